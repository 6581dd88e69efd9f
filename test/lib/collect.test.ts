import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascends, sum } from '../../src/lib/collect.ts';

test('a sum is that of all numbers, and of none is nothing', () => {
  expect(sum([1, 2.5, -4])).toBe(-0.5);
  expect(sum([])).toBe(0);
});

test('a sum is the same to the last digit in every order', () => {
  expect(sum([0.1, 0.2, 0.3])).toBe(sum([0.3, 0.2, 0.1]));
  const scores = fc.array(fc.oneof(fc.integer(), fc.double({ min: 1, max: 5, noNaN: true })));
  const inTwoOrders = scores.chain((numbers) =>
    fc.tuple(
      fc.constant(numbers),
      fc.shuffledSubarray(numbers, { minLength: numbers.length, maxLength: numbers.length }),
    ),
  );
  fc.assert(fc.property(inTwoOrders, ([numbers, shuffled]) => sum(shuffled) === sum(numbers)));
});

test('texts that ascend are all different, and an empty one is no number', () => {
  const ofText = (text: string) => text;
  expect(ascends(['T001', 'T002', 'T010'], ofText)).toBe(true);
  expect(ascends(['T001', 'T001'], ofText)).toBe(false);
  expect(ascends(['9', '10'], ofText)).toBe(false);
  expect(ascends(['', 'T001'], ofText)).toBe(false);
});
