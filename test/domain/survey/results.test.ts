import { describe, expect, test } from 'vitest';
import type { Answer, Question, Survey } from '../../../src/domain/records/survey.ts';
import { countingAnswers } from '../../../src/domain/survey/counting.ts';
import { type Result, surveyResults } from '../../../src/domain/survey/results.ts';

const made = { created: '2026-01-01T00:00:00.000Z', updated: '2026-01-01T00:00:00.000Z' };
const scale = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  text: { en: id },
  kind: 'scale',
  min: 1,
  max: 5,
  ...more,
});
const surveyOf = (questions: readonly Question[]): Survey => ({
  id: 'S001',
  ...made,
  name: 'S',
  event: 'E001',
  questions,
});
let next = 1;
const answer = (values: Answer['values'], more: Partial<Answer> = {}): Answer => ({
  id: `A${String(next++).padStart(5, '0')}`,
  ...made,
  survey: 'S001',
  mode: 'web',
  complete: true,
  values,
  ...more,
});
const everything = { happened: () => true };
const of = (results: readonly Result[], about: string) =>
  results
    .filter((one) => one.about === about)
    .map((one) => [one.about === 'question' ? one.question.id : one.of, one.n, one.mean, one.topTwo]);

describe('the results of a survey', () => {
  const survey = surveyOf([
    scale('talks', { dimension: 'content' }),
    scale('speakers', { dimension: 'content', max: 10 }),
    scale('overall', { dimension: 'overall' }),
    scale('noise', { reversed: true }),
    { id: 'nps', text: { en: 'Recommend?' }, kind: 'nps' },
    { id: 'why', text: { en: 'Why?' }, kind: 'text' },
    { id: 'days', text: { en: 'Days?' }, kind: 'multi' },
  ]);
  const answers = [
    answer({ talks: 5, speakers: 10, overall: 4, noise: 1, nps: 10, why: 'good', days: ['1', '2'] }),
    answer({ talks: 4, overall: 2, noise: 4, nps: 6, why: '', days: [] }),
    answer({ speakers: 1, nps: 7 }),
  ];
  const results = surveyResults(survey, answers);

  test('keep what was expected apart from what it was like', () => {
    const pair = surveyOf([
      scale('hoped', { dimension: 'content', expectationOf: 'talks' }),
      scale('talks', { dimension: 'content' }),
      scale('easy', { dimension: 'content', measures: 'effort' }),
    ]);
    const told = surveyResults(pair, [answer({ hoped: 5, talks: 2, easy: 5 })]);
    expect(of(told, 'satisfaction')).toEqual([['satisfaction', 1, 2, 0]]);
    expect(of(told, 'dimension')).toEqual([['content', 1, 2, 0]]);
    expect(of(told, 'question')).toHaveLength(3);
  });

  test('give a question its own scale, a reversed one turned round, blanks left out', () => {
    expect(of(results, 'question')).toEqual([
      ['talks', 2, 4.5, 1],
      ['speakers', 2, 5.5, 0.5],
      ['overall', 2, 3, 0.5],
      ['noise', 2, 3.5, 0.5],
      ['nps', 3, null, null],
      ['why', 1, null, null],
      ['days', 1, null, null],
    ]);
  });

  test('give a dimension 1 to 5, one score an answer, and say where a scale was another one', () => {
    expect(of(results, 'dimension')).toEqual([
      ['content', 3, (5 + 4 + 1) / 3, 2 / 3],
      ['overall', 2, 3, 0.5],
    ]);
    expect(results.filter(({ scaled }) => scaled).map((one) => one.about !== 'question' && one.of)).toEqual([
      'content',
    ]);
  });

  test('give satisfaction as the KPI has it, and the NPS with its three parts', () => {
    expect(of(results, 'satisfaction')).toEqual([['satisfaction', 2, 3, 0.5]]);
    const nps = results.find((one) => one.about === 'question' && one.question.kind === 'nps');
    expect(nps).toMatchObject({ n: 3, nps: 0, parts: { promoters: 1, passives: 1, detractors: 1 } });
  });

  test('give aspects and levels where the questions have them, and nothing for those they have not', () => {
    const matrix = surveyOf([
      scale('a', { aspect: 'service', level: 'material' }),
      scale('b', { aspect: 'service', level: 'social' }),
      scale('c', { aspect: 'product', level: 'social' }),
    ]);
    const found = surveyResults(matrix, [answer({ a: 5, b: 3, c: 1 })]);
    expect(of(found, 'aspect')).toEqual([
      ['product', 1, 1, 0],
      ['service', 1, 4, 1],
    ]);
    expect(of(found, 'level')).toEqual([
      ['material', 1, 5, 1],
      ['social', 1, 2, 0],
    ]);
    expect(of(found, 'dimension')).toEqual([]);
  });

  test('are empty scores, not zeros, without an answer', () => {
    for (const { n, mean, topTwo, nps } of surveyResults(survey, []))
      expect([n, mean, topTwo, nps]).toEqual([0, null, null, null]);
  });
});

describe('a conference feedback form and an exhibition survey as tools export them', () => {
  const overall = scale('overall', { dimension: 'overall' });
  const nps: Question = { id: 'nps', text: { en: 'Recommend?' }, kind: 'nps', min: 0, max: 10 };
  const from = (rows: readonly (readonly [string | null, number, number | null])[]) => {
    const answers = rows.map(([who, csat, score], i) =>
      answer(
        { overall: csat, ...(score === null ? {} : { nps: score }) },
        {
          at: `2026-01-0${i + 1}T00:00:00.000Z`,
          ...(who === null ? {} : { respondent: [{ email: `${who}@example.com` }] }),
        },
      ),
    );
    return surveyResults(surveyOf([overall, nps]), countingAnswers(answers, everything));
  };

  test('eight rows of seven people: NPS 16.7 of six, satisfaction 3.857 and 71.4 % of seven', () => {
    const results = from([
      ['ana', 5, 10],
      ['ben', 4, 8],
      ['cho', 3, 6],
      ['dee', 5, 9],
      ['eve', 5, 10],
      ['eve', 4, 9],
      [null, 2, 3],
      ['fay', 4, null],
    ]);
    expect(results[0]?.mean).toBeCloseTo(27 / 7, 12);
    expect(results[0]?.topTwo).toBeCloseTo(5 / 7, 12);
    expect(results.at(-1)).toMatchObject({ n: 6, parts: { promoters: 3, passives: 1, detractors: 2 } });
    expect(results.at(-1)?.nps).toBeCloseTo(100 / 6, 12);
  });

  test('five people: NPS 40, satisfaction 4.2 and 80 %', () => {
    const results = from([
      ['ana', 5, 10],
      ['ben', 5, 9],
      ['cho', 4, 9],
      ['dee', 4, 8],
      ['eve', 3, 6],
    ]);
    expect(results[0]).toMatchObject({ mean: 4.2, topTwo: 0.8 });
    expect(results.at(-1)).toMatchObject({ nps: 40, parts: { promoters: 3, passives: 1, detractors: 1 } });
  });
});
