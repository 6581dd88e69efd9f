/** The events that the rows of one list name, where they are several, and which rows are of the one that is meant. */
import { fail } from '../../domain/errors.ts';
import { groupBy } from '../../lib/collect.ts';
import { type Day, daysBetween } from '../../lib/day.ts';
import { fold } from '../../lib/fold.ts';
import { readWall } from '../cell/clock.ts';
import { saysNothing } from '../cell/nothing.ts';
import { cameOf, statusOf } from '../cell/status.ts';
import { dayOrdersOf, type KnownOrder } from '../column/day-order.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { EventMeant } from '../raw/read-options.ts';
import { remembering } from '../raw/remember.ts';
import type { RawRow } from '../raw/table.ts';
import type { NamedEvent } from './named-event.ts';

interface Held {
  readonly name: string;
  /** Null where no row tells one that can be read in one way only. */
  readonly day: Day | null;
  readonly last: Day | null;
  readonly rows: readonly RawRow[];
}

/** Of the one event that is meant; its columns say nothing else. */
export interface OfOne extends NamedEvent {
  readonly isOf: (row: RawRow) => boolean;
}

/** Days of one event lie closer together than those of two editions. */
const apart = 180;

/**
 * Null where the rows name one event or none. Throws `file.several-events` where none of several is the one that is meant, for nobody is
 * to be booked for an event they have not heard of.
 */
export function ofOneEvent(
  layout: Layout,
  rows: readonly RawRow[],
  known: KnownOrder,
  meant: EventMeant | undefined,
  file: string,
): OfOne | null {
  const name = layout.one('event');
  if (!name) return null;
  const dayColumn = layout.one('eventDay');
  const held = heldIn(layout, rows, known);
  if (held.length < 2) return null;
  const found = meant && foundIn(held, meant);
  if (!found) {
    const events = held.map((event) => ({ name: event.name, day: event.day, rows: event.rows.length }));
    throw fail('file.several-events', { file, events, column: name.heading, meant: meant?.name ?? null });
  }
  const its = new Set(found.rows);
  const named = new Set(held.flatMap((event) => event.rows));
  const inherits = isOutline(held) ? inheriting(rows, named) : null;
  return {
    name: found.name,
    ...(found.day === null ? {} : { day: found.day }),
    columns: dayColumn ? [name, dayColumn] : [name],
    isOf: (row) => its.has(inherits?.get(row) ?? row),
  };
}

function heldIn(layout: Layout, rows: readonly RawRow[], known: KnownOrder): readonly Held[] {
  const name = layout.one('event');
  const day = layout.one('eventDay');
  const texts = groupBy(rows, (row) => textIn(row, name));
  const named = [...texts.keys()].filter((text) => !saysNothing(text));
  if (named.every(isDeed)) return [];
  const order = day && dayOrdersOf([day], rows, known).get(day);
  const dayOf = remembering((text: string): Day | null => {
    if (saysNothing(text) || order?.guessed) return null;
    return readWall(text, order?.order ?? 'ymd')?.wall.slice(0, 10) ?? null;
  });
  return [...groupBy(named, fold).values()].flatMap((spellings) => {
    const its = spellings.flatMap((text) => texts.get(text) ?? []);
    const called = spellings[0] ?? '';
    return editionsOf(its, (row) => dayOf(textIn(row, day))).map((one) => ({ name: called, ...one }));
  });
}

/** What was done at a door or with a letter, as a log has it in each row. */
function isDeed(text: string): boolean {
  return deeds.test(text) || cameOf(text) !== null || statusOf(text) !== null;
}

const deeds =
  /^(?:in|out|entry|exit|enter(?:ed)?|left|leave|scan(?:ned)?|check(?:ed)?[- ]?(?:in|out)|opened?|click(?:ed)?|sent|delivered|bounced?|subscribed?|unsubscribed?|created?|updated?|deleted?|入场|出场|进场|离场|签到|签退|扫码)$/i;

/** The rows of one name, parted where their days lie far apart. */
function editionsOf(rows: readonly RawRow[], dayIn: (row: RawRow) => Day | null): Omit<Held, 'name'>[] {
  const known = [...new Set(rows.map(dayIn).filter((day) => day !== null))].sort();
  const starts = known.filter((day, at) => at === 0 || daysBetween(known[at - 1] ?? day, day) > apart);
  if (starts.length < 2) return [{ day: known[0] ?? null, last: known.at(-1) ?? null, rows }];
  return starts.map((day, at) => {
    const until = starts[at + 1];
    const isIts = (one: Day | null) => one !== null && one >= day && (until === undefined || one < until);
    return { day, last: known.findLast(isIts) ?? day, rows: rows.filter((row) => isIts(dayIn(row))) };
  });
}

/** By its name, else by its name without a year, else by its day; undefined where none fits, or two do. */
function foundIn(held: readonly Held[], { name, start }: EventMeant): Held | undefined {
  const wanted = fold(name);
  const isNear = ({ day, last }: Held) =>
    day === null || (daysBetween(day, start) >= -apart / 2 && daysBetween(last ?? day, start) <= apart / 2);
  const isOnDay = ({ day, last }: Held) => day !== null && day <= start && start <= (last ?? day);
  const named = held.filter((event) => fold(event.name) === wanted);
  // Of one that is called so its day may be told wrongly; of several it must fit.
  if (named.length > 0) return only(named) ?? only(named.filter(isNear));
  const yearless = held.filter((event) => withoutYear(event.name) === withoutYear(name) && isNear(event));
  return only(yearless) ?? (yearless.length === 0 ? only(held.filter(isOnDay)) : undefined);
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function withoutYear(name: string): string {
  return fold(name)
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)年?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Each event is named once, by the first of its rows; elsewhere whoever has no event beside them has none. */
function isOutline(held: readonly Held[]): boolean {
  return held.every(({ rows: [first, ...others] }) => first !== undefined && others.length === 0);
}

/** The row whose event counts for a row that names none. */
function inheriting(rows: readonly RawRow[], named: ReadonlySet<RawRow>): ReadonlyMap<RawRow, RawRow> {
  const from = new Map<RawRow, RawRow>();
  let above: RawRow | undefined;
  for (const row of rows) {
    if (named.has(row)) above = row;
    else if (above) from.set(row, above);
  }
  return from;
}
