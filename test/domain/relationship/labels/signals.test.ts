import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/domain/records/survey.ts';
import type { SignalId } from '../../../../src/domain/relationship/rule.ts';
import { answer, came, interaction, survey } from '../../kpi/hand-made.ts';
import { caseOf, event, judged, salons } from '../judged.ts';

const both = [came('C1', 'E003'), came('C1', 'E004')];
const signals = (more: Partial<Parameters<typeof judged>[0]>) =>
  judged({ registrations: both, ...more }).named('C1').main.signals;
const one = (id: SignalId, more: Partial<Parameters<typeof judged>[0]>) => {
  const found = signals(more).each.find((each) => each.id === id);
  if (!found) throw new Error(`no signal ${id}`);
  const { id: _, ...signal } = found;
  return signal;
};

test('nothing is compared for who did not take part in the edition before', () => {
  expect(signals({ registrations: [came('C1', 'E004'), came('else', 'E003')] })).toEqual({
    compared: false,
    each: [],
    on: [],
    score: 0,
    isWarning: false,
  });
});

describe('less', () => {
  const booth = (before: number | undefined, now: number | undefined) => ({
    registrations: [
      came('C1', 'E003', { role: 'exhibitor', ...(before === undefined ? {} : { area: before }) }),
      came('C1', 'E004', { role: 'exhibitor', ...(now === undefined ? {} : { area: now }) }),
    ],
  });

  test('a tenth of the area less is on, anything under it is not', () => {
    expect(one('less', booth(36, 32.4))).toEqual({ isOn: true, before: 36, now: 32.4 });
    expect(one('less', booth(36, 32.5))).toEqual({ isOn: false, before: 36, now: 32.5 });
    expect(one('less', booth(18, 36))).toEqual({ isOn: false, before: 18, now: 36 });
  });

  test('who stayed away is on; who never had a booth has none less', () => {
    expect(one('less', { registrations: [came('C1', 'E003', { area: 9 }), came('else', 'E004')] })).toEqual({
      isOn: true,
      before: 9,
      now: 0,
      stayedAway: true,
    });
    expect(one('less', {})).toEqual({ isOn: false, before: 0, now: 0 });
  });

  test('an exhibitor whose area nobody told is not compared', () => {
    expect(one('less', booth(36, undefined))).toEqual({ isOn: null, before: 36, now: null });
  });
});

test('complaints: more in the cycle of the latest than in that of the one before, each up to its end day', () => {
  // The latest cycle is after 2025-03-03 up to 2026-03-01.
  const cases = [
    caseOf('K1', 'C1', '2025-03-03'),
    caseOf('K2', 'C1', '2025-03-04'),
    caseOf('K3', 'C1', '2026-03-01'),
    caseOf('K4', 'C1', '2026-03-02'),
    caseOf('K5', 'C1', '2025-05-01', { kind: 'request' }),
  ];
  expect(one('complaints', { cases })).toEqual({ isOn: true, before: 1, now: 2 });
  expect(one('complaints', { cases: cases.slice(0, 2) })).toEqual({ isOn: false, before: 1, now: 1 });
});

test('satisfaction: a point of 1..5 lower, both answers needed', () => {
  const surveys = [survey('S3', 'E003'), survey('S4', 'E004')];
  const said = (before: number, now: number) => ({
    surveys,
    answers: [
      answer('S3', { overall: before }, { client: 'C1' }),
      answer('S4', { overall: now }, { client: 'C1' }),
    ],
  });
  expect(one('satisfaction', said(5, 4))).toEqual({ isOn: true, before: 5, now: 4 });
  expect(one('satisfaction', said(4, 4))).toEqual({ isOn: false, before: 4, now: 4 });
  expect(one('satisfaction', { surveys, answers: [answer('S4', { overall: 1 }, { client: 'C1' })] })).toEqual(
    {
      isOn: null,
      before: null,
      now: 1,
    },
  );
});

test('contacts: at most half of those before, where there were two or more', () => {
  const at = (...days: string[]) => ({
    interactions: days.map((day, i) => interaction(`I${i}`, 'C1', { at: `${day}T04:00:00.000Z` })),
  });
  expect(one('contacts', at('2024-05-01', '2024-06-01', '2025-05-01'))).toEqual({
    isOn: true,
    before: 2,
    now: 1,
  });
  expect(one('contacts', at('2024-05-01', '2024-06-01', '2025-05-01', '2025-06-01'))).toMatchObject({
    isOn: false,
  });
  expect(one('contacts', at('2024-05-01'))).toEqual({ isOn: false, before: 1, now: 0 });
  expect(one('contacts', at('2024-05-01', '2024-06-01', '2026-05-01'))).toMatchObject({ now: 0 });
});

