import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancesOf as balancesBilled } from '../../../src/domain/money/balance.ts';
import { billing } from '../../../src/domain/money/billing.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import { type Registration, statuses } from '../../../src/domain/records/registration.ts';
import { fen } from '../../support/amounts.ts';

const part = (fields: Partial<Registration>): Registration => ({
  id: 'R00001',
  created: '2026-01-01T00:00:00Z',
  updated: '2026-01-01T00:00:00Z',
  client: 'C0001',
  event: 'E001',
  status: 'registered',
  ...fields,
});

const event = (fields: Partial<Event> = {}): Event => ({
  id: 'E001',
  created: '2026-01-01T00:00:00Z',
  updated: '2026-01-01T00:00:00Z',
  name: 'Salon',
  start: '2026-05-01',
  ...fields,
});
function balancesOf(all: readonly Registration[], of: Event = event()) {
  const registrations = new Map(all.map((one) => [one.id, one]));
  return balancesBilled(all, billing({ events: new Map([[of.id, of]]), registrations }));
}

test('what was asked for, paid, paid back and is open stand by currency', () => {
  const balances = balancesOf([
    part({ fee: fen(10_000), paid: fen(4_000) }),
    part({ fee: fen(5_000), paid: fen(7_000), refunded: fen(1_000) }),
    part({ fee: { amount: 900, currency: 'EUR' } }),
  ]);
  expect(balances).toEqual([
    { currency: 'CNY', registrations: 2, fee: 15_000, paid: 11_000, refunded: 1_000, open: 6_000, held: 0 },
    { currency: 'EUR', registrations: 1, fee: 900, paid: 0, refunded: 0, open: 900, held: 0 },
  ]);
});

test('where no fee is known, what was paid is what was asked for', () => {
  expect(balancesOf([part({ paid: fen(300) })])).toMatchObject([{ fee: 300, paid: 300, open: 0 }]);
});

test('what was paid for a cancelled registration is held until it is paid back', () => {
  const cancelled = part({ status: 'cancelled', fee: fen(500), paid: fen(500) });
  expect(balancesOf([cancelled])).toMatchObject([{ registrations: 0, fee: 0, paid: 0, open: 0, held: 500 }]);
  expect(balancesOf([{ ...cancelled, refunded: fen(200) }])).toMatchObject([{ held: 300 }]);
  expect(balancesOf([{ ...cancelled, refunded: fen(500) }])).toEqual([]);
});

test('a seat without a name is paid for with the registration that carries it', () => {
  const seats = [
    { key: 'a', status: 'registered', fee: fen(200) },
    { key: 'b', status: 'cancelled', fee: fen(200) },
  ] as const;
  expect(balancesOf([part({ fee: fen(100), paid: fen(100), seats })])).toMatchObject([
    { fee: 300, paid: 100, open: 200 },
  ]);
});

test('a seat stands with the first registration of its order that counts, once its own was cancelled', () => {
  const seats = [{ key: 'a', status: 'registered', fee: fen(200), paid: fen(50) }] as const;
  const buyer = part({ order: '7', status: 'cancelled', paid: fen(100), seats });
  const other = part({ id: 'R00002', order: '7', fee: fen(100), paid: fen(100) });
  const elsewhere = part({ id: 'R00003', order: '8', fee: fen(100), paid: fen(100) });
  expect(balancesOf([buyer, other, elsewhere])).toMatchObject([
    { fee: 400, paid: 250, open: 150, held: 100 },
  ]);
  expect(balancesOf([buyer])).toMatchObject([{ fee: 0, open: 0, held: 150 }]);
});

test('for an event that was cancelled nothing is to be paid, and what was paid is held', () => {
  const seats = [{ key: 'a', status: 'registered', paid: fen(50) }] as const;
  const unpaid = part({ fee: fen(300), paid: fen(100), seats });
  expect(balancesOf([unpaid], event({ cancelled: true }))).toMatchObject([{ fee: 0, open: 0, held: 150 }]);
});

const money = fc.record({ amount: fc.nat(10_000), currency: fc.constantFrom('CNY', 'EUR', 'JPY') });
const registrations = fc.array(
  fc
    .record(
      { status: fc.constantFrom(...statuses), fee: money, paid: money, refunded: money },
      { requiredKeys: ['status'] },
    )
    .map(part),
  { maxLength: 12 },
);

test('parts come to the whole, in any order, and nothing is ever below zero', () => {
  fc.assert(
    fc.property(registrations, fc.nat(12), (all, at) => {
      const whole = balancesOf(all);
      expect(balancesOf([...all].reverse())).toEqual(whole);
      const parts = [balancesOf(all.slice(0, at)), balancesOf(all.slice(at))].flat();
      for (const { currency, ...sums } of whole) {
        const own = parts.filter((one) => one.currency === currency);
        for (const [key, sum] of Object.entries(sums)) {
          expect(own.reduce((total, one) => total + one[key as keyof typeof sums], 0)).toBe(sum);
          expect(sum).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});
