import { expect, test } from 'vitest';
import { refundBeyond } from '../../../src/domain/money/refund.ts';
import type { Money } from '../../../src/domain/records/field.ts';

const cny = (amount: number): Money => ({ amount, currency: 'CNY' });
const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

test('no more is paid back than was paid', () => {
  expect(refundBeyond({ fee: cny(900), paid: cny(500) })).toBeNull();
  expect(refundBeyond({ fee: cny(900), paid: cny(500), refunded: cny(500) })).toBeNull();
  expect(refundBeyond({ fee: cny(900), paid: cny(500), refunded: cny(501) })).toEqual({
    refunded: cny(501),
    paid: cny(500),
  });
});

test('of no payment at all the fee counts as paid, and without a fee nothing does', () => {
  expect(refundBeyond({ fee: cny(900), refunded: cny(900) })).toBeNull();
  expect(refundBeyond({ fee: cny(900), refunded: cny(901) })).toMatchObject({ paid: cny(900) });
  expect(refundBeyond({ refunded: cny(1) })).toMatchObject({ paid: cny(0) });
});

test('sponsorship and the nameless seats of the order are paid too, cancelled ones with them', () => {
  const seats = [
    { key: 'a', paid: cny(300), status: 'registered' as const },
    { key: 'b', paid: cny(300), status: 'cancelled' as const },
  ];
  expect(refundBeyond({ paid: cny(300), seats, refunded: cny(900) })).toBeNull();
  expect(refundBeyond({ paid: cny(300), seats, refunded: cny(901) })).toMatchObject({ paid: cny(900) });
  expect(refundBeyond({ paid: cny(300), sponsorship: cny(5_000), refunded: cny(2_000) })).toBeNull();
});

test('what was paid in another currency was not paid in this one', () => {
  expect(refundBeyond({ paid: cny(300), refunded: eur(300) })).toEqual({ refunded: eur(300), paid: eur(0) });
});
