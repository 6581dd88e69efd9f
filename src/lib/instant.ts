/** Points in time as UTC ISO text, and the calendar day they fall on in a zone. */
import type { Day } from './day.ts';

export type Instant = string;

const formats = new Map<string, Intl.DateTimeFormat>();

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

/** A zone nobody knows, typed into the roster file by hand, is UTC: so is one of the process. */
function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = makeFormat(isZone(zone) ? zone : 'UTC');
    formats.set(zone, format);
  }
  return format;
}

export function isZone(zone: string): boolean {
  try {
    makeFormat(zone);
    return true;
  } catch {
    return false;
  }
}

export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

/** What a wall clock in `zone` shows at `instant`, as `YYYY-MM-DDTHH:mm:ss`. */
export function wallClock(instant: Instant, zone: string): string {
  if (zone === 'UTC') return new Date(instant).toISOString().slice(0, 19);
  const parts: Record<string, string> = {};
  for (const { type, value } of formatFor(zone).formatToParts(new Date(instant))) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

export function dayIn(instant: Instant, zone: string): Day {
  return wallClock(instant, zone).slice(0, 10);
}

/** The instant at which a wall clock in `zone` shows `wall` (`YYYY-MM-DDTHH:mm[:ss]`); in a gap, the later side. */
export function instantOf(wall: string, zone: string): Instant {
  const asUtc = Date.parse(`${wall.length === 16 ? `${wall}:00` : wall}Z`);
  if (zone === 'UTC') return new Date(asUtc).toISOString();
  const shift = (at: number) => Date.parse(`${wallClock(new Date(at).toISOString(), zone)}Z`) - at;
  const first = asUtc - shift(asUtc);
  return new Date(asUtc - shift(first)).toISOString();
}
