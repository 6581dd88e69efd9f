import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/domain/records/survey.ts';
import { typedValue } from '../../../src/domain/survey/typed-value.ts';

const question = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id: 'a',
  text: { en: 'A?' },
  kind,
  ...more,
});
const options = [{ en: 'Yes', 'zh-CN': '是' }, { en: 'No, never', 'zh-CN': '否' }, { 'zh-CN': '不知道' }];

describe('what was typed', () => {
  test.each([
    [question('scale'), '4', 4],
    [question('scale'), '４', 4],
    [question('scale', { min: -2, max: 2 }), '-1', -1],
    [question('nps'), '0', 0],
    [question('text'), ' 很好 ', '很好'],
    [question('choice', { options }), 'yes', 'Yes'],
    [question('choice', { options }), '否', 'No, never'],
    [question('choice', { options }), '3', '不知道'],
    [question('choice'), 'anything', 'anything'],
    [question('multi', { options }), '是; no, never', ['Yes', 'No, never']],
    [question('multi', { options }), '是，不知道、yes', ['Yes', '不知道']],
    [question('multi'), 'a; b', ['a', 'b']],
  ])('to %o as %s is %o', (asked, typed, value) => {
    expect(typedValue(asked, typed)).toEqual({ kind: 'value', value });
  });

  test.each(['6', '0', '4.5', 'good', '1e0', '٤x'])('%s is on no scale of 1 to 5', (typed) => {
    expect(typedValue(question('scale'), typed)).toEqual({ kind: 'out-of-scale', min: 1, max: 5 });
  });

  test('that is none of the options is named', () => {
    expect(typedValue(question('multi', { options }), 'yes; maybe')).toMatchObject({
      kind: 'unknown-choice',
      typed: 'maybe',
    });
    expect(typedValue(question('choice', { options }), '4')).toMatchObject({ kind: 'unknown-choice' });
  });

  test.each(['scale', 'nps', 'choice', 'multi', 'text'] as const)('as nothing is blank: %s', (kind) => {
    for (const typed of ['', '  ', '—'])
      expect(typedValue(question(kind, { options }), typed)).toEqual({ kind: 'blank' });
  });

  test('as a score is within its scale, or none', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (typed, min, width) => {
        const max = min + width + 1;
        const read = typedValue(question('scale', { min, max }), String(typed));
        expect(read.kind).toBe(typed >= min && typed <= max ? 'value' : 'out-of-scale');
      }),
    );
  });
});
