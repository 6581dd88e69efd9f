/** Days and times as files write them, read as what a wall clock showed. */

import { once } from '../../../lib/once.ts';
import { type Day, dayOf } from '../../../lib/time/day.ts';
import { type Instant, instantOf } from '../../../lib/time/instant.ts';
import type { ReadOrder } from '../../raw/read-options.ts';
import type { Cell } from '../../raw/table.ts';
import { monthNamed } from './months.ts';
import { isLikelyDay, wallOfSerial } from './serial-day.ts';

/** `offset` in minutes east of UTC where the text itself says so. */
export interface Wall {
  readonly wall: string;
  readonly offset?: number;
}

const yearFirst =
  /^(\d{4})(?:[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?|[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号일]?)(?:[T ,]+(?:[-–] )?(.+))?$/;
/** A year of the Republic calendar: `115年3月20日`, `民國115年3月20日`. */
const republicYear = /^(?:民[国國])?(\d{2,3})年 ?(\d{1,2})月 ?(\d{1,2})[日号]?(?:[T ,]+(.+))?$/;
const yearLast = /^(\d{1,3})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?:[T ,]+(?:[-–] )?(.+))?$/;
/** `3 Apr 2026`, `03-Apr-26`, `3. März 2026`, `1er août 2026`, `3 de marzo de 2026`. */
const dayThenMonth =
  /^(\d{1,2})(?:st|nd|rd|th|er|[.ºª])? ?[ -]?(?:of |de |d'|d’)?([a-zà-ÿа-я]{3,12})\.?,?[ -]?(?:de |del )?(\d{4}|\d{2})(?:[T ,]+(.+))?$/i;
const monthThenDay = /^([a-zà-ÿа-я]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})(?:[T ,]+(.+))?$/i;
/** What says nothing that the day does not. */
const weekday = once(
  () =>
    /^(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|mo|di|mi|do|fr|sa|so|\p{L}{3,9}tag|mittwoch|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|\p{L}{2,9}di|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[.,]{0,2} (?=\S)/iu,
);
/** `20:15:44 21/4/2026`, as Vietnamese programs write it. */
const timeFirst = /^(\d{1,2}:\d{2}(?::\d{2})?),? (\d{1,2}[./-]\d{1,2}[./-]\d{4})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const time =
  /^(?:at |um |à |a las |alle |às )?(上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후)? ?(\d{1,2})(?:[:.h时時点시] ?(\d{1,2}))(?:[:.分분] ?(\d{1,2})(?:\.\d{1,9})?)?[秒초]?[分분]? ?([ap]\.? ?m(?![a-z])\.?)? ?(.*)$/i;
/** Seconds, or milliseconds, since 1970, of a day in this century. */
const unixTime = /^[1-3]\d{9}(?:\d{3})?$/;
const thisCentury = 978_307_200;
/** What most programs write. */
const plainTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
/** Abbreviations that mean one thing only. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  edt: -240,
  est: -300,
  cdt: -300,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  cet: 60,
  cest: 120,
  jst: 540,
  hkt: 480,
  sgt: 480,
};

/** The first moment some programs can tell, which they write where they know none. */
const firstMoment = /^(?:(?:1970|1980|0001)-01-01|1899-12-30)[ T]00:00(?::00(?:\.0+)?)?Z?$/;

/** A cell that says there is no day: nothing, or the zeros and dashes programs write. */
export function isNoDay(text: string): boolean {
  return text === '' || /^[-–—0/. :]+$/.test(text) || /^n\/?a$/i.test(text) || firstMoment.test(text);
}

/** The same of a column of moments, in which a program may have kept the first one as a day. */
export function isNoMoment(text: string): boolean {
  return isNoDay(text) || firstDay.test(text);
}

const firstDay = /^(?:(?:1970|1980)([-/.])0?1\1 ?0?1|0?1([-/.])0?1\2(?:1970|1980))(?:[ T]00:00(?::00)?)?$/;

/** Digits with a separator of which the first may be the day or the month; null for every other way of writing. */
export function undecided(
  text: string,
): { first: number; second: number; mark: string; isWholeYear: boolean } | null {
  const parts = yearLast.exec(withoutWeekday(dayBefore(text)));
  if (!parts) return null;
  const [, first, mark = '', second, year = ''] = parts;
  return { first: Number(first), second: Number(second), mark, isWholeYear: year.length === 4 };
}

/** With its day before the time of day. */
function dayBefore(text: string): string {
  return text[1] === ':' || text[2] === ':' ? text.replace(timeFirst, '$2 $1') : text;
}

/** `Thu, 04/02/2026`; of most days there is nothing to take off. */
function withoutWeekday(text: string): string {
  return /^\D/.test(text) ? text.replace(weekday(), '') : text;
}

/** What a cell of a column says; `ahead` are the minutes east of UTC that its heading says. */
export function wallIn(cell: Cell, order: ReadOrder, { ahead }: { readonly ahead?: number }): Wall | null {
  const wall = readWall(cell, order);
  return ahead !== undefined && wall !== null && wall.offset === undefined
    ? { ...wall, offset: ahead }
    : wall;
}

/** Null where it is no day, or a day no calendar has. Serials count only as numbers, or as five digits. */
export function readWall(cell: Cell, order: ReadOrder): Wall | null {
  if (order === 'ydm')
    return turned(readWall(cell, 'dmy'), typeof cell === 'number' || !yearLast.test(plain(cell)));
  if (typeof cell === 'number' || /^\d{5}(?:\.\d{1,12})?$/.test(cell)) {
    if (typeof cell === 'number' && cell >= thisCentury) return unixWall(String(cell));
    const wall = isLikelyDay(Number(cell)) ? wallOfSerial(Number(cell)) : null;
    return wall === null ? null : { wall: wall.length === 10 ? `${wall}T00:00:00` : wall };
  }
  const text = cell.length > 60 ? '' : dayBefore(plain(cell));
  const first = yearFirst.exec(text);
  if (first)
    return at(Number(first[1]), Number(first[2] ?? first[4]), Number(first[3] ?? first[5]), first[6]);
  const republic = text.includes('年') ? republicYear.exec(text) : null;
  if (republic && (republic[1]?.length === 3 || /^民/.test(text)))
    return at(Number(republic[1]) + 1911, Number(republic[2]), Number(republic[3]), republic[4]);
  const last = yearLast.exec(withoutWeekday(text));
  if (last) return readUndecided(Number(last[1]), Number(last[3]), last[4] ?? '', order, last[5]);
  const worded = readWorded(text) ?? readWorded(text.replace(weekday(), ''));
  if (worded) return worded;
  const dense = compact.exec(text);
  if (dense) return at(Number(dense[1]), Number(dense[2]), Number(dense[3]), undefined);
  return unixWall(text);
}

/** The day and the month that a program took for one another, the other way round again. */
function turned(read: Wall | null, isTurned: boolean): Wall | null {
  if (!read || !isTurned) return read;
  const { wall } = read;
  const day = dayAt(Number(wall.slice(0, 4)), Number(wall.slice(8, 10)), Number(wall.slice(5, 7)));
  return day === null ? read : { ...read, wall: `${day}${wall.slice(10)}` };
}

function readWorded(text: string): Wall | null {
  const first = dayThenMonth.exec(text);
  if (first) {
    const [, date, month = '', year = '', rest] = first;
    return at(
      year.length === 4 ? Number(year) : century(Number(year)),
      monthNamed(month),
      Number(date),
      rest,
    );
  }
  const [, month = '', date, year, rest] = monthThenDay.exec(text) ?? [];
  return date === undefined ? null : at(Number(year), monthNamed(month), Number(date), rest);
}

function unixWall(text: string): Wall | null {
  const seconds = unixTime.test(text) ? Number(text.slice(0, 10)) : 0;
  if (seconds < thisCentury) return null;
  return { wall: new Date(seconds * 1000).toISOString().slice(0, 19), offset: 0 };
}

function plain(text: string): string {
  if (!/^[\x20-\x7e]*$/.test(text)) return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim();
}

function readUndecided(
  first: number,
  second: number,
  third: string,
  order: ReadOrder,
  rest: string | undefined,
): Wall | null {
  // Three digits before the month are a year of the Republic calendar, which began in 1912.
  if (first > 99) return at(first + 1911, second, Number(third), rest);
  if (order === 'ymd' || first > 31) return at(century(first), second, Number(third), rest);
  const year = third.length === 4 ? Number(third) : century(Number(third));
  return order === 'dmy' ? at(year, second, first, rest) : at(year, first, second, rest);
}

function century(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}

/** What the Buddhist calendar of Thailand is ahead, and the years of it in which somebody alive was born, or will go somewhere. */
const buddhist = { ahead: 543, from: 2443, to: 2642 };

function at(year: number, month: number, date: number, rest: string | undefined): Wall | null {
  const isBuddhist = year >= buddhist.from && year <= buddhist.to;
  const day = dayAt(isBuddhist ? year - buddhist.ahead : year, month, date);
  if (day === null) return null;
  if (rest === undefined) return { wall: `${day}T00:00:00` };
  const usual = plainTime.test(rest) ? (rest.length === 5 ? `${rest}:00` : rest) : null;
  if (usual !== null) return { wall: `${day}T${usual}` };
  const parts = time.exec(rest.trim());
  if (!parts) return null;
  const half = (parts[1] ?? parts[5] ?? '').toLowerCase();
  let hour = Number(parts[2]);
  if (/^p|下午|晚上|午後|오후/.test(half) && hour < 12) hour += 12;
  if (/^a|上午|凌晨|早上|午前|오전/.test(half) && hour === 12) hour = 0;
  const minute = Number(parts[3] ?? 0);
  const second = Number(parts[4] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const wall = `${day}T${two(hour)}:${two(minute)}:${two(second)}`;
  const offset = offsetOf(parts[6] ?? '');
  return offset === undefined ? { wall } : { wall, offset };
}

/** The days of a file are few and stand in every row. */
const days = new Map<number, Day | null>();

function dayAt(year: number, month: number, date: number): Day | null {
  if (year < 1900 || year > 2199 || month > 12 || date > 31) return null;
  const number = (year * 100 + month) * 100 + date;
  let day = days.get(number);
  if (day === undefined) {
    day = dayOf(year, month, date);
    days.set(number, day);
  }
  return day;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function offsetOf(zone: string): number | undefined {
  // Browsers name the zone once more behind its offset: `GMT+0200 (CEST)`.
  const name = zone
    .replace(/(?<=\d) ?(?:\(.*\)|\[.*\])$/, '')
    .replace(/[()]/g, '')
    .trim()
    .toLowerCase();
  if (name in zones && Object.hasOwn(zones, name)) return zones[name];
  const parts = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  // No clock is further away: `08:55-17:30` is from when until when.
  if (!parts || Number(parts[2]) > 14) return undefined;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
}

/**
 * Turns walls into instants; where a wall names no offset it hangs in `zone`. Remembers what it asked about each day, which is dear
 * to ask for.
 */
export function clockIn(zone: string): (wall: Wall) => Instant {
  const days = new Map<string, DayStart>();
  return ({ wall, offset }) => {
    const day = wall.slice(0, 10);
    let start = days.get(day);
    if (start === undefined) {
      start = { utc: Date.parse(`${day}T00:00:00Z`), ahead: wholeDayOffset(day, zone) };
      days.set(day, start);
    }
    const ahead = offset === undefined ? start.ahead : offset * 60_000;
    return ahead === null
      ? instantOf(wall, zone)
      : new Date(start.utc + millisecondsOf(wall) - ahead).toISOString();
  };
}

interface DayStart {
  readonly utc: number;
  /** Milliseconds ahead of UTC all day long; null on a day when clocks change. */
  readonly ahead: number | null;
}

/** Since midnight, of a wall that always has the same length. */
function millisecondsOf(wall: string): number {
  return (digitsAt(wall, 11) * 3600 + digitsAt(wall, 14) * 60 + digitsAt(wall, 17)) * 1000;
}

function digitsAt(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function wholeDayOffset(day: string, zone: string): number | null {
  const aheadAt = (wall: string) => Date.parse(`${wall}Z`) - Date.parse(instantOf(wall, zone));
  const morning = aheadAt(`${day}T00:00:00`);
  return morning === aheadAt(`${day}T23:59:59`) ? morning : null;
}
