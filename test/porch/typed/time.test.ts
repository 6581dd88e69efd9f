import { expect, test } from 'vitest';
import { readTime } from '../../../src/porch/typed/day.ts';

const at = async (typed: string) => (await readTime(typed, '2026-11-28', 'UTC')).instant.slice(0, 16);

test.each([
  ['3pm', '2026-11-28T15:00'],
  ['yesterday 3pm', '2026-11-27T15:00'],
  ['yesterday at 3:30 p.m.', '2026-11-27T15:30'],
  ['12am', '2026-11-28T00:00'],
  ['12 PM', '2026-11-28T12:00'],
  ['2026-11-20 9.05am', '2026-11-20T09:05'],
  ['yesterday 15:00', '2026-11-27T15:00'],
  ['昨天下午3点', '2026-11-27T15:00'],
])('%s is %s', async (typed, instant) => {
  expect(await at(typed)).toBe(instant);
});

test.each(['13pm', '0am', '3', 'yesterday 3', '3:75pm'])('%s is no moment', async (typed) => {
  await expect(at(typed)).rejects.toMatchObject({ code: 'day.unreadable' });
});
