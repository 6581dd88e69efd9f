import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoney } from '../../src/domain/value/money.ts';
import { formatsFor } from '../../src/i18n/format.ts';
import { words as chinese } from '../../src/i18n/zh-CN/index.ts';

const units = fc.oneof(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.maxSafeInteger());

test.each(['en', 'zh-CN'])('what is written by hand is what Intl writes in %s', (locale) => {
  const { money, number } = formatsFor({ locale, weekdays: [] });
  const intl = (digits: number, value: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(value);
  fc.assert(
    fc.property(units, (value) => {
      expect(number(value)).toBe(intl(0, value));
      expect(money({ amount: value, currency: 'JPY' })).toBe(`${intl(0, value)} JPY`);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (amount) => {
      expect(money({ amount, currency: 'CNY' })).toBe(`${intl(2, amount / 100)} CNY`);
      expect(money({ amount, currency: 'KWD' })).toBe(`${intl(3, amount / 1000)} KWD`);
    }),
  );
});

test.each(['en', 'zh-CN'])(
  'a fraction is rounded as Intl rounds what is written of it in %s, with no sign where nothing is left',
  (locale) => {
    const { number } = formatsFor({ locale, weekdays: [] });
    const fraction = fc.oneof(
      fc.double({ min: -1e9, max: 1e9 }),
      // Halves, and what lies a hair off them.
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((halves) => halves / 2000),
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((halves) => halves / 2000 + 1e-13),
      fc.double({ min: -1e-5, max: 1e-5 }),
      fc.double(),
    );
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 3 }), (value, digits) => {
        const format = new Intl.NumberFormat(locale, {
          maximumFractionDigits: digits,
          signDisplay: 'negative',
        });
        const read = Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
        expect(number(value, digits)).toBe(format.format(read));
      }),
      { numRuns: 2_000 },
    );
  },
);

test('what is no whole number is rounded', () => {
  const { money, number, share } = formatsFor({ locale: 'en', weekdays: [] });
  expect(number(1234.567)).toBe('1,234.57');
  expect(share(0.785)).toBe('78.5%');
  expect(share(12)).toBe('1,200%');
  expect(money({ amount: 1234.5, currency: 'CNY' })).toBe('12.35 CNY');
});

test('a change and its opposite are written alike but for the sign, and none where nothing is left of it', () => {
  const { number, signed } = formatsFor({ locale: 'en', weekdays: [] });
  const change = (value: number) => signed(number(value, 1), value);
  expect([change((0.8012 - 0.8017) * 100), change((0.1988 - 0.1983) * 100)]).toEqual(['-0.1', '+0.1']);
  expect([change(-0.04), change(0.04)]).toEqual(['0', '0']);
});

test('in Chinese money has the sign of its currency, and a day stands before its weekday', () => {
  const { money, signed, dayWithWeekday } = chinese.formats;
  expect(money({ amount: 290000, currency: 'CNY' })).toBe('¥2,900.00');
  expect(money({ amount: -50, currency: 'CNY' })).toBe('-¥0.50');
  expect(signed(money({ amount: 50, currency: 'USD' }), 50)).toBe('+US$0.50');
  expect(money({ amount: 1200, currency: 'JPY' })).toBe('1,200 JPY');
  expect(money({ amount: 1200, currency: 'toString' })).toBe('12.00 toString');
  expect(dayWithWeekday('2026-11-27')).toBe('2026-11-27 周五');
});

test('money as Chinese shows it is typed again as the same money', () => {
  for (const currency of ['CNY', 'EUR', 'GBP', 'HKD', 'TWD', 'USD', 'JPY', 'CHF'])
    expect(readMoney(chinese.formats.money({ amount: 290000, currency }), 'CNY')).toEqual({
      amount: 290000,
      currency,
    });
});
