import { expect, test } from 'vitest';
import { roundedHalfAway } from '../../../src/lib/number/rounded.ts';

test('a half goes away from zero, also one that binary fractions miss', () => {
  expect([2.5, -2.5, 2.4999999999999996, -233262.49999999997].map(roundedHalfAway)).toEqual([
    3, -3, 3, -233263,
  ]);
  // 3 minutes at 0.7 an hour, and a lifetime value of 5 by a retention of a half and a discount of 10 %.
  expect([(3 * 0.7 * 100) / 60, (6 * 0.5) / (1 + 0.1 - 0.5) / 2].map(roundedHalfAway)).toEqual([4, 3]);
  expect([2.499, -0.2, 0, 1e15 + 1, Number.POSITIVE_INFINITY].map(roundedHalfAway)).toEqual([
    2,
    0,
    0,
    1e15 + 1,
    Number.POSITIVE_INFINITY,
  ]);
});
