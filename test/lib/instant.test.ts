import { expect, test } from 'vitest';
import { dayIn, instantOf, isZone, wallClock } from '../../src/lib/instant.ts';

const late = '2026-03-28T23:30:00.000Z';

test('an instant is the day and time that the clocks of a zone show', () => {
  expect(wallClock(late, 'UTC')).toBe('2026-03-28T23:30:00');
  expect(dayIn(late, 'Asia/Shanghai')).toBe('2026-03-29');
  expect(dayIn(late, 'America/St_Johns')).toBe('2026-03-28');
});

test('a time that a clock skips is the time after the gap', () => {
  expect(instantOf('2026-03-29T01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z');
});

test('a zone nobody knows is no zone, and its clocks show UTC', () => {
  expect(isZone('Mars/Olympus')).toBe(false);
  expect(isZone('Asia/Shanghai')).toBe(true);
  expect(wallClock(late, 'Mars/Olympus')).toBe('2026-03-28T23:30:00');
  expect(instantOf('2026-03-28T23:30', 'Mars/Olympus')).toBe(late);
});
