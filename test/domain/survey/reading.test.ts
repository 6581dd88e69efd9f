/** Results beyond scores: the matrix, expectations, another edition. */
import { describe, expect, test } from 'vitest';
import type { Answer, Question, Survey } from '../../../src/domain/records/survey.ts';
import { besideOf, byKey, surveyLike } from '../../../src/domain/survey/against.ts';
import { countsOf } from '../../../src/domain/survey/counts.ts';
import { gapsOf } from '../../../src/domain/survey/gaps.ts';
import { matrixOf } from '../../../src/domain/survey/matrix.ts';
import { surveyResults } from '../../../src/domain/survey/results.ts';

const made = { created: '2026-01-01T00:00:00.000Z', updated: '2026-01-01T00:00:00.000Z' };
const scale = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  text: { en: id },
  kind: 'scale',
  min: 1,
  max: 5,
  ...more,
});
const surveyOf = (questions: readonly Question[], more: Partial<Survey> = {}): Survey => ({
  id: 'S001',
  ...made,
  name: 'S',
  event: 'E001',
  questions,
  ...more,
});
const answered = (...all: readonly Answer['values'][]): Answer[] =>
  all.map((values, at) => ({
    id: `A0000${at}`,
    ...made,
    survey: 'S001',
    mode: 'web',
    complete: true,
    values,
  }));

describe('the matrix', () => {
  const survey = surveyOf([
    scale('pm', { aspect: 'product', level: 'material' }),
    scale('ps', { aspect: 'product', level: 'social' }),
    scale('sm', { aspect: 'service', level: 'material' }),
    scale('overall', { dimension: 'overall' }),
  ]);
  const cells = matrixOf(survey, answered({ pm: 5, ps: 3, sm: 1 }, { pm: 3, overall: 1 }));
  const cell = (aspect: string | null, level: string | null) => {
    const found = cells.find((one) => one.aspect === aspect && one.level === level);
    return [found?.n, found?.mean];
  };

  test('leaves blanks out, and has its margins', () => {
    expect(cells).toHaveLength(6 * 4);
    expect(cell('product', 'material')).toEqual([2, 4]);
    expect(cell('product', 'social')).toEqual([1, 3]);
    expect(cell('product', null)).toEqual([2, 3.5]);
    expect(cell(null, 'material')).toEqual([2, 3]);
    expect(cell(null, null)).toEqual([2, 3]);
    expect(cell('visual', 'social')).toEqual([0, null]);
  });

  test('is not there where no question has an aspect and a level', () => {
    expect(matrixOf(surveyOf([scale('overall')]), answered({ overall: 1 }))).toEqual([]);
  });
});

describe('what was expected', () => {
  test('is held against what was found, the widest disappointment first', () => {
    const survey = surveyOf([
      scale('hoped-food', { expectationOf: 'food' }),
      scale('food'),
      scale('hoped-talks', { expectationOf: 'talks' }),
      scale('talks'),
      scale('hoped-view', { expectationOf: 'view' }),
      scale('view'),
      scale('lost', { expectationOf: 'nothing' }),
    ]);
    const gaps = gapsOf(
      survey,
      answered(
        { 'hoped-talks': 5, talks: 4, 'hoped-food': 2, food: 3 },
        { 'hoped-talks': 4, talks: 2 },
        { talks: 5 },
      ),
    );
    expect(
      gaps.map(({ question, n, expected, perceived, gap }) => [question.id, n, expected, perceived, gap]),
    ).toEqual([
      ['talks', 2, 4.5, 3, -1.5],
      ['food', 1, 2, 3, 1],
      ['view', 0, null, null, null],
    ]);
  });
});

