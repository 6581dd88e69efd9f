/** Works out days relative to another as people do: the Friday of next week, the fifth of next month, two months from now. */
import { addDays, addMonths, type Day, dayOf, partsOf, weekdayOf } from './day.ts';

/** A whole text one can type, and the day it means; null where the words are right and there is no such day. */
export type DayRule = readonly [shape: RegExp, read: (groups: readonly string[], today: Day) => Day | null];
export type Unit = 'd' | 'w' | 'm' | 'y';

/** `today` moved by so many days, weeks, months or years; null beyond the year 9999. */
export function step(today: Day, count: number, unit: Unit): Day | null {
  if (unit === 'd') return addDays(today, count);
  if (unit === 'w') return addDays(today, count * 7);
  const months = unit === 'm' ? count : count * 12;
  const { year } = partsOf(today);
  return Math.abs(months) / 12 + year < 9999 && year + months / 12 > 1 ? addMonths(today, months) : null;
}

/** The weekday (1 = Monday) of the week so many weeks from this one. */
export function inWeek(today: Day, weeks: number, weekday: number): Day {
  return addDays(today, weeks * 7 + weekday - weekdayOf(today));
}

/** The next such weekday after today. */
export function comingWeekday(today: Day, weekday: number): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The date of the month so many months from this one; null where that month is too short. */
export function inMonth(today: Day, months: number, date: number): Day | null {
  const { year, month } = partsOf(addMonths(today, months));
  return dayOf(year, month, date);
}

/** The next such date of a month that has one, today included. */
export function comingDate(today: Day, date: number): Day | null {
  for (let months = 0; months <= 2; months++) {
    const day = inMonth(today, months, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** The next such month and date, today included; 29 February waits for its year. */
export function comingAnniversary(today: Day, month: number, date: number): Day | null {
  const { year } = partsOf(today);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = dayOf(year + ahead, month, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}
