import { describe, expect, test } from 'vitest';
import type { Money } from '../../../../src/domain/records/field.ts';
import type { Registration } from '../../../../src/domain/records/registration.ts';
import { fen } from '../../../support/amounts.ts';
import { came, event, factsOf, figure, figures, people, registration, roster } from '../hand-made.ts';

const usd = (amount: number): Money => ({ amount, currency: 'USD' });
const of = (registrations: readonly Registration[], more: { currency?: string; settings?: object } = {}) =>
  factsOf(
    roster({
      settings: more.settings ?? { currency: 'CNY' },
      events: [event('E001', '2026-03-01', more.currency === undefined ? {} : { currency: more.currency })],
      registrations,
    }),
    'E001',
  );

describe('revenue', () => {
  test('is fee, or paid where no fee is known, less refunds, plus sponsorship, and never what an exhibitor turned over', () => {
    const facts = of([
      came('C1', 'E001', { fee: fen(20_000), paid: fen(5_000) }),
      registration('C2', 'E001', { paid: fen(3_000), refunded: fen(1_000) }),
      registration('C3', 'E001', { fee: fen(100), sponsorship: fen(3_000_000), deal: fen(9_999_999) }),
      registration('C4', 'E001'),
    ]);
    expect(figures('revenue', facts)).toEqual([
      { value: 3_022_100, currency: 'CNY', numerator: null, denominator: null, sample: 3, notes: [] },
    ]);
    expect(people('revenue', facts).numerator).toEqual(['C1', 'C2', 'C3']);
  });

  test('counts no-shows and unpaid ones, and not cancelled, invited or waiting ones', () => {
    const fee = fen(1_000);
    const facts = of([
      came('C1', 'E001', { fee }),
      registration('C2', 'E001', { fee }),
      registration('C3', 'E001', { status: 'pending', fee }),
      registration('C4', 'E001', { status: 'cancelled', fee }),
      registration('C5', 'E001', { status: 'invited', fee }),
      registration('C6', 'E001', { status: 'waitlisted', fee }),
    ]);
    expect(figure('revenue', facts)).toMatchObject({ value: 3_000, sample: 3 });
  });

  test('adds the nameless seats of an order, but not those that were cancelled', () => {
    const seats = [
      { key: 's1', status: 'registered', fee: fen(700) },
      { key: 's2', status: 'registered', paid: fen(50) },
      { key: 's3', status: 'cancelled', fee: fen(9_000) },
    ] as const;
    const facts = of([registration('C1', 'E001', { order: 'O1', fee: fen(1_000), seats })]);
    expect(figure('revenue', facts)).toMatchObject({ value: 1_750, sample: 1 });
    expect(figure('registrations', facts).value).toBe(1);
  });

  test('keeps the seats of a buyer who cancelled with the first of the order who still comes', () => {
    const seats = [{ key: 's1', status: 'registered', fee: fen(700) }] as const;
    const order = roster({
      events: [event('E001', '2026-03-01')],
      registrations: [
        registration('C1', 'E001', { order: 'O1', status: 'cancelled', fee: fen(1_000), seats }),
        registration('C2', 'E001', { order: 'O1', fee: fen(1_000) }),
        registration('C3', 'E001', { order: 'O1', fee: fen(1_000) }),
        registration('C4', 'E001', { order: 'O2', status: 'cancelled', seats }),
      ],
    });
    const revenue = (includes?: (client: string) => boolean) =>
      figure('revenue', factsOf(order, 'E001', includes ? { includes } : {})).value;
    expect(revenue()).toBe(2_700);
    expect(revenue((client) => client === 'C2')).toBe(1_700);
    expect(revenue((client) => client === 'C3')).toBe(1_000);
  });

  test('never adds currencies: that of the event first, others after it', () => {
    const facts = of(
      [
        registration('C1', 'E001', { fee: fen(1_000), sponsorship: usd(500) }),
        registration('C2', 'E001', { fee: usd(200) }),
        registration('C3', 'E001', { fee: { amount: 5, currency: 'EUR' } }),
      ],
      { currency: 'USD' },
    );
    expect(
      figures('revenue', facts).map(({ value, currency, notes, sample }) => ({
        value,
        currency,
        notes,
        sample,
      })),
    ).toEqual([
      { value: 700, currency: 'USD', notes: [], sample: 2 },
      { value: 1_000, currency: 'CNY', notes: ['other-currency'], sample: 1 },
      { value: 5, currency: 'EUR', notes: ['other-currency'], sample: 1 },
    ]);
  });

  test('is unknown, not zero, where no amount is known', () => {
    expect(figures('revenue', of([registration('C1', 'E001')]))).toMatchObject([
      { value: null, notes: ['no-amounts'] },
    ]);
    expect(figures('revenue', of([registration('C1', 'E001', { fee: usd(100) })]))).toMatchObject([
      { value: null, currency: 'CNY', notes: ['no-amounts'] },
      { value: 100, currency: 'USD' },
    ]);
    expect(figure('revenue', of([registration('C1', 'E001', { fee: fen(0) })])).value).toBe(0);
  });

  test('is in the currency most registrations are in where nobody said which one', () => {
    const facts = of(
      [
        registration('C1', 'E001', { fee: fen(1) }),
        registration('C2', 'E001', { fee: usd(2) }),
        registration('C3', 'E001', { fee: usd(3) }),
      ],
      { settings: {} },
    );
    expect(figures('revenue', facts).map(({ currency }) => currency)).toEqual(['USD', 'CNY']);
  });
});
