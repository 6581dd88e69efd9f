import { describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../../../src/domain/records/survey.ts';
import {
  answer,
  came,
  event,
  factsOf,
  figure,
  overall,
  people,
  recommend,
  registration,
  roster,
  survey,
} from '../hand-made.ts';

const held = event('E001', '2026-03-01');
const of = (answers: readonly Answer[], questions: readonly Question[] = [overall, recommend]) =>
  factsOf(roster({ events: [held], surveys: [survey('S001', 'E001', { questions })], answers }), 'E001');
const scores = (id: string, values: readonly number[]) =>
  values.map((value) => answer('S001', { [id]: value }));

describe('NPS', () => {
  test('is promoters less detractors in a hundred, detractors being 0 to 6', () => {
    const facts = of(scores('recommend', [10, 9, 9, 8, 7, 6, 5, 10, 3, 9]));
    expect(figure('nps', facts)).toEqual({
      value: 20,
      numerator: 2,
      denominator: 10,
      sample: 10,
      notes: [],
      parts: { promoters: 5, passives: 2, detractors: 3 },
      // 1.96 x √((0.8 - 0.2²) / 10), in points.
      margin: expect.closeTo(54.03, 2),
    });
  });

  test('has no margin where everybody who took part answered, and the smaller one the fewer did not', () => {
    const margin = (participants: number) => {
      const guests = Array.from({ length: participants }, (_, at) => came(`C${at}`, 'E001'));
      const answers = scores('recommend', [10, 9, 8, 6]);
      const surveys = [survey('S001', 'E001', { questions: [recommend] })];
      return figure(
        'nps',
        factsOf(roster({ events: [held], surveys, answers, registrations: guests }), 'E001'),
      ).margin;
    };
    expect(margin(8)).toBeCloseTo(61.4, 1);
    expect(margin(5)).toBeCloseTo(40.6, 1);
    expect(margin(4)).toBeUndefined();
  });

  test('leaves blanks and what is none of the scale out of its own figure only', () => {
    const facts = of([
      answer('S001', { overall: 5, recommend: 10 }),
      answer('S001', { overall: 4 }),
      answer('S001', { overall: 2, recommend: 11 }),
      answer('S001', { overall: 9, recommend: 0 }),
    ]);
    expect(figure('nps', facts)).toMatchObject({ value: 0, sample: 2 });
    expect(figure('csat-mean', facts)).toMatchObject({ numerator: 11, denominator: 3 });
  });

  test('names who promotes and who detracts, as far as they are clients', () => {
    const facts = of([
      answer('S001', { recommend: 9 }, { client: 'C1' }),
      answer('S001', { recommend: 7 }, { client: 'C2' }),
      answer('S001', { recommend: 1 }),
    ]);
    expect(people('nps', facts)).toEqual({ numerator: ['C1'], denominator: ['C1', 'C2'] });
  });
});

describe('CSAT', () => {
  test('is a mean, and the share of 4 and 5', () => {
    const facts = of(scores('overall', [5, 4, 3, 5, 2]));
    expect(figure('csat-mean', facts)).toMatchObject({
      value: 3.8,
      numerator: 19,
      denominator: 5,
      sample: 5,
      notes: [],
    });
    expect(figure('csat-top2', facts)).toMatchObject({ value: 0.6, numerator: 3, denominator: 5 });
  });

  test('brings another scale to 1 to 5, and says so', () => {
    const ten = { ...overall, min: 1, max: 10 };
    const facts = of(scores('overall', [10, 1, 8, 7]), [ten]);
    expect(figure('csat-mean', facts).value).toBeCloseTo((5 + 1 + (1 + 28 / 9) + (1 + 24 / 9)) / 4, 12);
    expect(figure('csat-top2', facts)).toMatchObject({ value: 0.5, notes: ['scaled'] });
  });

  test('turns a reversed scale round', () => {
    const facts = of(scores('overall', [1, 2, 5]), [{ ...overall, reversed: true }]);
    expect(figure('csat-mean', facts).value).toBeCloseTo(10 / 3, 12);
    expect(figure('csat-top2', facts).numerator).toBe(2);
  });

  test('takes the mean per answer of several overall questions', () => {
    const other = { ...overall, id: 'other' };
    const facts = of(
      [answer('S001', { overall: 5, other: 3 }), answer('S001', { other: 2 }), answer('S001', {})],
      [overall, other],
    );
    expect(figure('csat-mean', facts)).toMatchObject({ value: 3, numerator: 6, denominator: 2 });
    expect(figure('csat-top2', facts).numerator).toBe(1);
  });

  test('without an overall question takes all questions of 1 to 5, and no others', () => {
    const question = (id: string, max: number): Question => ({
      id,
      text: { en: id },
      kind: 'scale',
      min: 1,
      max,
    });
    const facts = of(
      [answer('S001', { a: 5, b: 4, c: 1 })],
      [question('a', 5), question('b', 5), question('c', 7), recommend],
    );
    expect(figure('csat-mean', facts)).toMatchObject({ value: 4.5, notes: [] });
  });

  test('has nobody to count without a survey', () => {
    const facts = factsOf(roster({ events: [held] }), 'E001');
    for (const id of ['nps', 'csat-mean', 'csat-top2'] as const) {
      expect(figure(id, facts)).toMatchObject({ value: null, denominator: 0, notes: ['nobody'] });
    }
  });
});

describe('which answers count', () => {
  test('the latest complete one of a client or an address, every anonymous one, nothing set aside', () => {
    const facts = of([
      answer('S001', { recommend: 0 }, { client: 'C1', at: '2026-03-05T00:00:00.000Z' }),
      answer('S001', { recommend: 10 }, { client: 'C1', at: '2026-03-06T00:00:00.000Z' }),
      answer('S001', { recommend: 3 }, { client: 'C1', at: '2026-03-07T00:00:00.000Z', complete: false }),
      answer('S001', { recommend: 3 }, { client: 'C1', at: '2026-03-08T00:00:00.000Z', setAside: 'junk' }),
      answer('S001', { recommend: 9 }, { respondent: [{ name: 'Priya', email: 'Priya@example.com' }] }),
      answer(
        'S001',
        { recommend: 8 },
        { respondent: [{ email: 'priya@example.com' }], at: '2026-03-06T00:00:00.000Z' },
      ),
      answer('S001', { recommend: 5 }, { respondent: [{ name: 'Sam' }] }),
      answer('S001', { recommend: 5 }, { respondent: [{ name: 'Sam' }] }),
    ]);
    expect(figure('nps', facts).parts).toEqual({ promoters: 1, passives: 1, detractors: 2 });
  });

  test('a later blank still replaces an earlier score', () => {
    const facts = of([
      answer('S001', { overall: 5, recommend: 10 }, { client: 'C1' }),
      answer('S001', { overall: 4 }, { client: 'C1', at: '2026-03-06T00:00:00.000Z' }),
    ]);
    expect(figure('nps', facts).sample).toBe(0);
    expect(figure('csat-mean', facts).value).toBe(4);
  });

  test('each survey of the event has its own latest answer', () => {
    const two = roster({
      events: [held],
      surveys: [survey('S001', 'E001'), survey('S002', 'E001')],
      answers: [
        answer('S001', { overall: 5 }, { client: 'C1' }),
        answer('S002', { overall: 2 }, { client: 'C1' }),
      ],
    });
    expect(figure('csat-mean', factsOf(two, 'E001'))).toMatchObject({ value: 3.5, sample: 2 });
  });

  test('a segment has no anonymous answers', () => {
    const answers = [
      answer('S001', { overall: 5 }, { client: 'C1' }),
      answer('S001', { overall: 1 }),
      answer('S001', { overall: 2 }, { client: 'C2' }),
    ];
    const chosen = factsOf(roster({ events: [held], surveys: [survey('S001', 'E001')], answers }), 'E001', {
      includes: (client) => client === 'C1',
    });
    expect(figure('csat-mean', chosen)).toMatchObject({ value: 5, sample: 1 });
  });
});

describe('response rate', () => {
  const registrations = [
    came('C1', 'E001'),
    came('C2', 'E001'),
    came('C2', 'E001'),
    came('C3', 'E001'),
    registration('C4', 'E001'),
  ];
  const rate = (answers: readonly Answer[], asked: readonly string[] = [], day = '2026-11-24') =>
    figure(
      'response-rate',
      factsOf(
        roster({
          events: [held],
          registrations,
          surveys: [
            survey('S001', 'E001', {
              asked: asked.map((client) => ({ client, at: '2026-03-02T00:00:00.000Z', mode: 'terminal' })),
            }),
          ],
          answers,
        }),
        'E001',
        { day },
      ),
    );
  const two = [answer('S001', {}, { client: 'C1' }), answer('S001', {}, { client: 'C9' })];

  test('is of those who took part, each once, where nobody is recorded as asked', () => {
    expect(rate(two)).toMatchObject({
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      notes: ['of-participants'],
    });
  });

  test('is of those asked, each once, where some are', () => {
    expect(rate(two, ['C1', 'C4', 'C4', 'C2', 'C3'])).toMatchObject({
      value: 0.5,
      denominator: 4,
      notes: ['of-asked'],
    });
  });

  test('may exceed one, with a note', () => {
    expect(rate(two, ['C1'])).toMatchObject({ value: 2, notes: ['of-asked', 'more-answers'] });
  });

  test('is not there before the end day', () => {
    expect(rate(two, ['C1'], '2026-02-28')).toMatchObject({ value: null, notes: ['not-held'] });
  });

  test('counts a person who answered two surveys of the event once, and anonymous answers each', () => {
    const both = roster({
      events: [held],
      registrations,
      surveys: [survey('S001', 'E001'), survey('S002', 'E001')],
      answers: [
        answer('S001', {}, { client: 'C1' }),
        answer('S002', {}, { client: 'C1' }),
        answer('S002', {}),
      ],
    });
    expect(figure('response-rate', factsOf(both, 'E001'))).toMatchObject({ numerator: 2, denominator: 3 });
  });

  test('is no figure where there was no survey', () => {
    const none = roster({ events: [held], registrations });
    expect(figure('response-rate', factsOf(none, 'E001'))).toMatchObject({
      value: null,
      notes: ['no-survey'],
    });
  });

  test('has nobody to count where nobody took part', () => {
    const nobody = roster({ events: [held], surveys: [survey('S001', 'E001')], answers: two });
    expect(figure('response-rate', factsOf(nobody, 'E001'))).toMatchObject({
      value: null,
      notes: ['nobody', 'of-participants'],
    });
  });
});
