import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from '../../../src/lib/alike/slips.ts';

test.each([
  ['brown', 'brown', 0],
  ['brown', 'brwon', 1],
  ['brown', 'brow', 1],
  ['brown', 'browns', 1],
  ['brown', 'braun', 2],
  ['brown', 'crowd', 2],
  ['brown', 'green', 3],
  ['', 'ab', 2],
])('between %s and %s lie %i', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
});

test('slips are the same both ways, and none lie between equal words only', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
      expect(slipsBetween(a, b, most)).toBe(slipsBetween(b, a, most));
      expect(slipsBetween(a, b, most) === 0).toBe(a === b);
      expect(slipsBetween(a, b, most)).toBeLessThanOrEqual(most + 1);
    }),
  );
});
