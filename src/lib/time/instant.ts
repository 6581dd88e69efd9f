/** Points in time as UTC ISO text, and the calendar day they fall on in a zone. */
import type { Day } from './day.ts';

export type Instant = string;

const formats = new Map<string, Intl.DateTimeFormat | null>();

function makeFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
}

/** Null where nobody knows the zone. Asked once for each, as making a format costs a tenth of a small import. */
function knownFormat(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = makeFormat(zone);
  } catch {
    // Not a zone.
  }
  formats.set(zone, format);
  return format;
}

/** What a wall clock in a zone shows at a moment in milliseconds, as `wallClock` says it; null where it cannot tell. */
export type Clock = (at: number, zone: string) => string | null;

let sooner: Clock = () => null;

/** Has a clock looked at before Intl is asked; it must show the same. */
export function lookFirstAt(clock: Clock): void {
  sooner = clock;
}

export function isZone(zone: string): boolean {
  return zone === 'UTC' || sooner(0, zone) !== null || knownFormat(zone) !== null;
}

export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

/**
 * What a wall clock in `zone` shows at `instant`, as `YYYY-MM-DDTHH:mm:ss`. A zone nobody knows, typed into the roster file by hand, is
 * UTC: so is one of the process.
 */
export function wallClock(instant: Instant, zone: string): string {
  const seen = zone === 'UTC' ? null : sooner(Date.parse(instant), zone);
  if (seen !== null) return seen;
  const format = zone === 'UTC' ? null : knownFormat(zone);
  if (format === null) return new Date(instant).toISOString().slice(0, 19);
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(new Date(instant))) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/** Asking a zone for every instant costs more than all else that is done with most of them, so it is asked twice for a day. */
export function dayIn(instant: Instant, zone: string): Day {
  const turn = instant.endsWith('Z') ? turnOn(instant.slice(0, 10), zone) : null;
  if (turn === null) return wallClock(instant, zone).slice(0, 10);
  return instant < turn.at ? turn.before : turn.after;
}

/** When the day changes in a zone on a day of UTC. */
interface Turn {
  readonly at: Instant;
  readonly before: Day;
  readonly after: Day;
}

const turns = new Map<string, Map<Day, Turn | null>>();
const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;

/** Null where the clock is put forward or back on that day, or its distance from UTC is no whole minutes. */
function turnOn(utc: Day, zone: string): Turn | null {
  let known = turns.get(zone);
  if (known === undefined) {
    known = new Map();
    turns.set(zone, known);
  }
  let turn = known.get(utc);
  if (turn === undefined) {
    turn = findTurn(utc, zone);
    known.set(utc, turn);
  }
  return turn;
}

function findTurn(utc: Day, zone: string): Turn | null {
  const start = Date.parse(`${utc}T00:00:00Z`);
  if (Number.isNaN(start)) return null;
  const shift = shiftAt(start, zone);
  if (shift % minuteLength !== 0 || shift !== shiftAt(start + dayLength - 1000, zone)) return null;
  const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10);
  const turn = shift > 0 ? start + dayLength - shift : start - shift;
  return {
    // Without seconds, so that it comes before every instant of that minute, however it is written.
    at: new Date(turn).toISOString().slice(0, 16),
    before: dayAt(turn - 1 + shift),
    after: dayAt(turn + shift),
  };
}

/** By how many milliseconds a clock in the zone is ahead of UTC. */
function shiftAt(at: number, zone: string): number {
  return Date.parse(`${wallClock(new Date(at).toISOString(), zone)}Z`) - at;
}

/** The instant at which a wall clock in `zone` shows `wall` (`YYYY-MM-DDTHH:mm[:ss]`); in a gap, the later side. */
export function instantOf(wall: string, zone: string): Instant {
  const asUtc = Date.parse(`${wall.length === 16 ? `${wall}:00` : wall}Z`);
  if (zone === 'UTC') return new Date(asUtc).toISOString();
  const first = asUtc - shiftAt(asUtc, zone);
  return new Date(asUtc - shiftAt(first, zone)).toISOString();
}

/**
 * Every instant of the day in `zone` sorts before this text, every later one after it, whatever its precision: to compare with it
 * takes no look at the zone.
 */
export function endOfDay(day: Day, zone: string): string {
  let last = Date.parse(instantOf(`${day}T23:59`, zone));
  // Where the clock is put back at midnight the last hour comes twice.
  while (wallClock(new Date(last + minuteLength).toISOString(), zone).slice(0, 10) <= day)
    last += 15 * minuteLength;
  return `${new Date(last).toISOString().slice(0, 16)}~`;
}
