import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCurrency, readMoney } from '../../src/domain/money.ts';

test('a whole amount is what it is with nothing behind its point', () => {
  const currency = fc.constantFrom('CNY', 'JPY', 'KWD', 'EUR');
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999 }), currency, (units, unit) => {
      expect(readMoney(String(units), unit)).toEqual(readMoney(`${units}.0`, unit));
    }),
    { seed: 20261126, numRuns: 500 },
  );
  expect(readMoney('299', 'CNY')).toEqual({ amount: 29900, currency: 'CNY' });
  expect(readMoney('0', 'JPY')).toEqual({ amount: 0, currency: 'JPY' });
});

test('a code means itself, however it is written', () => {
  for (const written of ['CNY', 'cny', ' CNY ', 'ＣＮＹ']) expect(readCurrency(written, 'EUR')).toBe('CNY');
});
