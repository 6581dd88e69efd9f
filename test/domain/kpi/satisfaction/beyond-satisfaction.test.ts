import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/domain/records/survey.ts';
import { answer, event, factsOf, figure, figures, limits, overall, roster, survey } from '../hand-made.ts';

const events = [event('E001', '2025-03-01'), event('E002', '2026-03-01')];
const scale = (id: string, more: Partial<Question>): Question => ({
  id,
  text: { en: id },
  kind: 'scale',
  min: 1,
  max: 10,
  ...more,
});

describe('effort', () => {
  const easy = scale('easy', { measures: 'effort', max: 7 });

  test('is a mean in points of its scale, more being easier', () => {
    const facts = factsOf(
      roster({
        events,
        surveys: [survey('S1', 'E002', { questions: [easy, overall] })],
        answers: [6, 5, 7, 4].map((easy) => answer('S1', { easy })),
      }),
      'E002',
    );
    expect(figure('ces', facts)).toMatchObject({ value: 5.5, numerator: 22, denominator: 4, sample: 4 });
    // It is no satisfaction, although nobody said how satisfied they are.
    expect(figure('csat-mean', facts)).toMatchObject({ value: null, notes: ['nobody'] });
  });

  test('asked the other way round is turned, and of two scales the one answered most counts', () => {
    const hard = scale('hard', { measures: 'effort', max: 5, reversed: true });
    const facts = factsOf(
      roster({
        events,
        surveys: [survey('S1', 'E002', { questions: [hard] }), survey('S2', 'E002', { questions: [easy] })],
        answers: [answer('S1', { hard: 1 }), answer('S1', { hard: 2 }), answer('S2', { easy: 1 })],
      }),
      'E002',
    );
    expect(figure('ces', facts)).toMatchObject({ value: 4.5, denominator: 2, notes: ['other-scales'] });
  });

  test('nobody asked for is unknown', () => {
    expect(figure('ces', factsOf(roster({ events }), 'E002'))).toMatchObject({
      value: null,
      notes: ['no-question'],
    });
  });
});

describe('the index', () => {
  const questions = [
    scale('overall', { dimension: 'overall' }),
    scale('met', { measures: 'confirmation' }),
    scale('near', { measures: 'ideal' }),
  ];
  const of = (rows: readonly (readonly [number, number, number])[], of = limits) =>
    figure(
      'satisfaction-index',
      factsOf(
        roster({
          events,
          surveys: [survey('S1', 'E002', { questions })],
          answers: rows.map(([overall, met, near]) => answer('S1', { overall, met, near })),
        }),
        'E002',
        { limits: of },
      ),
    );
  const rows = [
    [8, 7, 6],
    [8, 8, 8],
  ] as const;

  test('is on 0 to 100: vectors of equal and of given weights', () => {
    expect(of(rows).value).toBeCloseTo(72.222, 2);
    const weighed = {
      ...limits,
      'index.satisfaction': 0.3885,
      'index.confirmation': 0.319,
      'index.ideal': 0.2925,
    };
    expect(of(rows, weighed).value).toBeCloseTo(72.76, 2);
    expect(of([[1, 1, 1]]).value).toBe(0);
    expect(of([[10, 10, 10]]).value).toBe(100);
  });

  test('leaves out who was asked for satisfaction alone', () => {
    const facts = factsOf(
      roster({
        events,
        surveys: [
          survey('S1', 'E002', { questions }),
          survey('S2', 'E002', { questions: questions.slice(0, 1) }),
        ],
        answers: [answer('S1', { overall: 10, met: 10, near: 10 }), answer('S2', { overall: 1 })],
      }),
      'E002',
    );
    expect(figure('satisfaction-index', facts)).toMatchObject({ value: 100, sample: 1 });
  });

  test('needs all three questions', () => {
    const facts = factsOf(
      roster({
        events,
        surveys: [survey('S1', 'E002', { questions: questions.slice(0, 2) })],
        answers: [answer('S1', { overall: 8, met: 7 })],
      }),
      'E002',
    );
    expect(figure('satisfaction-index', facts)).toMatchObject({ value: null, notes: ['no-question'] });
  });
});

test('satisfaction by dimension is one figure each, against the same one before', () => {
  const content = scale('content', { dimension: 'content', max: 5 });
  const food = scale('food', { dimension: 'organisation', max: 5 });
  const staff = scale('staff', { dimension: 'organisation', max: 5 });
  const facts = factsOf(
    roster({
      events,
      surveys: [survey('S1', 'E002', { questions: [content, food, staff, overall] })],
      answers: [answer('S1', { content: 4, food: 2, staff: 4 }), answer('S1', { content: 5, food: 5 })],
    }),
    'E002',
  );
  expect(figures('satisfaction-by-dimension', facts)).toMatchObject([
    { dimension: 'content', value: 4.5, numerator: 9, denominator: 2 },
    { dimension: 'organisation', value: 4, denominator: 2 },
    { dimension: 'overall', value: null, notes: ['nobody'] },
  ]);
  expect(figures('satisfaction-by-dimension', factsOf(roster({ events }), 'E001'))).toMatchObject([
    { value: null, notes: ['no-survey'] },
  ]);
});
