/** Birthdays, whose year may be unknown: asked for as the day of each year that is celebrated, or as a day of birth. */
import { daysBetween, partsOf } from '../../../lib/time/day.ts';
import { type Period, typedPeriod } from '../../../lib/time/typed-period.ts';
import { birthdayIn } from '../../value/birthday.ts';
import type { Kind } from './field.ts';
import { dayKind } from './kinds.ts';

const daysOfYear = 366;

/** `:` asks whether a birthday is celebrated in the period, or somebody born in one longer than a year; signs ask for the day of birth. */
export const birthdayKind: Kind<string> = {
  ...dayKind,
  id: 'birthday',
  is(value, { day }) {
    const typed = typeof value === 'string' ? value : `${value.from ?? ''}..${value.to ?? ''}`;
    const period = typedPeriod(typed, day);
    if (period === null) return () => false;
    if (daysBetween(period.from, period.to) >= daysOfYear - 1)
      return (birthday) => birthday >= period.from && birthday <= period.to;
    return (birthday) => isCelebrated(birthday, period);
  },
  compare(sign, text, sight) {
    const matches = dayKind.compare(sign, text, sight);
    return (birthday) => !birthday.startsWith('--') && matches(birthday);
  },
};

function isCelebrated(birthday: string, { from, to }: Period): boolean {
  for (let { year } = partsOf(from); year <= partsOf(to).year; year++) {
    const day = birthdayIn(year, birthday);
    if (day !== null && day >= from && day <= to && (birthday.startsWith('--') || birthday <= day))
      return true;
  }
  return false;
}
