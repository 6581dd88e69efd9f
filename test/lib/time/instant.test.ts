import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, instantOf, isZone, wallClock } from '../../../src/lib/time/instant.ts';

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

test('the day of an instant is what a wall clock shows, on days the clock is put forward or back too', () => {
  const zones = [
    'UTC',
    'Asia/Shanghai',
    'Asia/Kathmandu',
    'America/St_Johns',
    'America/Havana',
    'Europe/London',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Asia/Beirut',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.constantFrom(0, 16, 19, 24),
      (zone, at, length) => {
        const text = at.toISOString();
        const instant = length === 0 || length === 24 ? text : `${text.slice(0, length)}Z`;
        expect(dayIn(instant, zone)).toBe(wallClock(instant, zone).slice(0, 10));
      },
    ),
    { numRuns: 2_000 },
  );
  for (const at of [
    '2011-12-30T09:59:59.000Z',
    '2011-12-30T10:00:00.000Z',
    '2026-03-29T00:59:59.000Z',
    '2026-03-28T22:00:00.000Z',
  ])
    for (const zone of zones) expect(dayIn(at, zone)).toBe(wallClock(at, zone).slice(0, 10));
});
