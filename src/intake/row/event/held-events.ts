/** The events that the rows of one list name, where they are several, and which rows are of the one that is meant. */
import { fail } from '../../../domain/errors.ts';
import { groupBy } from '../../../lib/collect.ts';
import { fold } from '../../../lib/text/fold.ts';
import { type Day, daysBetween } from '../../../lib/time/day.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { cameOf, statusOf } from '../../cell/states/status.ts';
import { readWall } from '../../cell/time/clock.ts';
import { dayOrdersOf, type KnownOrder } from '../../column/day-order.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import type { EventMeant } from '../../raw/read-options.ts';
import { remembering } from '../../raw/remember.ts';
import type { RawRow } from '../../raw/table.ts';
import { arePartsOfOne } from './event-parts.ts';
import { areLike, eventKey, eventYear } from './event-spelling.ts';
import type { NamedEvent } from './named-event.ts';

interface Held {
  /** In the first of its spellings. */
  readonly name: string;
  readonly year: string;
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
 * Null where the rows name one event, its parts, or none. Throws `file.several-events` where none of several is the one that is meant, for nobody is
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
  if (held.length < 2 || arePartsOfOne(held, meant)) return null;
  const found = meant && foundIn(held, meant);
  if (!found) {
    const events = held.map((event) => ({ name: event.name, day: event.day, rows: event.rows.length }));
    throw fail('file.several-events', { file, events, column: name.written, meant: meant?.name ?? null });
  }
  const its = new Set(found.rows);
  const named = new Set(held.flatMap((event) => event.rows));
  const inherits = inheriting(held, rows, named);
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
  return spellingsOf(named).flatMap((spellings) => {
    const its = spellings.flatMap((text) => texts.get(text) ?? []);
    const called = {
      name: spellings[0] ?? '',
      year: spellings.map(eventYear).find((year) => year !== '') ?? '',
    };
    return editionsOf(its, (row) => dayOf(textIn(row, day))).map((one) => ({ ...called, ...one }));
  });
}

/** Whoever leaves out the year means the one that others tell, unless they tell several. */
function spellingsOf(names: readonly string[]): (readonly string[])[] {
  return [...groupBy(names, eventKey)].flatMap(([key, alike]) => {
    if (key === '') return [...groupBy(alike, fold).values()];
    const byYear = groupBy(alike, eventYear);
    return byYear.size - (byYear.has('') ? 1 : 0) > 1 ? [...byYear.values()] : [alike];
  });
}

/** What was done at a door or with a letter, as a log has it in each row. */
function isDeed(text: string): boolean {
  return deeds.test(text) || cameOf(text) !== null || statusOf(text) !== null;
}

const deeds =
  /^(?:in|out|entry|exit|enter(?:ed)?|left|leave|scan(?:ned)?|check(?:ed)?[- ]?(?:in|out)|opened?|click(?:ed)?|sent|delivered|bounced?|subscribed?|unsubscribed?|created?|updated?|deleted?|入场|出场|进场|离场|签到|签退|扫码)$/i;

/** The rows of one name, parted where their days lie far apart. */
function editionsOf(
  rows: readonly RawRow[],
  dayIn: (row: RawRow) => Day | null,
): Omit<Held, 'name' | 'year'>[] {
  const known = [...new Set(rows.map(dayIn).filter((day) => day !== null))].sort();
  const starts = known.filter((day, at) => at === 0 || daysBetween(known[at - 1] ?? day, day) > apart);
  if (starts.length < 2) return [{ day: known[0] ?? null, last: known.at(-1) ?? null, rows }];
  return starts.map((day, at) => {
    const until = starts[at + 1];
    const isIts = (one: Day | null) => one !== null && one >= day && (until === undefined || one < until);
    return { day, last: known.findLast(isIts) ?? day, rows: rows.filter((row) => isIts(dayIn(row))) };
  });
}

/** By its name in any spelling, else by its day if its name is like the one meant; undefined where none fits, or two do. */
function foundIn(held: readonly Held[], { name, start }: EventMeant): Held | undefined {
  const year = eventYear(name);
  const wanted = year || start.slice(0, 4);
  const isNear = ({ day, last, year: told }: Held) =>
    day === null
      ? told === '' || told === wanted
      : daysBetween(day, start) >= -apart / 2 && daysBetween(last ?? day, start) <= apart / 2;
  const isOnDay = ({ day, last }: Held) => day !== null && day <= start && start <= (last ?? day);
  const alike = held.filter((event) => eventKey(event.name) === eventKey(name));
  const named = alike.filter((event) => fold(event.name) === fold(name));
  // Of one that is called so its day may be told wrongly; of several it must fit.
  if (named.length > 0 && (year !== '' || named.length === alike.length))
    return only(named) ?? only(named.filter(isNear));
  if (alike.length > 0) return only(alike.filter(isNear));
  const like = only(held.filter((event) => areLike(event.name, name) && isNear(event)));
  return like && isOnDay(like) ? like : undefined;
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The row whose event counts for a row that names none, in an outline: each event is named above its rows, mostly once. Elsewhere whoever
 * has no event beside them has none.
 */
function inheriting(
  held: readonly Held[],
  rows: readonly RawRow[],
  named: ReadonlySet<RawRow>,
): ReadonlyMap<RawRow, RawRow> | null {
  const eventOf = new Map(held.flatMap((event) => event.rows.map((row) => [row, event] as const)));
  const from = new Map<RawRow, RawRow>();
  const begun = new Set<Held>();
  const filled = new Set<Held>();
  let above: { row: RawRow; event: Held } | undefined;
  for (const row of rows) {
    const event = eventOf.get(row);
    if (event && event !== above?.event && begun.has(event)) return null;
    if (event) begun.add(event);
    if (event) above = { row, event };
    else if (above) {
      from.set(row, above.row);
      filled.add(above.event);
    }
  }
  const isNamedOnce = named.size === held.length;
  const isMostlyOnce = named.size - held.length < from.size && filled.size === held.length;
  return isNamedOnce || isMostlyOnce ? from : null;
}
