import { describe, expect, test } from 'vitest';
import {
  came,
  client,
  cost,
  event,
  factsOf,
  figure,
  figures,
  interaction,
  limits,
  people,
  registration,
  roster,
} from '../hand-made.ts';

const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' });
const euro = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });
const events = [event('E001', '2025-03-01'), event('E002', '2026-03-01'), event('E003', '2026-12-01')];

describe('paid and unpaid', () => {
  const facts = factsOf(
    roster({
      events,
      registrations: [
        came('C1', 'E002', { fee: yuan(500), paid: yuan(500) }),
        came('C2', 'E002', { fee: yuan(500), paid: yuan(200) }),
        came('C3', 'E002', { fee: yuan(100), paid: yuan(150) }),
        registration('C4', 'E002', { status: 'pending', fee: euro(80) }),
        registration('C5', 'E002', { status: 'cancelled', fee: yuan(900) }),
        came('C6', 'E002', {
          paid: yuan(50),
          seats: [
            { key: '1', status: 'registered', fee: yuan(30), paid: yuan(10) },
            { key: '2', status: 'cancelled', fee: yuan(30) },
          ],
        }),
      ],
    }),
    'E002',
  );

  test('are over the registrations that count, one figure a currency', () => {
    expect(figures('paid', facts)).toMatchObject([{ value: 91_000, currency: 'CNY', sample: 4 }]);
    expect(figures('unpaid', facts)).toMatchObject([
      { value: 30_000, currency: 'CNY', sample: 4 },
      { value: 8_000, currency: 'EUR', sample: 1, notes: ['other-currency'] },
    ]);
    expect(people('unpaid', facts).numerator).toEqual(['C2']);
  });

  test('nothing is open where every fee was paid, and unknown where no fee is', () => {
    const all = factsOf(
      roster({ events, registrations: [came('C1', 'E002', { fee: yuan(5), paid: yuan(5) })] }),
      'E002',
    );
    expect(figure('unpaid', all)).toMatchObject({ value: 0, currency: 'CNY', notes: [] });
    const none = factsOf(roster({ events, registrations: [came('C1', 'E002')] }), 'E002');
    expect(figure('unpaid', none)).toMatchObject({ value: null, notes: ['no-amounts'] });
    expect(figure('value-per-client', none)).toMatchObject({ value: null, notes: ['no-amounts'] });
    expect(figure('lifetime-value', none)).toMatchObject({ value: null, notes: ['no-amounts'] });
  });
});

describe('value', () => {
  /** 200 clients before, of whom 150 came again with 1000 each, as 60 others did. */
  const many = (from: number, size: number, of: string) =>
    Array.from({ length: size }, (_, at) => came(`C${from + at}`, of, { fee: yuan(1_000) }));
  const facts = factsOf(
    roster({ events, registrations: [...many(1, 200, 'E001'), ...many(51, 210, 'E002')] }),
    'E002',
  );

  test('per client is revenue by clients, of which a lifetime is made with retention and discount', () => {
    expect(figure('retention-rate', facts).value).toBe(0.75);
    expect(figure('value-per-client', facts)).toMatchObject({
      value: 100_000,
      currency: 'CNY',
      numerator: 21_000_000,
      denominator: 210,
    });
    expect(figure('lifetime-value', facts).value).toBeCloseTo(214_285.714, 2);
  });

  test('has no lifetime in a first edition', () => {
    const first = factsOf(roster({ events, registrations: many(1, 2, 'E001') }), 'E001');
    expect(figure('lifetime-value', first)).toMatchObject({ value: null, notes: ['no-retention'] });
  });

  test('in another currency is left out, and said', () => {
    const mixed = factsOf(
      roster({
        events,
        registrations: [came('C1', 'E002', { fee: yuan(3) }), came('C2', 'E002', { fee: euro(9) })],
      }),
      'E002',
    );
    expect(figure('value-per-client', mixed)).toMatchObject({ value: 150, notes: ['others-left-out'] });
  });
});

