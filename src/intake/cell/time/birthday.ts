/** Birthdays, with or without a year. */
import { type Day, dayOf, partsOf } from '../../../lib/time/day.ts';
import type { ReadOrder } from '../../raw/read-options.ts';
import type { Cell } from '../../raw/table.ts';
import { readWall } from './clock.ts';
import { monthNamed } from './months.ts';

const endOfTime = '9999-12-31';
const yearless = /^(?:--(\d{2})-?(\d{2})|(\d{1,2})[月월] ?(\d{1,2})[日号일]?)$/;
/** `17/05`, `05-17`: which is which the column says, or the number above 12. */
const numbers = /^(\d{1,2})[-/.](\d{1,2})\.?$/;
const named =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -](?:de )?([a-zà-ÿа-я]{3,12})\.?|([a-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?)$/i;

/** `YYYY-MM-DD`, or `--MM-DD` where no year is told; null where it is no day, or one after `today`. */
export function readBirthday(cell: Cell, order: ReadOrder, today: Day = endOfTime): string | null {
  const parts = typeof cell === 'string' ? yearlessIn(cell.trim().slice(0, 20), order) : null;
  if (parts === null) {
    const day = readWall(cell, order)?.wall.slice(0, 10) ?? null;
    return day !== null && day > today ? bornEarlier(cell, day) : day;
  }
  const day = dayOf(2000, ...parts);
  return day === null ? null : `-${day.slice(4)}`;
}

/** `5/17/65` is of the century before, where nobody can be born yet in this one. */
function bornEarlier(cell: Cell, day: Day): Day | null {
  if (typeof cell !== 'string' || /\d{4}/.test(cell)) return null;
  const { year, month, date } = partsOf(day);
  return dayOf(year - 100, month, date);
}

function yearlessIn(text: string, order: ReadOrder): [month: number, date: number] | null {
  const parts = yearless.exec(text);
  if (parts) return [Number(parts[1] ?? parts[3]), Number(parts[2] ?? parts[4])];
  const words = named.exec(text);
  if (words) return [monthNamed(words[2] ?? words[3] ?? ''), Number(words[1] ?? words[4])];
  const [, first, second] = numbers.exec(text)?.map(Number) ?? [];
  if (first === undefined || second === undefined) return null;
  return first > 12 || (order === 'dmy' && second <= 12) ? [second, first] : [first, second];
}
