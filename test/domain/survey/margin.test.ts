import { expect, test } from 'vitest';
import { marginOfError } from '../../../src/domain/survey/margin.ts';

test('the margin of half of 120 answers of 400 people is 7.5 in a hundred, and wider where nobody knows of how many', () => {
  expect(marginOfError(0.25, 120, 400)).toBeCloseTo(0.075, 3);
  expect(marginOfError(0.25, 120, null)).toBeCloseTo(0.0895, 4);
});

test('there is none of no answers, none of a single one, and none where everybody answered', () => {
  expect(marginOfError(0, 1, 400)).toBeNull();
  expect(marginOfError(0, 1, null)).toBeNull();
  expect(marginOfError(0.25, 0, 400)).toBeNull();
  expect(marginOfError(0.25, 40, 40)).toBeNull();
  expect(marginOfError(0, 40, 400)).toBe(0);
});
