import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/near.ts';

const known = ['attended', 'activity', 'city', 'country', 'came'];

test.each([
  ['atended', ['attended']],
  ['CITY', ['city']],
  ['ctiy', ['city']],
  ['att', ['attended']],
  ['zzz', []],
  ['', []],
])('%s may mean %j', (typed, near) => {
  expect(nearest(typed, known)).toEqual(near);
});

test('at most so many are named, the nearest first, ties in the order of the alphabet', () => {
  expect(nearest('car', ['cat', 'bar', 'car', 'cur', 'far'])).toEqual(['car', 'bar', 'cat']);
});
