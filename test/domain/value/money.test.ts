import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCurrency } from '../../../src/domain/value/currency.ts';
import { readMoney } from '../../../src/domain/value/money.ts';

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

test.each([
  ['(15,00) €', 'USD', -1500, 'EUR'],
  ['(15.00 USD)', 'EUR', -1500, 'USD'],
  ['£1.5k', 'USD', 150_000, 'GBP'],
  ['3.6万元', 'CNY', 3_600_000, 'CNY'],
  ['Comp', 'USD', 0, 'USD'],
  ['免缴费', 'CNY', 0, 'CNY'],
  ['250 Kč', 'EUR', 25_000, 'CZK'],
  ['1 500,00 ₽', 'EUR', 150_000, 'RUB'],
  ['10,000원', 'EUR', 10_000, 'KRW'],
  ['200 kr', 'DKK', 20_000, 'DKK'],
])('%s with %s around is %i minor units of %s', (typed, expected, amount, currency) => {
  expect(readMoney(typed, expected)).toEqual({ amount, currency });
});

test('crowns are nobody’s where nobody says whose', () => {
  expect(readMoney('200 kr', 'EUR')).toBeNull();
});

test('a number in brackets that do not close, or in two pairs, is no amount', () => {
  for (const typed of ['(15.00', '15.00)', '(15.00))']) expect(readMoney(typed, 'USD')).toBeNull();
});

test.each([
  ['₦5,000', 'USD', 500_000, 'NGN'],
  ['Ksh 2,500.00', 'USD', 250_000, 'KES'],
  ['5000 FCFA', 'EUR', 5000, 'XOF'],
  ['5000 FCFA', 'XAF', 5000, 'XAF'],
  ['Rs. 500', 'INR', 50_000, 'INR'],
  ['R150', 'ZAR', 15_000, 'ZAR'],
  ['$.50', 'EUR', 50, 'USD'],
])(
  '%s with %s around is %i minor units of %s: signs of other countries',
  (typed, expected, amount, currency) => {
    expect(readMoney(typed, expected)).toEqual({ amount, currency });
  },
);

test('a sign of several countries, or a word that is also a code, is no currency where it is not expected', () => {
  for (const typed of ['Rs. 500', 'Dh 500', 'R150', '50 da', 'all 50', 'EUR. 50'])
    expect(readMoney(typed, 'EUR')).toBeNull();
  expect(readCurrency('k', 'ZMW')).toBe('ZMW');
  expect(readCurrency('k', 'EUR')).toBeNull();
});

test('three digits behind a point or comma part thousands, but not behind four', () => {
  expect(readMoney('12.500', 'EUR')).toEqual({ amount: 1_250_000, currency: 'EUR' });
  expect(readMoney('1,000,500', 'EUR')).toEqual({ amount: 100_050_000, currency: 'EUR' });
  expect(readMoney('1000.500', 'KWD')).toEqual({ amount: 1_000_500, currency: 'KWD' });
  expect(readMoney('0.500', 'EUR')).toEqual({ amount: 50, currency: 'EUR' });
  for (const typed of ['1000.500', '1500,000', '12345.678.901'])
    expect(readMoney(typed, 'EUR'), typed).toBeNull();
});
