import { expect, test } from 'vitest';
import { typedSpan } from '../../../src/lib/time/typed-span.ts';

test.each([
  ['3w', '3w'],
  ['2 M', '2m'],
  ['week', '1w'],
  ['every week', '1w'],
  ['every 3 weeks', '3w'],
  ['every other day', '2d'],
  ['two months', '2m'],
  ['a year', '1y'],
  ['monthly', '1m'],
  ['quarterly', '3m'],
  ['fortnight', '2w'],
  ['每周', '1w'],
  ['3周', '3w'],
  ['两周', '2w'],
  ['每 2 个月', '2m'],
  ['三个月', '3m'],
  ['每季度', '3m'],
  ['半年', '6m'],
  ['每天', '1d'],
  ['每月', '1m'],
  ['每日', '1d'],
])('%s is %s', (typed, span) => {
  expect(typedSpan(typed)).toBe(span);
});

test.each([
  '',
  'biweekly',
  'bimonthly',
  '每隔两天',
  '0w',
  'weekend',
  'mon',
  '周三',
  '5月',
  '每5日',
  '三日',
  'every friday',
  '400 quarters',
])('%s is none, or either of two', (typed) => {
  expect(typedSpan(typed)).toBeNull();
});
