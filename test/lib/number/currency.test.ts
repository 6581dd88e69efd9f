import { describe, expect, test } from 'vitest';
import { digitsOf, toMajor } from '../../../src/lib/number/currency.ts';

/** In use today, one of each number of decimals among them. */
const current =
  'CNY USD EUR GBP HKD TWD SGD AUD CAD CHF INR THB BRL MXN ZAR NGN JPY KRW VND CLP BHD KWD TND CLF';

describe('decimals of a currency', () => {
  test.each(current.split(' '))('%s has as many as Intl knows', (currency) => {
    const intl = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    expect(digitsOf(currency)).toBe(intl.maximumFractionDigits);
  });

  test('are the same in small letters', () => {
    expect(digitsOf('jpy')).toBe(0);
  });

  test.each(['XQZ', '', '元', '__proto__'])('are two where nobody knows %o', (currency) => {
    expect(digitsOf(currency)).toBe(2);
  });

  test('make minor units major', () => {
    expect([toMajor(9900, 'CNY'), toMajor(9900, 'JPY'), toMajor(9900, 'KWD')]).toEqual([99, 9900, 9.9]);
  });
});
