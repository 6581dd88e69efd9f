/** Numbers of days in English. */
import { addDays, type Day } from '../../lib/time/day.ts';
import type { Formats } from '../format.ts';
import { plural } from './plural.ts';

export const days = (n: number) => plural(n, 'day', 'days');

/** How many days before the one that is judged, which is today or an earlier one. */
export function daysAgo(day: Day, n: number, { isToday }: Formats): string {
  if (isToday(addDays(day, n))) return n === 0 ? 'today' : n === 1 ? 'yesterday' : `${days(n)} ago`;
  return n === 0 ? 'the same day' : n === 1 ? 'the day before' : `${days(n)} before`;
}
