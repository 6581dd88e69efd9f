import { expect, test } from 'vitest';
import { nearest } from '../../../src/lib/alike/near.ts';

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

const names = [
  'stage-weaken',
  'tier-gold',
  'tier-lead',
  'clientName',
  '2026 老客户回访',
  'Golden Hall',
  'Ann Lindqvist',
];

test.each([
  ['weaken', ['stage-weaken']],
  ['Weeken', ['stage-weaken']],
  ['gold', ['tier-gold', 'Golden Hall']],
  ['tier', ['tier-gold', 'tier-lead']],
  ['name', ['clientName']],
  ['回访', ['2026 老客户回访']],
  ['Lindkvist', ['Ann Lindqvist']],
  ['eak', []],
  ['is', []],
])('%s is taken for a part of %j', (typed, near) => {
  expect(nearest(typed, names)).toEqual(near);
});

test('at most so many are named, the nearest first, ties in the order of the alphabet', () => {
  expect(nearest('car', ['cat', 'bar', 'car', 'cur', 'far'])).toEqual(['car', 'bar', 'cat']);
});