test("contacts are of the day that the event's clock shows, and a first edition looks back 365 days", () => {
  const at = (day: string) => [interaction('I1', 'C1', { at: day })];
  const contacts = (day: string, zone?: string) =>
    one('contacts', {
      events: [
        event('E003', '2025-03-01', { end: '2025-03-03', ...(zone === undefined ? {} : { zone }) }),
        event('E004', '2026-03-01', zone === undefined ? {} : { zone }),
      ],
      interactions: at(day),
    });
  expect(contacts('2025-03-03T20:00:00.000Z')).toMatchObject({ before: 0, now: 1 });
  expect(contacts('2025-03-03T20:00:00.000Z', 'America/New_York')).toMatchObject({ before: 1, now: 0 });
  expect(contacts('2024-03-04T04:00:00.000Z')).toMatchObject({ before: 1 });
  expect(contacts('2024-03-03T04:00:00.000Z')).toMatchObject({ before: 0 });
});

test('unfair: a case of that cause or a low answer about fairness, in the latest cycle or since', () => {
  const cause = { cause: 'unfair-treatment' };
  expect(one('unfair', { cases: [caseOf('K1', 'C1', '2025-03-03', cause)] })).toEqual({
    isOn: false,
    before: 1,
    now: 0,
  });
  expect(one('unfair', { cases: [caseOf('K1', 'C1', '2026-11-01', cause)] })).toEqual({
    isOn: true,
    before: 0,
    now: 1,
  });
  const fairness = {
    id: 'q7',
    text: { en: 'Fairly treated?' },
    kind: 'scale',
    touchpoint: 'fairness',
  } as const;
  const said = (q7: number) => ({
    surveys: [survey('S4', 'E004', { questions: [fairness] })],
    answers: [answer('S4', { q7 }, { client: 'C1' })],
  });
  expect(one('unfair', said(2)).isOn).toBe(true);
  expect(one('unfair', said(3)).isOn).toBe(false);
});

describe('a low answer about fairness', () => {
  const socially: Question = {
    id: 'service-social',
    text: { en: 'Everybody was treated fairly' },
    kind: 'scale',
    aspect: 'service',
    level: 'social',
  };
  const named: Question = {
    id: 'q7',
    text: { en: 'Fairly treated?' },
    kind: 'scale',
    touchpoint: 'fairness',
  };
  const answered = (question: Question, at: string, more: Partial<Parameters<typeof judged>[0]> = {}) =>
    one('unfair', {
      surveys: [survey('S4', 'E004', { questions: [question] })],
      answers: [answer('S4', { [question.id]: 1 }, { client: 'C1', at })],
      ...more,
    });

  test('is one about service on the social level, of the five aspects on three levels', () => {
    expect(answered(socially, '2026-03-05T00:00:00.000Z').isOn).toBe(true);
    expect(answered({ ...socially, aspect: 'product' }, '2026-03-05T00:00:00.000Z').isOn).toBe(false);
    expect(answered({ ...socially, level: 'spiritual' }, '2026-03-05T00:00:00.000Z').isOn).toBe(false);
  });

  test("is of the day that the event's clock shows", () => {
    // The edition before ended on the 3rd: still the 3rd in New York, already the 4th in Shanghai.
    const at = '2025-03-03T20:00:00.000Z';
    expect(answered(named, at)).toMatchObject({ isOn: true });
    const inNewYork = salons.map((edition) => ({ ...edition, zone: 'America/New_York' }));
    expect(answered(named, at, { events: inNewYork })).toEqual({ isOn: false, before: 1, now: 0 });
  });

  test('is since the latest edition where the one before ended later', () => {
    const [longer, latest] = [
      event('E003', '2026-02-01', { end: '2026-04-01' }),
      event('E004', '2026-03-01', { end: '2026-03-02' }),
    ];
    expect(answered(named, '2026-03-10T00:00:00.000Z', { events: [longer, latest] }).isOn).toBe(true);
  });
});

test('of two editions on one day the later id is the later one, also from E999 to E1000', () => {
  const editions = [event('E998', '2025-03-01'), event('E999', '2026-03-01'), event('E1000', '2026-03-01')];
  // All of what is after the edition of 2025 is in the cycle of E999; that of E1000 has no day of its own.
  expect(
    one('contacts', {
      events: editions,
      registrations: [came('C1', 'E999'), came('C1', 'E1000')],
      interactions: [
        interaction('I1', 'C1', { at: '2025-09-01T00:00:00.000Z' }),
        interaction('I2', 'C1', { at: '2025-10-01T00:00:00.000Z' }),
      ],
    }),
  ).toEqual({ isOn: true, before: 2, now: 0 });
});

test('the score is the sum of the weights that are on, a warning from 40 on', () => {
  const stayedAway = [came('C1', 'E003'), came('else', 'E004')];
  expect(signals({ registrations: stayedAway })).toMatchObject({ on: ['less'], score: 25, isWarning: false });
  expect(signals({ registrations: stayedAway, cases: [caseOf('K1', 'C1', '2025-09-01')] })).toMatchObject({
    on: ['less', 'complaints'],
    score: 45,
    isWarning: true,
  });
});
