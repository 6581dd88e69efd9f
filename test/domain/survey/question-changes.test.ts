import { describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../../src/domain/records/survey.ts';
import { forbiddenChange, questionChanges } from '../../../src/domain/survey/question-changes.ts';
import { newFlawAmong } from '../../../src/domain/survey/question-flaw.ts';

const scale: Question = { id: 'food', kind: 'scale', text: { en: 'Food' } };
const choice: Question = {
  id: 'day',
  kind: 'multi',
  text: { en: 'Day' },
  options: [{ en: 'one' }, { en: 'two' }],
};
const answer = (values: Answer['values']): Answer => ({
  id: 'A1',
  created: '2026-01-01T00:00:00Z',
  updated: '2026-01-01T00:00:00Z',
  survey: 'S1',
  mode: 'web',
  complete: true,
  values,
});
const forbidden = (before: Question, after: readonly Question[], ...values: Answer['values'][]) => {
  const found = forbiddenChange([before], after, values.map(answer));
  return found && [found.what, found.answers];
};

test('what was added, changed and taken out is told by its ids', () => {
  const renamed = { ...scale, text: { en: 'The food' } };
  expect(questionChanges([scale, choice], [renamed, { ...choice, id: 'night' }])).toEqual({
    added: ['night'],
    changed: ['food'],
    removed: ['day'],
  });
});

describe('a question that was answered', () => {
  test('keeps its kind and its scale, and stays', () => {
    expect(forbidden(scale, [], { food: 4 })).toEqual(['removed', 1]);
    expect(forbidden(scale, [{ ...scale, kind: 'text' }], { food: 4 }, { food: 5 })).toEqual(['kind', 2]);
    expect(forbidden(scale, [{ ...scale, max: 10 }], { food: 4 })).toEqual(['scale', 1]);
    expect(forbidden(scale, [{ ...scale, reversed: true }], { food: 4 })).toEqual(['scale', 1]);
  });

  test('keeps the options somebody chose, and only those', () => {
    const without = (option: string) => ({
      ...choice,
      options: choice.options?.filter(({ en }) => en !== option) ?? [],
    });
    expect(forbidden(choice, [without('one')], { day: ['one', 'two'] })).toEqual(['options', 1]);
    expect(forbidden(choice, [without('one')], { day: ['two'] })).toBeNull();
  });

  test('may get other words, another place and the ends it had unsaid', () => {
    const other: Question = { ...scale, min: 1, max: 5, text: { en: 'The food' }, dimension: 'organisation' };
    expect(forbidden(scale, [{ ...scale, id: 'new' }, other], { food: 4 })).toBeNull();
  });
});

test('a question nobody answered may become anything', () => {
  expect(forbidden(scale, [{ ...scale, kind: 'text' }], { day: 'one' })).toBeNull();
  expect(forbidden(scale, [])).toBeNull();
});

describe('a flaw', () => {
  const hoped: Question = { id: 'hoped', kind: 'scale', text: { en: 'Hoped' }, expectationOf: 'food' };

  test('that comes of an edit is found, also in a question nobody touched', () => {
    expect(newFlawAmong([hoped], [scale, hoped])).toEqual({
      at: 0,
      key: 'expectationOf',
      reason: 'expects-nothing',
    });
    expect(newFlawAmong([scale, hoped], [scale])).toBeNull();
  });

  test('that was there before stays as it is, and hides no other', () => {
    const { options: _, ...imported } = choice;
    expect(newFlawAmong([{ ...imported, text: { en: 'Days' } }], [imported])).toBeNull();
    expect(newFlawAmong([imported, { ...scale, max: 0 }], [imported, scale])).toMatchObject({
      at: 1,
      key: 'max',
    });
  });
});
