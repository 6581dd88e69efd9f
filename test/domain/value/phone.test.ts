import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAny, readObvious, readPhone } from '../../../src/domain/value/phone.ts';

describe('a number is read into E.164', () => {
  test.each([
    ['13800000001', 'CN', '+8613800000001'],
    ['138-0000-0001', 'cn', '+8613800000001'],
    ['+86 138 0000 0001', undefined, '+8613800000001'],
    ['021-62345678', 'CN', '+862162345678'],
    ['(202) 555-0113', 'US', '+12025550113'],
    ['+44 20 7946 0000', undefined, '+442079460000'],
    ['+1 202-555-0113 ext. 8', undefined, '+12025550113'],
    ['13800000001', undefined, null],
    ['13800000001', 'XX', null],
    ['138000000011', 'CN', null],
    ['12', 'CN', null],
    ['', 'CN', null],
    ['+86 138 0000 0001 and some words that make it far too long to be a number', undefined, null],
  ])('%s in %s', (typed, region, value) => {
    expect(readPhone(typed, region)).toBe(value);
  });
});

/** Eleven digits of mainland mobiles, and ten of North America, with the first ones near what is in use. */
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const chinese = digits(9).chain((rest) =>
  fc.constantFrom('3', '4', '5', '6', '7', '8', '9').map((second) => `1${second}${rest}`),
);
const american = fc.tuple(fc.constantFrom(...'23456789'), digits(9)).map(([first, rest]) => first + rest);

test('what is read at a glance is what the library reads', () => {
  const numbers = fc.oneof(
    chinese.map((number) => [number, 'CN'] as const),
    chinese.map((number) => [`+86${number}`, undefined] as const),
    american.map((number) => [`+1${number}`, undefined] as const),
    american.map((number) => [number, 'US'] as const),
    digits(11).map((number) => [`+${number}`, 'CN'] as const),
  );
  let glanced = 0;
  fc.assert(
    fc.property(numbers, ([number, region]) => {
      const obvious = readObvious(number, region);
      const read = readAny(number, region);
      if (obvious !== null) {
        glanced++;
        expect(obvious).toBe(read);
      }
      expect(readPhone(number, region)).toBe(read);
    }),
    { numRuns: 3000 },
  );
  expect(glanced).toBeGreaterThan(500);
});

test('separators do not change what is read', () => {
  fc.assert(
    fc.property(american, fc.constantFrom(' ', '-', '.', '\u2013'), (number, sign) => {
      const typed = `+1${sign}${number.slice(0, 3)}${sign}${number.slice(3, 6)}${sign}${number.slice(6)}`;
      expect(readPhone(typed)).toBe(readPhone(`+1${number}`));
    }),
    { numRuns: 300 },
  );
});
