import { describe, expect, test } from 'vitest';
import { came, event, factsOf, figure, people, registration, roster } from '../hand-made.ts';

/** Four editions, one of them cancelled, one of them ahead. */
const editions = roster({
  events: [
    event('E001', '2024-03-01'),
    event('E002', '2025-03-01', { cancelled: true }),
    event('E003', '2025-06-01'),
    event('E004', '2026-03-01', { end: '2026-03-02' }),
    event('E005', '2026-12-01'),
    event('E009', '2025-09-01', { series: 'Expo' }),
  ],
  registrations: [
    ...['C1', 'C2', 'C3', 'C4'].map((client) => registration(client, 'E001')),
    registration('C7', 'E002'),
    came('C1', 'E003'),
    registration('C2', 'E003'),
    registration('C5', 'E003', { checkedInAt: '2025-06-01T01:00:00.000Z' }),
    registration('C6', 'E003', { status: 'cancelled' }),
    came('C1', 'E004'),
    registration('C1', 'E004'),
    registration('C2', 'E004', { checkedInAt: '2026-03-01T01:00:00.000Z' }),
    registration('C3', 'E004', { status: 'pending' }),
    came('C7', 'E004'),
    registration('C8', 'E004', { status: 'invited' }),
    registration('C6', 'E004', { status: 'waitlisted' }),
    registration('C1', 'E005'),
    registration('C9', 'E005'),
    came('C7', 'E009'),
  ],
});
const latest = factsOf(editions, 'E004');

describe('registrations', () => {
  test('count what is pending, registered or attended, two of one client as two', () => {
    expect(figure('registrations', latest)).toMatchObject({
      value: 5,
      numerator: null,
      denominator: null,
      sample: 5,
    });
    expect(people('registrations', latest).numerator).toEqual(['C1', 'C2', 'C3', 'C7']);
  });

  test('of a cancelled event do not count', () => {
    const cancelled = factsOf(editions, 'E002');
    expect(figure('registrations', cancelled).value).toBe(0);
    expect(figure('attendance-rate', cancelled)).toMatchObject({ value: null, notes: ['cancelled'] });
    expect(figure('retention-rate', cancelled)).toMatchObject({ value: null, notes: ['cancelled'] });
  });
});

describe('attendance and no-shows', () => {
  test('are shares of registrations, not of people', () => {
    expect(figure('attendance-rate', latest)).toMatchObject({
      value: 0.6,
      numerator: 3,
      denominator: 5,
      sample: 5,
      notes: [],
    });
    expect(figure('no-show-rate', latest)).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
    expect(people('no-show-rate', latest)).toEqual({
      numerator: ['C1', 'C3'],
      denominator: ['C1', 'C2', 'C3', 'C7'],
    });
  });

  test('are unknown where nobody was checked in', () => {
    const first = factsOf(editions, 'E001');
    for (const id of ['attendance-rate', 'no-show-rate'] as const) {
      expect(figure(id, first)).toMatchObject({
        value: null,
        numerator: null,
        denominator: null,
        sample: 0,
        notes: ['no-checkin'],
      });
    }
  });

  test('are nobody and everybody where check-in was closed by hand and nobody came', () => {
    const closed = roster({
      events: [event('E001', '2026-03-01', { checkinKnown: true })],
      registrations: [registration('C1', 'E001')],
    });
    expect(figure('attendance-rate', factsOf(closed, 'E001')).value).toBe(0);
    expect(figure('no-show-rate', factsOf(closed, 'E001')).value).toBe(1);
  });

  test('are not there before the end day, and there on it', () => {
    expect(figure('attendance-rate', factsOf(editions, 'E004', { day: '2026-03-01' })).notes).toEqual([
      'not-held',
    ]);
    expect(figure('attendance-rate', factsOf(editions, 'E004', { day: '2026-03-02' })).value).toBe(0.6);
    expect(figure('no-show-rate', factsOf(editions, 'E005')).notes).toEqual(['not-held']);
  });

  test('have nobody to count where nobody is registered', () => {
    const empty = roster({ events: [event('E001', '2026-03-01')] });
    expect(figure('attendance-rate', factsOf(empty, 'E001'))).toMatchObject({
      value: null,
      denominator: 0,
      notes: ['nobody'],
    });
  });

  test('reach the hand-checked vector of 780 in 1000', () => {
    const thousand = Array.from({ length: 1000 }, (_, i) =>
      i < 780 ? came(`C${i}`, 'E001') : registration(`C${i}`, 'E001'),
    );
    const facts = factsOf(roster({ events: [event('E001', '2026-03-01')], registrations: thousand }), 'E001');
    expect(figure('attendance-rate', facts).value).toBe(0.78);
    expect(figure('no-show-rate', facts).value).toBe(0.22);
  });
});