describe('another edition', () => {
  const questions = [scale('overall', { dimension: 'overall' }), { ...scale('ten'), max: 10 }];
  const survey = surveyOf(questions);
  const many = (score: number, n: number) =>
    answered(...Array.from({ length: n }, (_, at) => ({ overall: score + (at % 2), ten: score })));
  const overall = (score: number, n: number) => {
    const result = surveyResults(survey, many(score, n)).find(({ about }) => about === 'satisfaction');
    if (!result) throw new Error('no satisfaction');
    return result;
  };

  test('is within the margins, or not', () => {
    // Half a point of deviation and 4 answers each: 0.49 either way, 0.69 together.
    const against = (one: number, other: number, n: number) =>
      besideOf(overall(one, n), byKey([overall(other, n)]));
    expect(against(3, 2, 4)).toMatchObject({ previous: 2.5, change: 1, within: false });
    expect(against(3, 3, 4)).toMatchObject({ change: 0, within: true });
    // What one person thinks is as good as chance.
    expect(besideOf({ ...overall(3, 4), n: 1 }, byKey([overall(1, 4)]))).toMatchObject({ within: true });
    expect(besideOf(overall(3, 4), byKey([]))).toEqual({ previous: null, change: null, within: null });
  });

  test('is compared only by the same question on the same scale', () => {
    const other = surveyOf([questions[0] ?? scale('overall'), scale('ten')]);
    const found = byKey(surveyResults(other, many(3, 4)));
    const results = surveyResults(survey, many(3, 4)).filter(({ about }) => about === 'question');
    expect(results.map((result) => besideOf(result, found).previous)).toEqual([3.5, null]);
  });

  test('has a survey like this one: of its template, else with the same questions', () => {
    const like = (one: Survey, ...others: Survey[]) => surveyLike(one, others)?.id;
    const bare = surveyOf(questions, { id: 'S002' });
    const same = surveyOf(questions.slice(0, 1), { id: 'S003', template: 'conference' });
    expect(like({ ...survey, template: 'conference' }, bare, same)).toBe('S003');
    expect(like(survey, same, bare)).toBe('S002');
    expect(like(survey, surveyOf([scale('else')], { id: 'S004' }))).toBeUndefined();
  });
});

test('how often each was chosen: every step of a scale, options as offered, others after them, several of one answer', () => {
  const options = [{ en: 'Food' }, { en: 'Talks', 'zh-CN': '演讲' }];
  const answers = answered(
    { score: 5, like: ['Talks', 'Bar'] },
    { score: 5, like: ['Talks'] },
    { score: 9, like: [] },
  );
  expect(countsOf(answers, scale('score')).map(({ n }) => n)).toEqual([0, 0, 0, 0, 2]);
  const counts = countsOf(answers, { id: 'like', text: {}, kind: 'multi', options });
  expect(counts).toEqual([
    { value: 'Food', text: options[0], n: 0 },
    { value: 'Talks', text: options[1], n: 2 },
    { value: 'Bar', n: 1 },
  ]);
});

test('touch-points are scored as dimensions are, and few answers have a margin', () => {
  const survey = surveyOf([
    scale('desk', { touchpoint: 'check-in' }),
    scale('queue', { touchpoint: 'check-in' }),
  ]);
  const results = surveyResults(survey, answered({ desk: 5, queue: 3 }, { desk: 2 }), 1);
  const desk = results.find(({ about }) => about === 'touchpoint');
  expect(desk).toMatchObject({ of: 'check-in', n: 2, mean: 3 });
  expect(desk?.margin).toBeCloseTo(1.96 * Math.sqrt(1 / 2));
  expect(surveyResults(survey, answered({ desk: 5 }))[0]).toMatchObject({ n: 1, margin: null });
});

test('where everybody answered there is no margin, and no change is chance', () => {
  const survey = surveyOf([scale('overall')]);
  const of = (...scores: readonly number[]) => answered(...scores.map((overall) => ({ overall })));
  const [most] = surveyResults(survey, of(5, 4, 2, 3), 5);
  expect(most?.margin).toBeCloseTo(0.548, 3);
  const everybody = surveyResults(survey, of(5, 4, 2, 3, 5), 5);
  expect(everybody[0]).toMatchObject({ n: 5, mean: 3.8, margin: null });
  const before = byKey(surveyResults(survey, of(5, 4, 2, 3, 4), 5));
  expect(everybody.map((one) => besideOf(one, before).within)).toEqual([false, false]);
  // More than are known to have taken part: of how many they are nobody knows.
  expect(surveyResults(survey, of(5, 4, 2, 3), 3)[0]?.margin).toBeCloseTo(1.0957, 3);
});
