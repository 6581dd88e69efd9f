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

test('of answers that are all alike it is not nothing: some of those who were silent may answer otherwise', () => {
  const all = { value: 1, variance: 0, min: 0, max: 1 };
  expect(marginOfError(all, 3, null)).toBeCloseTo(0.6316, 4);
  expect(marginOfError(all, 100, null)).toBeCloseTo(0.0295, 4);
  expect(marginOfError(all, 3, 40)).toBeCloseTo(0.6316 * Math.sqrt(37 / 39), 4);
  // Three of four answered: only the fourth can answer otherwise.
  expect(marginOfError(all, 3, 4)).toBe(0.25);
  expect(marginOfError(all, 3, 3)).toBeNull();
});

test('and that goes as far as the scale does on the other side', () => {
  expect(marginOfError({ value: 100, variance: 0, min: -100, max: 100 }, 3, null)).toBeCloseTo(126.3, 1);
  expect(marginOfError({ value: 5, variance: 0, min: 1, max: 5 }, 3, null)).toBeCloseTo(2.526, 3);
  expect(marginOfError({ value: 3, variance: 0, min: 1, max: 5 }, 3, null)).toBeCloseTo(1.263, 3);
});

test('scores of thirds that are alike are alike, whatever is left in their last digit', () => {
  const score = (4 + 5 + 5) / 3;
  const variance = (score - (score * 3) / 3 + 1e-16) ** 2;
  expect(marginOfError({ value: score, variance, min: 1, max: 5 }, 3, null)).toBeGreaterThan(2);
});