describe('costs', () => {
  const made = roster({
    events,
    registrations: [
      came('C1', 'E001', { fee: yuan(100) }),
      came('C1', 'E002', { fee: yuan(300) }),
      came('C2', 'E002', { fee: yuan(300) }),
      registration('C3', 'E002'),
    ],
    costs: [
      cost('X1', yuan(120), 'acquisition', { event: 'E002' }),
      cost('X2', yuan(30), 'service', { event: 'E002' }),
      cost('X3', yuan(50), 'event', { event: 'E002' }),
      cost('X4', euro(70), 'event', { event: 'E002' }),
      cost('X5', yuan(999), 'event', { event: 'E002', day: '2027-01-01' }),
      cost('X6', yuan(999), 'system'),
    ],
    interactions: [
      interaction('I1', 'C1', { minutes: 50, at: '2025-06-01T00:00:00.000Z' }),
      interaction('I2', 'C2', { minutes: 49, at: '2026-03-01T00:00:00.000Z' }),
      interaction('I3', 'C2', { minutes: 60, at: '2026-03-03T00:00:00.000Z' }),
      interaction('I4', 'C9', { minutes: 60, at: '2026-02-01T00:00:00.000Z' }),
    ],
  });
  const facts = factsOf(made, 'E002');

  test('are those that name the event up to the day, in its currency', () => {
    expect(figure('acquisition-cost', facts)).toMatchObject({
      value: 6_000,
      currency: 'CNY',
      numerator: 12_000,
      denominator: 2,
      notes: [],
    });
    expect(figure('cost-per-attendee', facts)).toMatchObject({
      value: 10_000,
      numerator: 20_000,
      denominator: 2,
      notes: ['others-left-out'],
    });
    expect(figure('roi', facts)).toMatchObject({
      value: 2,
      numerator: 40_000,
      denominator: 20_000,
      notes: ['others-left-out'],
    });
  });

  test('of service have the time in them where an hour has a price, rounded once', () => {
    expect(figure('service-cost', facts)).toMatchObject({ value: 1_000, numerator: 3_000, denominator: 3 });
    const priced = factsOf(made, 'E002', { limits: { ...limits, 'service.rate': 100 } });
    expect(figure('service-cost', priced)).toMatchObject({ numerator: 3_000 + 16_500, denominator: 3 });
  });

  test('are unknown where none names the event, and 0 in a category nobody booked', () => {
    const other = factsOf(made, 'E001');
    for (const id of ['acquisition-cost', 'service-cost', 'cost-per-attendee', 'roi'] as const)
      expect(figure(id, other)).toMatchObject({ value: null });
    expect(figure('roi', other).notes).toEqual(['no-costs']);
    const little = factsOf(
      roster({
        events,
        registrations: [came('C1', 'E002')],
        costs: [cost('X1', yuan(9), 'event', { event: 'E002' })],
      }),
      'E002',
    );
    expect(figure('acquisition-cost', little).value).toBe(0);
  });

  test('by nobody are no figure', () => {
    const empty = factsOf(
      roster({ events, costs: [cost('X1', yuan(9), 'acquisition', { event: 'E002' })] }),
      'E002',
    );
    expect(figure('acquisition-cost', empty)).toMatchObject({ value: null, notes: ['nobody'] });
    expect(figure('service-cost', empty)).toMatchObject({ value: null, notes: ['nobody'] });
  });

  test('vectors: a return of 250k on 30k, 20 000 for 40 new clients, 60 000 for 780 attendees, 12 000 for 150 clients', () => {
    const of = (registrations: number, costs: readonly ReturnType<typeof cost>[], fee = 0) =>
      factsOf(
        roster({
          events,
          registrations: Array.from({ length: registrations }, (_, at) =>
            came(`C${at}`, 'E002', { fee: yuan(fee) }),
          ),
          costs,
        }),
        'E002',
      );
    expect(
      figure('roi', of(250, [cost('X1', yuan(30_000), 'event', { event: 'E002' })], 1_000)).value,
    ).toBeCloseTo(7.33333, 4);
    expect(
      figure('acquisition-cost', of(40, [cost('X1', yuan(20_000), 'acquisition', { event: 'E002' })])).value,
    ).toBe(50_000);
    expect(
      figure('cost-per-attendee', of(780, [cost('X1', yuan(60_000), 'event', { event: 'E002' })])).value,
    ).toBeCloseTo(7_692.3077, 3);
    expect(
      figure('service-cost', of(150, [cost('X1', yuan(12_000), 'service', { event: 'E002' })])).value,
    ).toBe(8_000);
  });
});

test('somebody who is no client any more breaks no figure', () => {
  const facts = factsOf(
    roster({ events, registrations: [came('C1', 'E002')], clients: [client('C2')] }),
    'E002',
  );
  expect(figure('data-completeness', facts).value).toBe(0);
});
