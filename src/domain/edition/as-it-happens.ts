/** When something of an event that is recorded now actually happened. */
import { dayIn, type Instant } from '../../lib/time/instant.ts';
import type { Event } from '../records/event.ts';
import { lastDay } from './participation.ts';

/** Now, up to the last day of the event by its clock, else that of `zone`; undefined after it: who came is then written down and does not come. */
export function asItHappens(event: Event, now: Instant, zone: string): Instant | undefined {
  return lastDay(event) < dayIn(now, event.zone ?? zone) ? undefined : now;
}
