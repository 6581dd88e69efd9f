/** Answers imported for an existing survey are read as the survey asks, whatever the file's columns look like. */
import { expect, test } from 'vitest';
import { asAsked } from '../../../../src/domain/import/answers/as-asked.ts';
import type { Question } from '../../../../src/domain/records/survey.ts';

const questions: readonly Question[] = [
  { id: 'food', kind: 'scale', text: { en: 'Food' } },
  { id: 'nps', kind: 'nps', text: { en: 'Recommend' } },
  { id: 'day', kind: 'choice', text: { en: 'Day' }, options: [{ en: 'First', 'zh-CN': '第一天' }] },
  { id: 'saw', kind: 'multi', text: { en: 'Saw' }, options: [{ en: 'A; B', 'zh-CN': '甲' }, { en: 'C' }] },
  { id: 'why', kind: 'text', text: { en: 'Why' } },
];
const asked = new Map(questions.map((question) => [question.id, question]));
const read = (values: Parameters<typeof asAsked>[0]) => asAsked(values, asked);

test('a score in a column of words is a score, in full width too', () => {
  expect(read({ food: '4', nps: '１０' })).toEqual({ values: { food: 4, nps: 10 }, off: [], scored: true });
});

test('what is on no scale is told and kept as typed, and is no score', () => {
  expect(read({ food: 9, nps: 'abc' })).toEqual({
    values: { food: 9, nps: 'abc' },
    off: [
      { question: questions[0], value: '9' },
      { question: questions[1], value: 'abc' },
    ],
    scored: false,
  });
  expect(read({ food: 9, nps: 3 }).scored).toBe(true);
});

test('an option is kept in its own words, and what was written beside the options stands', () => {
  expect(read({ food: 3, day: '第一天', saw: ['甲', 'c', 'Tea'] }).values).toEqual({
    food: 3,
    day: 'First',
    saw: ['A; B', 'C', 'Tea'],
  });
  expect(read({ food: 3, day: 'Both' }).values.day).toBe('Both');
});

test('options in one cell that the file does not tell apart are told apart as the survey has them', () => {
  const saw = {
    ...questions[3],
    id: 'saw',
    kind: 'multi',
    options: [{ en: 'A' }, { en: 'B' }, { en: 'A; B' }],
  } as const;
  const values = (value: string | string[]) =>
    asAsked({ saw: value }, new Map([['saw', saw as Question]])).values.saw;
  expect(values('b; A')).toEqual(['B', 'A']);
  expect(values('A, B')).toEqual(['A', 'B']);
  expect(values(['A；B', 'B'])).toEqual(['A', 'B']);
  expect(values('A; B')).toEqual(['A; B']);
  expect(values('B; tea')).toEqual(['B; tea']);
});

test('words stay words, and what the survey does not ask stays as it is', () => {
  expect(read({ food: 3, why: '4', else: '5' }).values).toEqual({ food: 3, why: '4', else: '5' });
});

test('of a survey without a scale no score is missed', () => {
  const words = new Map(questions.slice(2).map((question) => [question.id, question]));
  expect(asAsked({ why: 'so' }, words).scored).toBe(true);
});
