/** The weekday before a day in figures tells which of them is the month: `Thu, 04/02/2026` is in April. */

import { fold } from '../../../lib/text/fold.ts';
import { dayOf, weekdayOf } from '../../../lib/time/day.ts';
import { undecided } from './clock.ts';

/** From Monday on, by their first letters. */
const beginnings = [
  'mon|mo|lun',
  'tue|di|mar',
  'wed|mi|mer|mie',
  'thu|do|jeu|jue',
  'fri|fr|ven|vie',
  'sat|sa|sam|sab',
  'sun|so|dim|dom',
].map((words) => words.split('|'));

/** Null where no weekday stands there, or where it is that of both days or of neither. */
export function orderByWeekday(text: string): 'dmy' | 'mdy' | null {
  const parts = undecided(text);
  const year = /[-/.](\d{4})\b/.exec(text)?.[1];
  const name = fold(/^\D{2,12}?(?=[\s.,])/.exec(text)?.[0] ?? '');
  if (!parts || year === undefined || name === '') return null;
  const weekday = weekdayNamed(name);
  if (weekday === 0) return null;
  const isOn = (month: number, date: number) => {
    const day = dayOf(Number(year), month, date);
    return day !== null && weekdayOf(day) === weekday;
  };
  const isDayFirst = isOn(parts.second, parts.first);
  return isDayFirst === isOn(parts.first, parts.second) ? null : isDayFirst ? 'dmy' : 'mdy';
}

/** 1 is Monday; 0 where it is none. */
function weekdayNamed(word: string): number {
  const at = (length: number) => beginnings.findIndex((some) => some.includes(word.slice(0, length)));
  return at(3) + 1 || at(2) + 1;
}
