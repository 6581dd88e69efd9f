import { expect, test } from 'vitest';
import { refundBeyond } from '../../../src/domain/money/refund.ts';
import type { Money } from '../../../src/domain/records/field.ts';
import { fen } from '../../support/amounts.ts';

const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

test('no more is paid back than was paid', () => {
  expect(refundBeyond({ fee: fen(900), paid: fen(500) })).toBeNull();
  expect(refundBeyond({ fee: fen(900), paid: fen(500), refunded: fen(500) })).toBeNull();
  expect(refundBeyond({ fee: fen(900), paid: fen(500), refunded: fen(501) })).toEqual({
    refunded: fen(501),
    paid: fen(500),
  });
});

test('of no payment at all the fee counts as paid, and without a fee nothing does', () => {
  expect(refundBeyond({ fee: fen(900), refunded: fen(900) })).toBeNull();
  expect(refundBeyond({ fee: fen(900), refunded: fen(901) })).toMatchObject({ paid: fen(900) });
  expect(refundBeyond({ refunded: fen(1) })).toMatchObject({ paid: fen(0) });
});

test('sponsorship and the nameless seats of the order are paid too, cancelled ones with them', () => {
  const seats = [
    { key: 'a', paid: fen(300), status: 'registered' as const },
    { key: 'b', paid: fen(300), status: 'cancelled' as const },
  ];
  expect(refundBeyond({ paid: fen(300), seats, refunded: fen(900) })).toBeNull();
  expect(refundBeyond({ paid: fen(300), seats, refunded: fen(901) })).toMatchObject({ paid: fen(900) });
  expect(refundBeyond({ paid: fen(300), sponsorship: fen(5_000), refunded: fen(2_000) })).toBeNull();
});

test('what was paid in another currency was not paid in this one', () => {
  expect(refundBeyond({ paid: fen(300), refunded: eur(300) })).toEqual({ refunded: eur(300), paid: eur(0) });
});