describe('new and repeat clients', () => {
  test('are told apart by every earlier edition that was not cancelled, of this series only', () => {
    expect(figure('new-clients', latest)).toMatchObject({ value: 1, sample: 1 });
    expect(people('new-clients', latest).numerator).toEqual(['C7']);
    expect(figure('repeat-share', latest)).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
  });

  test('are all new in a first edition', () => {
    const first = factsOf(editions, 'E001');
    expect(figure('new-clients', first).value).toBe(4);
    expect(figure('repeat-share', first)).toMatchObject({ value: 0, numerator: 0, denominator: 4 });
  });

  test('reach the hand-checked vector of 70 new in 210', () => {
    const before = Array.from({ length: 140 }, (_, i) => registration(`C${i}`, 'E001'));
    const now = Array.from({ length: 210 }, (_, i) => registration(`C${i}`, 'E002'));
    const both = roster({
      events: [event('E001', '2025-03-01'), event('E002', '2026-03-01')],
      registrations: [...before, ...now],
    });
    expect(figure('new-clients', factsOf(both, 'E002')).value).toBe(70);
    expect(figure('repeat-share', factsOf(both, 'E002')).value).toBeCloseTo(2 / 3, 12);
  });
});

describe('retention and churn', () => {
  test('look at the held edition before, past a cancelled one', () => {
    expect(figure('retention-rate', latest)).toMatchObject({
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      notes: [],
    });
    expect(figure('churn-rate', latest)).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
    expect(people('churn-rate', latest)).toEqual({ numerator: ['C5'], denominator: ['C1', 'C2', 'C5'] });
    expect(figure('retention-rate', factsOf(editions, 'E003'))).toMatchObject({ value: 0.5, denominator: 4 });
  });

  test('are unknown for a first edition, even where a cancelled one came before', () => {
    expect(figure('retention-rate', factsOf(editions, 'E001'))).toMatchObject({
      value: null,
      notes: ['first-edition'],
    });
    expect(figure('churn-rate', factsOf(editions, 'E009'))).toMatchObject({
      value: null,
      notes: ['first-edition'],
    });
  });

  test('are given so far for an edition ahead', () => {
    expect(figure('retention-rate', factsOf(editions, 'E005'))).toMatchObject({
      value: 0.25,
      numerator: 1,
      denominator: 4,
      notes: ['so-far'],
    });
    expect(figure('churn-rate', factsOf(editions, 'E005'))).toMatchObject({ value: 0.75, notes: ['so-far'] });
  });

  test('have nobody to count where the edition before had nobody', () => {
    const events = [event('E001', '2025-03-01'), event('E002', '2026-03-01')];
    const facts = factsOf(roster({ events, registrations: [registration('C1', 'E002')] }), 'E002');
    expect(figure('retention-rate', facts)).toMatchObject({ value: null, denominator: 0, notes: ['nobody'] });
  });

  test('reach the hand-checked vector of 150 in 200', () => {
    const before = Array.from({ length: 200 }, (_, i) => registration(`C${i}`, 'E001'));
    const now = Array.from({ length: 210 }, (_, i) => registration(`C${i + 50}`, 'E002'));
    const facts = factsOf(
      roster({
        events: [event('E001', '2025-03-01'), event('E002', '2026-03-01')],
        registrations: [...before, ...now],
      }),
      'E002',
    );
    expect(figure('retention-rate', facts).value).toBe(0.75);
    expect(figure('churn-rate', facts).value).toBe(0.25);
    expect(figure('repeat-share', facts).value).toBeCloseTo(150 / 210, 12);
  });
});

test('a segment restricts every population, but not what is known of the event', () => {
  const chosen = factsOf(editions, 'E004', { includes: (client) => client !== 'C1' && client !== 'C7' });
  expect(figure('registrations', chosen).value).toBe(2);
  expect(figure('attendance-rate', chosen)).toMatchObject({ value: 0.5, denominator: 2 });
  expect(figure('retention-rate', chosen)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  const absent = factsOf(editions, 'E004', { includes: (client) => client === 'C3' });
  expect(figure('attendance-rate', absent)).toMatchObject({ value: 0, denominator: 1 });
});

test('what is later than the day judged has not happened', () => {
  const late = roster({
    events: [event('E001', '2026-03-01')],
    registrations: [
      came('C1', 'E001', { registeredAt: '2026-02-01T00:00:00.000Z' }),
      registration('C2', 'E001', { registeredAt: '2026-03-20T00:00:00.000Z' }),
    ],
  });
  expect(figure('registrations', factsOf(late, 'E001', { day: '2026-03-10' })).value).toBe(1);
  expect(figure('registrations', factsOf(late, 'E001')).value).toBe(2);
});
