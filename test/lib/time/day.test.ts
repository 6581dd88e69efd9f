import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOfMonth,
  isDay,
  weekdayOf,
} from '../../../src/lib/time/day.ts';
import { dayIn, instantOf, isInstant } from '../../../src/lib/time/instant.ts';

test('a day that no calendar has is no day', () => {
  expect(isDay('2025-02-29')).toBe(false);
  expect(isDay('2024-02-29')).toBe(true);
  expect(dayOf(2026, 13, 1)).toBeNull();
});

test('days are counted over months, years and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(daysBetween('2025-12-31', '2026-01-02')).toBe(2);
  expect(endOfMonth('2024-02-10')).toBe('2024-02-29');
});

test('days are as many as Date counts, of any two years', () => {
  const day = fc
    .date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T00:00Z'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }),
  );
});

test('a month later is the last day where the month is shorter', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
});

test('weeks begin on Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('2026-11-29')).toBe(7);
  expect(weekdayOf('1969-07-20')).toBe(7);
  expect(weekdayOf('1900-01-01')).toBe(1);
});

test('an instant falls on the day of its zone', () => {
  expect(dayIn('2026-04-17T22:30:00Z', 'Asia/Shanghai')).toBe('2026-04-18');
  expect(dayIn('2026-04-17T22:30:00Z', 'America/New_York')).toBe('2026-04-17');
  expect(instantOf('2026-04-17T09:00', 'Asia/Shanghai')).toBe('2026-04-17T01:00:00.000Z');
  expect(isInstant('2026-04-17 09:00')).toBe(false);
});
