/** Questions of a survey edited one by one, by options. */
import { describe, expect, test } from 'vitest';
import { type Typed, withAdded, withChanged, without } from '../../src/commands/survey/question-typed.ts';
import type { Question, Survey } from '../../src/domain/records/survey.ts';

const food: Question = { id: 'food', kind: 'scale', text: { en: 'The food' } };
const tea: Question = { id: 'tea', kind: 'scale', text: { en: 'Tea' }, heading: { en: 'Drinks' } };
const water: Question = { id: 'water', kind: 'scale', text: { en: 'Water' }, heading: { en: 'Drinks' } };
const why: Question = { id: 'why', kind: 'text', text: { en: 'Why?' } };

const around = { command: 'survey edit', language: 'en' } as const;
const asking = (...questions: Question[]): Survey => ({
  id: 'S001',
  created: '2026-01-01T00:00:00Z',
  updated: '2026-01-01T00:00:00Z',
  name: 'After',
  event: 'E001',
  questions,
});
const typed = (some: Partial<Typed>, fields: Typed['fields'] = {}): Typed => ({
  kind: undefined,
  row: undefined,
  place: undefined,
  ...some,
  fields,
});
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);
const failing = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return null;
};

describe('a matrix', () => {
  test('that is added is a scale for each row, under one heading, which share all else', () => {
    const all = withAdded(
      asking(food, why),
      'hall',
      typed(
        { kind: 'matrix', row: ['Light', 'Air'], place: 2 },
        { text: 'The hall', max: 7, aspect: 'visual' },
      ),
      around,
    );
    const shared = { kind: 'scale', heading: { en: 'The hall' }, max: 7, aspect: 'visual' };
    expect(all).toEqual([
      food,
      { ...shared, id: 'hall-1', text: { en: 'Light' } },
      { ...shared, id: 'hall-2', text: { en: 'Air' } },
      why,
    ]);
  });

  test('needs its rows, and rows need a matrix', () => {
    const of = (some: Partial<Typed>) => () => withAdded(asking(), 'x', typed(some, { text: 'X' }), around);
    expect(failing(of({ kind: 'matrix' }))).toBe('usage.missing-argument');
    expect(failing(of({ kind: 'scale', row: ['a'] }))).toBe('usage.only-with');
    const changed = () => withChanged(asking(food), 'food', typed({ row: ['a'] }), around);
    expect(failing(changed)).toBe('usage.only-with');
  });

  test('is what no question that is there becomes', () => {
    const changed = () => withChanged(asking(food), 'food', typed({ kind: 'matrix' }), around);
    expect(failing(changed)).toBe('question.no-matrix');
  });

  test('has one heading: changed at one row it is changed at all, and taken out at one row it stays at the others', () => {
    const drinks = { heading: { en: 'To drink' } };
    const renamed = withChanged(asking(food, tea, water), 'tea', typed({}, { heading: 'To drink' }), around);
    expect(renamed).toEqual([food, { ...tea, ...drinks }, { ...water, ...drinks }]);
    const { heading: _, ...alone } = tea;
    expect(withChanged(asking(tea, water), 'tea', typed({}, { heading: '' }), around)).toEqual([
      alone,
      water,
    ]);
    const joined = withChanged(asking(food, tea), 'food', typed({}, { heading: 'Drinks' }), around);
    expect(joined).toEqual([{ ...food, heading: { en: 'Drinks' } }, tea]);
  });
});

describe('a question', () => {
  test('gets each of its fields, and loses them by an empty text or a no', () => {
    const fields = {
      min: 0,
      max: 10,
      reversed: 'yes',
      dimension: 'content',
      aspect: 'service',
      level: 'social',
      touchpoint: 'catering',
      measures: 'effort',
      role: 'speaker',
      required: 'yes',
      expectationOf: 'the food',
    };
    const survey = asking(food, tea);
    const full = withChanged(survey, 'tea', typed({}, fields), around);
    expect(full[1]).toEqual({ ...tea, ...fields, reversed: true, required: true, expectationOf: 'food' });
    const none = Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, value === 'yes' ? 'no' : '']),
    );
    expect(withChanged(asking(...full), 'tea', typed({}, none), around)).toEqual([food, tea]);
  });

  test('of another kind keeps nothing that kind does not have', () => {
    const seven = { ...food, min: 1, max: 7 };
    expect(withChanged(asking(seven), 'food', typed({ kind: 'text' }), around)).toEqual([
      { ...food, kind: 'text' },
    ]);
  });

  test('is moved to a place, and there is no place outside', () => {
    const survey = asking(food, tea, why);
    expect(ids(withChanged(survey, 'why', typed({ place: 1 }), around))).toEqual(['why', 'food', 'tea']);
    expect(ids(withChanged(survey, 'food', typed({ place: 3 }), around))).toEqual(['tea', 'why', 'food']);
    for (const place of [0, 4])
      expect(failing(() => withChanged(survey, 'food', typed({ place }), around))).toBe('usage.out-of-range');
  });

  test('is taken out', () => {
    expect(without(asking(food, tea), 'tea')).toEqual([food]);
  });
});
