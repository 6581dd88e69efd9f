/** Spans of days as people type them: a day, `this-month`, `2026-05`, `a..b`. */
import { addDays, addMonths, type Day, dayOf, endOfMonth, partsOf, weekdayOf } from './day.ts';
import { tidy, typedDay } from './typed-day.ts';

/** Both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  上: -1,
  去: -1,
  本: 0,
  这: 0,
  這: 0,
  今: 0,
  下: 1,
  明: 1,
};
const firstDay: Day = '0001-01-01';
const lastDay: Day = '9999-12-31';

/** The days `text` means when it is typed on `today`, an open end reaching as far as days go; null when it means none. */
export function typedPeriod(text: string, today: Day): Period | null {
  const dots = text.indexOf('..');
  if (dots < 0) return single(text, today);
  const from = text.slice(0, dots).trim();
  const to = text.slice(dots + 2).trim();
  if (from === '' && to === '') return null;
  const first = from === '' ? firstDay : single(from, today)?.from;
  const last = to === '' ? lastDay : single(to, today)?.to;
  return first !== undefined && last !== undefined ? { from: first, to: last } : null;
}

function single(text: string, today: Day): Period | null {
  if (text.length > 40) return null;
  const typed = tidy(text);
  const [, shift = '', unit = ''] =
    /^(last|this|next)[ -](week|month|year)$/.exec(typed) ??
    /^(上|本|这|這|下)(?:个|個)?(周|週|星期|月)$/.exec(typed) ??
    /^(去|今|本|明)(年)$/.exec(typed) ??
    [];
  if (unit !== '') return spanOf(unit, shifts[shift] ?? 0, today);
  const [, year, month] =
    /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(typed) ?? /^(\d{4})年(?:(\d{1,2})月)?$/.exec(typed) ?? [];
  if (year !== undefined)
    return month === undefined ? yearOf(Number(year)) : monthOf(Number(year), Number(month));
  const day = typedDay(text, today);
  return day === null ? null : { from: day, to: day };
}

function spanOf(unit: string, shift: number, today: Day): Period | null {
  if (unit === 'year' || unit === '年') return yearOf(partsOf(today).year + shift);
  if (unit === 'month' || unit === '月') {
    const { year, month } = partsOf(addMonths(today, shift));
    return monthOf(year, month);
  }
  const monday = addDays(today, 1 - weekdayOf(today) + shift * 7);
  return { from: monday, to: addDays(monday, 6) };
}

function monthOf(year: number, month: number): Period | null {
  const first = dayOf(year, month, 1);
  return first === null ? null : { from: first, to: endOfMonth(first) };
}

function yearOf(year: number): Period | null {
  const first = dayOf(year, 1, 1);
  return first === null ? null : { from: first, to: `${first.slice(0, 4)}-12-31` };
}
