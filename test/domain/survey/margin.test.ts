import { expect, test } from 'vitest';
import { marginOfError } from '../../../src/domain/survey/margin.ts';

const half = { value: 0.5, variance: 0.25, min: 0, max: 1 };

test('the margin of half of 120 answers of 400 people is 7.5 in a hundred, and wider where nobody knows of how many', () => {
  expect(marginOfError(half, 120, 400)).toBeCloseTo(0.075, 3);
  expect(marginOfError(half, 120, null)).toBeCloseTo(0.0895, 4);
});

test('there is none of no answers, none of a single one, and none where everybody answered', () => {
  expect(marginOfError(half, 1, 400)).toBeNull();
  expect(marginOfError(half, 1, null)).toBeNull();
  expect(marginOfError(half, 0, 400)).toBeNull();
  expect(marginOfError(half, 40, 40)).toBeNull();
  expect(marginOfError({ ...half, value: 1, variance: 0 }, 40, 400)).toBe(0);
});

test('it goes no further than the farther end of the scale, whatever few answers say', () => {
  const nps = { min: -100, max: 100 };
  expect(marginOfError({ value: 0, variance: 100 ** 2, ...nps }, 2, 40)).toBe(100);
  // One of three would recommend it, two would not: as far as 100, which is 133 away.
  expect(marginOfError({ value: -100 / 3, variance: (8 / 9) * 100 ** 2, ...nps }, 3, null)).toBeCloseTo(
    106.7,
    1,
  );
});
