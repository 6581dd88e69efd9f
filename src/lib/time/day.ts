/** Calendar days as `YYYY-MM-DD` text, free of clocks and zones. */

export type Day = string;

const ms = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of year, month (1-12) and day of month; null where no such day exists. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(year >= 1 && year <= 9999)) return null;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return at.toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  const match = shape.exec(text);
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** Days since 1970-01-01. Years are reckoned from March, so that a leap day is the last of its year; reading the text with `Date` takes ten times as long. */
function toNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const [from, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leaps + Math.floor((months * 153 + 2) / 5) + date - 719_469;
}

function fromNumber(days: number): Day {
  return new Date(days * ms).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** The same day of another month; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const first = dayOf(Math.floor(index / 12), (index % 12) + 1, 1) ?? day;
  return addDays(first, Math.min(date, daysInMonth(first)) - 1);
}

export function daysInMonth(day: Day): number {
  const { year, month } = partsOf(day);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function endOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}${String(daysInMonth(day)).padStart(2, '0')}`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: Day): number {
  // Before 1970 the number of a day is below zero, and so is what it leaves.
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  return {
    year: twoDigits(day, 0) * 100 + twoDigits(day, 2),
    month: twoDigits(day, 5),
    date: twoDigits(day, 8),
  };
}

function twoDigits(day: Day, at: number): number {
  return day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - zeros;
}

/** What two zeros would come to. */
const zeros = 48 * 11;
