/** Days as people type them, in English and Chinese: a small grammar whose answers are predictable. */
import { type Day, dayOf } from './day.ts';
import { comingAnniversary, type DayRule, step, type Unit } from './reckon.ts';
import { chineseDays } from './typed-day-chinese.ts';
import { englishDays } from './typed-day-english.ts';

const longest = 40;

/** Nobody types a day before this one, and `0026-04-17` is a year that lost its century. */
export const earliestTyped: Day = '1900-01-01';

const timesOfDay = /(?:[上下]午|早上|早晨|中午|傍晚|晚上| (?:morning|noon|afternoon|evening))$/;

/** What is to be done by a day is due on it: `月底前`, `周五之前`, `by friday`. Before a week or a month is another day. */
const untilDay =
  /^by (?=\S)|(?<=[底日号號\d]|(?<![周週])末|(?:周|週|星期|礼拜|禮拜)[一二三四五六天])(?:之前|以前|前)$/;

const digitDays: readonly DayRule[] = [
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
    ([year, , month, date]) => dayOf(Number(year), Number(month), Number(date)),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([year, month, date]) => dayOf(Number(year), Number(month), Number(date))],
  [
    /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}))?$/,
    ([a, , b, year = ''], today) => onlyReading(Number(a), Number(b), year, today),
  ],
  // Where dots divide, and one stands behind the month, the day comes first everywhere.
  [
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})?$/,
    ([date, month, year = ''], today) => dayInMonth(Number(month), Number(date), year, today),
  ],
  [
    /^([+-])(\d{1,4})([dwmy])$/,
    ([sign, count, unit], today) => step(today, Number(`${sign}${count}`), unit as Unit),
  ],
];

/**
 * The day `text` means when it is typed on `today`; null when it is no day, no such day, or could be two days (`3/4`).
 * Weeks begin on Monday, and `next`, `this` and `last` count weeks as 下, 本 and 上 do; a bare weekday is the next one after
 * today, never today itself; a date without a year is the next such day, today included.
 */
export function typedDay(text: string, today: Day): Day | null {
  const day = dayTyped(text, today);
  return day !== null && day < earliestTyped ? null : day;
}

function dayTyped(text: string, today: Day): Day | null {
  if (text.length > longest) return null;
  const typed = tidy(text);
  for (const rules of [digitDays, englishDays, chineseDays]) {
    for (const [shape, read] of rules) {
      const match = shape.exec(typed);
      if (match)
        return read(
          match.slice(1).map((group) => group ?? ''),
          today,
        );
    }
  }
  // At which time of a day is nothing a day can keep, nor that it is the last one, but the day is plain.
  const bare = typed.replace(timesOfDay, '').replace(untilDay, '');
  return bare === typed || bare === '' ? null : dayTyped(bare, today);
}

/** Half-width, lower case, single spaces, and none beside a hanzi. */
export function tidy(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
  return plain.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}

/** The two days that digits may mean which `typedDay` leaves unread: `3/4`. */
export function bothDays(text: string, today: Day): readonly Day[] {
  const [, a, , b, year = ''] = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}))?$/.exec(tidy(text)) ?? [];
  const days = [dayInMonth(Number(a), Number(b), year, today), dayInMonth(Number(b), Number(a), year, today)];
  return days.flatMap((day) => day ?? []);
}

function dayInMonth(month: number, date: number, year: string, today: Day): Day | null {
  return year ? dayOf(Number(year), month, date) : comingAnniversary(today, month, date);
}

/** Day and month in either order, as long as only one order is a date: `25/12`, not `3/4`. */
function onlyReading(a: number, b: number, year: string, today: Day): Day | null {
  const monthFirst = dayInMonth(a, b, year, today);
  const dayFirst = dayInMonth(b, a, year, today);
  return monthFirst === null || dayFirst === null || monthFirst === dayFirst
    ? (monthFirst ?? dayFirst)
    : null;
}
