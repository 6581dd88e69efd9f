/** When something of an event happened that is typed now. */
import type { Context } from '../context.ts';
import { lastDay } from '../domain/participation.ts';
import type { Event } from '../domain/records/event.ts';
import type { Roster } from '../domain/roster.ts';
import { dayIn, type Instant } from '../lib/instant.ts';

/** Now, up to the last day of the event; undefined after it, as who came is then written down and does not come. */
export function asItHappens(context: Context, roster: Roster<never>, event: Event): Instant | undefined {
  const today = dayIn(context.now, event.zone ?? context.zoneOf(roster));
  return lastDay(event) < today ? undefined : context.now;
}
