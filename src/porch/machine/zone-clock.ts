/** What the clocks of a zone show, by the clock of this process: Intl takes half an empty process before it tells the first time. */
import { heldIn } from '../../lib/collect.ts';
import { type Day, dayOf } from '../../lib/time/day.ts';
import type { Clock, Instant } from '../../lib/time/instant.ts';

/** Nothing else here looks at local time. */
function inZone<T>(zone: string, read: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  const shown = read();
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  return shown;
}

/** The day it is at `now` in a zone, else where this machine stands. */
export function dayByClock(now: Instant, zone: string | undefined): Day {
  const read = () => {
    const at = new Date(now);
    return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate()) ?? now.slice(0, 10);
  };
  return zone === undefined ? read() : inZone(zone, read);
}

/** Those whose names mean the same to Intl, as long as the process knows them. */
const named =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][\w/-]+$/;

/** The zones of some places are seconds off before, and years have five digits after. */
const first = 0;
const last = Date.UTC(9999, 11, 30);

/** Changing the zone so often takes as long as Intl takes to make its first format. */
const mostKept = 400;

/** Leaves to Intl what it does not know, and all further times after `most`. */
export function clockOfProcess(most = mostKept): Clock {
  const known = new Map<string, boolean>();
  let asked = 0;
  return (at, zone) => {
    if (!(at >= first && at < last) || asked >= most) return null;
    if (!heldIn(known, zone, () => named.test(zone) && inZone(zone, isAwayFromUtc))) return null;
    asked++;
    return new Date(inZone(zone, () => shownAt(at))).toISOString().slice(0, 19);
  };
}

/** A name the process does not know shows UTC; so do a few that it knows. */
function isAwayFromUtc(): boolean {
  return [0, 6].some((month) => new Date(2024, month, 1).getTimezoneOffset() !== 0);
}

/** As if it were UTC, to the second. */
function shownAt(at: number): number {
  const local = new Date(at);
  const [year, month, date] = [local.getFullYear(), local.getMonth(), local.getDate()];
  return Date.UTC(year, month, date, local.getHours(), local.getMinutes(), local.getSeconds());
}
