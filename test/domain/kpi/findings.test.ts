import { describe, expect, test } from 'vitest';
import { findings } from '../../../src/domain/kpi/findings.ts';
import { measure } from '../../../src/domain/kpi/measure.ts';
import { nextSteps } from '../../../src/domain/kpi/next-steps.ts';
import type { Target } from '../../../src/domain/records/target.ts';
import { fen } from '../../support/amounts.ts';
import { aCase, answer, came, cost, event, factsOf, registration, roster, survey } from './hand-made.ts';

const events = [
  event('E001', '2024-03-01'),
  event('E002', '2025-03-01'),
  event('E003', '2026-03-01'),
  event('E004', '2027-03-01'),
];

/** The findings of an event against another one, by figure. */
function told(
  of: ReturnType<typeof roster>,
  id: string,
  other: string | null,
  targets: readonly Target[] = [],
) {
  const facts = factsOf(of, id);
  const before = other === null ? null : factsOf(of, other);
  return findings(facts, measure(facts, before), before === null ? [] : measure(before, null), targets);
}
const target = (kpi: string, value: number): Target => ({
  id: 'T001',
  created: '2026-01-01T00:00:00.000Z',
  updated: '2026-01-01T00:00:00.000Z',
  kpi,
  value,
});

describe('findings', () => {
  const registrations = [
    ...['C1', 'C2', 'C3', 'C4'].map((id) => came(id, 'E001')),
    ...['C1', 'C2', 'C5', 'C6'].map((id) => came(id, 'E002')),
    ...['C1', 'C2', 'C5', 'C7', 'C8'].map((id) => came(id, 'E003')),
    registration('C1', 'E004'),
  ];

  test('say what changed, by how much, and what it is made of', () => {
    const of = roster({ events, registrations });
    expect(told(of, 'E003', 'E002').find(({ id }) => id === 'retention-rate')).toMatchObject({
      value: 3 / 4,
      previous: 1 / 2,
      change: 1 / 4,
      numerator: 3,
      denominator: 4,
      isGood: true,
      within: null,
      isSoFar: false,
    });
  });

  test('hold nobody against a first edition, at which everybody is new', () => {
    const found = told(roster({ events, registrations }), 'E002', 'E001');
    expect(found.find(({ id }) => id === 'new-clients')).toMatchObject({ value: 2, change: null });
    expect(found.find(({ id }) => id === 'repeat-share')).toMatchObject({ value: 1 / 2, change: null });
  });

  test('of what is unknown there are none, and of an event ahead they are so far', () => {
    const of = roster({ events, registrations });
    const ahead = told(of, 'E004', 'E003', [target('retention-rate', 0.9)]);
    expect(ahead.find(({ id }) => id === 'retention-rate')).toMatchObject({
      value: 1 / 5,
      change: null,
      target: null,
      isSoFar: true,
    });
    expect(ahead.map(({ id }) => id)).not.toContain('attendance-rate');
    expect(told(roster({ events }), 'E003', null)).toEqual([]);
    expect(
      told(roster({ events: [event('E009', '2026-01-01', { cancelled: true })] }), 'E009', null),
    ).toEqual([]);
  });

  test('who exhibits again is told so far while the next edition is ahead, and held against nobody', () => {
    const booth = (client: string, at: string) => came(client, at, { role: 'exhibitor' });
    const of = roster({
      events,
      registrations: [
        ...['C1', 'C2'].map((id) => booth(id, 'E002')),
        ...['C1', 'C2', 'C3', 'C4'].map((id) => booth(id, 'E003')),
        registration('C1', 'E004', { role: 'exhibitor' }),
      ],
    });
    const found = told(of, 'E003', 'E002', [target('rebooking-rate', 0.9)]);
    expect(found.find(({ id }) => id === 'rebooking-rate')).toMatchObject({
      value: 1 / 4,
      change: null,
      target: null,
      isSoFar: true,
    });
    expect(told(of, 'E002', 'E001').find(({ id }) => id === 'rebooking-rate')).toMatchObject({
      value: 1,
      isSoFar: false,
    });
  });

  test('a missed target comes first', () => {
    const of = roster({ events, registrations });
    const [first] = told(of, 'E003', 'E002', [target('attendance-rate', 1.2)]);
    expect(first).toMatchObject({ id: 'attendance-rate', target: 1.2, isMissed: true });
    expect(told(of, 'E003', 'E002').every(({ isMissed }) => isMissed === null)).toBe(true);
  });

  const asked = (scores: readonly (readonly [string, number])[]) =>
    roster({
      events,
      registrations: Array.from({ length: 60 }, (_, i) => [
        came(`D${i}`, 'E002'),
        came(`D${i}`, 'E003'),
      ]).flat(),
      surveys: [survey('S2', 'E002'), survey('S3', 'E003')],
      answers: scores.map(([of, recommend]) => answer(of, { recommend })),
    });
  const nps = (scores: readonly (readonly [string, number])[]) =>
    told(asked(scores), 'E003', 'E002').find(({ id }) => id === 'nps');

  test('a difference that few answers leave to chance is none', () => {
    const found = nps([
      ...[9, 9, 8, 3].map((n) => ['S2', n] as const),
      ...[10, 9, 8, 8].map((n) => ['S3', n] as const),
    ]);
    expect(found).toMatchObject({ previous: 25, value: 50, change: 25, isGood: null });
    expect(found?.within).toBeGreaterThan(25);
  });

  test('one that is larger than chance is told', () => {
    const many = (of: string, n: number) => Array.from({ length: 30 }, () => [of, n] as const);
    expect(nps([...many('S2', 3), ...many('S3', 10)])).toMatchObject({
      change: 200,
      within: null,
      isGood: true,
    });
  });
});

describe('what to do next', () => {
  const none = { clients: 0, stake: null };
  const kinds = (
    of: ReturnType<typeof roster>,
    slipping: Parameters<typeof nextSteps>[2] = none,
    id = 'E003',
  ) => {
    const facts = factsOf(of, id);
    return nextSteps(facts, measure(facts, null), slipping);
  };

  test('is what the figures leave open', () => {
    const of = roster({
      events,
      registrations: [
        came('C1', 'E003', { fee: fen(300_00), paid: fen(100_00) }),
        came('C2', 'E003', { fee: fen(50_00) }),
      ],
      surveys: [survey('S1', 'E003')],
      answers: [answer('S1', { recommend: 2 }, { client: 'C1' })],
      cases: [
        aCase('K1', 'C1', { event: 'E003' }),
        aCase('K2', 'C2', { event: 'E003', closed: '2026-03-09' }),
      ],
      costs: [cost('X1', fen(100_00), 'event', { event: 'E003' })],
    });
    expect(kinds(of, { clients: 2, stake: fen(9_00) })).toEqual([
      { kind: 'complaints', cases: 1 },
      { kind: 'detractors', clients: 1, survey: 'S1' },
      { kind: 'collect', money: [fen(250_00)], clients: 2 },
      { kind: 'win-back', clients: 2, stake: fen(9_00) },
    ]);
  });

  test('is to find out what is not known', () => {
    const of = roster({ events, registrations: [registration('C1', 'E003')] });
    expect(kinds(of).map(({ kind }) => kind)).toEqual(['check-in', 'survey', 'costs']);
  });

  test('is nothing for an event ahead, or cancelled', () => {
    expect(kinds(roster({ events }), none, 'E004')).toEqual([]);
    const cancelled = roster({ events: [event('E009', '2026-01-01', { cancelled: true })] });
    expect(kinds(cancelled, { clients: 1, stake: null }, 'E009')).toEqual([]);
  });
});
