/** How often in a year the editions of a series take place, as far as those that were held tell. */
import { type Day, daysBetween } from '../../lib/time/day.ts';
import { editionsOf, wasHeld } from '../edition/participation.ts';
import type { Event } from '../records/event.ts';

/** From so few nothing follows: two may be a year apart by chance. */
const fewest = 3;

/** By the mean time from one held edition to the next, once a year at least; null where too few were held to tell. */
export function editionsAYear(events: Iterable<Event>, series: string, day: Day): number | null {
  const held = editionsOf(events, series).filter((event) => wasHeld(event, day));
  const [first] = held;
  const last = held.at(-1);
  if (!first || !last || held.length < fewest) return null;
  const days = daysBetween(first.start, last.start) / (held.length - 1);
  return days === 0 ? null : Math.max(1, Math.round(365 / days));
}
