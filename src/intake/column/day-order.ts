/** Whether a column writes the day before the month, told by the column itself where it can. */
import { type Day, daysBetween } from '../../lib/time/day.ts';
import { readWall, undecided } from '../cell/time/clock.ts';
import { orderByWeekday } from '../cell/time/weekday-order.ts';
import type { DayOrder, ReadOrder } from '../raw/read-options.ts';
import type { RawRow } from '../raw/table.ts';
import type { Column } from './columns.ts';
import { textIn } from './layout.ts';

export interface FoundOrder {
  readonly order: ReadOrder;
  /** Nothing but a custom decided: a person should be told. */
  readonly guessed: boolean;
  /** The values themselves decided. */
  readonly told: boolean;
}

/** What is known of the order before a column is looked at. */
export interface KnownOrder {
  readonly said: DayOrder | undefined;
  readonly source: DayOrder | undefined;
  readonly region: string | undefined;
  /** A spreadsheet made days of what it could read as such. */
  readonly isWorkbook: boolean;
  /** On which the event it is about begins. */
  readonly eventDay?: Day | undefined;
}

/** People come on its days, or badges are handed out on the one before. */
const ofEvent = { before: 1, after: 10 };

/** Where a region writes the month first. */
const monthFirst = new Set(['US', 'PH', 'CA']);
/** Where the day comes first and the clock has twelve hours; elsewhere such a clock is an American program's. */
const dayFirstTwelveHours = new Set('AU NZ IN PK BD LK GB IE ZA NG KE GH EG SG MY HK'.split(' '));
const twelveHours = /\d ?[ap]\.?m\.?$/i;

/** One program writes all its days alike: what a column leaves open is as in those that tell. */
export function dayOrdersOf(
  columns: readonly Column[],
  rows: readonly RawRow[],
  known: KnownOrder,
): ReadonlyMap<Column, FoundOrder> {
  const found = new Map(columns.map((column) => [column, dayOrderOf(column, rows, known)]));
  const sure = new Set([...found.values()].flatMap(({ order, told }) => (told ? order : [])));
  const [only] = sure;
  if (only === undefined || sure.size > 1) return found;
  return new Map(
    [...found].map(([column, one]) => [
      column,
      one.guessed ? { order: only, guessed: false, told: false } : one,
    ]),
  );
}

/**
 * By any value above 12; then as the person says; then by the mark (`17.4.2026` is a day first); then as the source does; then by the
 * clock and the region, and that is only a guess.
 */
function dayOrderOf(
  column: Column,
  rows: readonly RawRow[],
  { said, source, region, isWorkbook, eventDay }: KnownOrder,
): FoundOrder {
  let dayFirst = 0;
  let second = 0;
  let open = 0;
  let dots = 0;
  let twelve = 0;
  let late = 0;
  let days = 0;
  let above = 0;
  for (const row of rows) {
    const text = textIn(row, column);
    if (text === '' || text.length > 60) continue;
    // Three digits in front are a year, and leave nothing to decide.
    if (isDigit(text, 1) && isDigit(text, 2)) {
      if (text[4] === '-') days++;
      if (text[4] === '-' && Number(text.slice(8, 10)) > 12) above++;
      continue;
    }
    const parts = undecided(text);
    if (!parts || parts.first > 31 || parts.first * parts.second === 0) continue;
    open++;
    const named = isDigit(text, 0) ? null : orderByWeekday(text);
    if (parts.first > 12 || named === 'dmy') dayFirst++;
    if (parts.second > 12 || named === 'mdy') second++;
    if (parts.mark === '.') dots++;
    if (parts.isWholeYear) late++;
    if (twelveHours.test(text)) twelve++;
  }
  const stated = statedIn(column.heading);
  if (stated !== null) return { order: stated, guessed: false, told: true };
  if (said !== undefined) return { order: said, guessed: false, told: false };
  // A spreadsheet that takes the month for the first makes days of what it can read so, and leaves the others as they are.
  if (isWorkbook && days > 0 && above === 0 && dayFirst > 0 && dayFirst === open)
    return { order: 'ydm', guessed: false, told: false };
  if (dayFirst !== second) return { order: dayFirst > second ? 'dmy' : 'mdy', guessed: false, told: true };
  const held =
    column.field === 'checkedInAt' && eventDay !== undefined ? orderHeld(column, rows, eventDay) : null;
  if (held !== null) return { order: held, guessed: false, told: true };
  // Kept by another program, a year behind is no year in front.
  const settled = source === 'ymd' && open > 0 && late === open ? undefined : source;
  // Nobody parts the month from the day that follows it by a point, whatever a tool does elsewhere.
  if (open > 0 && dots === open && settled !== 'ymd') return { order: 'dmy', guessed: false, told: true };
  if (settled !== undefined) return { order: settled, guessed: false, told: false };
  const isAmerican =
    monthFirst.has(region ?? '') || (twelve * 2 > open && !dayFirstTwelveHours.has(region ?? ''));
  return { order: isAmerican ? 'mdy' : 'dmy', guessed: open > 0, told: false };
}

/** The one order in which all days of checking in are days of the event; null where both or neither is. */
function orderHeld(column: Column, rows: readonly RawRow[], eventDay: Day): DayOrder | null {
  const texts = rows.map((row) => textIn(row, column)).filter((text) => undecided(text) !== null);
  const areHeld = (order: DayOrder) =>
    texts.every((text) => {
      const day = readWall(text, order)?.wall.slice(0, 10);
      const after = day === undefined ? Number.NaN : daysBetween(eventDay, day);
      return after >= -ofEvent.before && after <= ofEvent.after;
    });
  if (texts.length === 0) return null;
  const [dmy, mdy] = [areHeld('dmy'), areHeld('mdy')];
  return dmy === mdy ? null : dmy ? 'dmy' : 'mdy';
}

/** `Start Date (mm/dd/yyyy)`. */
function statedIn(heading: string): DayOrder | null {
  if (/\bmm ?[/.-] ?dd\b/i.test(heading)) return 'mdy';
  return /\b(?:dd|tt|jj) ?[/.-] ?mm\b/i.test(heading) ? 'dmy' : null;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
