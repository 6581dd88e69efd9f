/** Which event is meant where none is named. */
import { byKeys } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import { wasHeld } from '../edition/participation.ts';
import type { Event } from '../records/event.ts';

const inOrder = byKeys<Event>(
  ({ start }) => start,
  ({ id }) => id.length,
  ({ id }) => id,
);

/** The event held last on the day; where none was held yet the next one; undefined where there are none but cancelled ones. */
export function eventToJudge(events: Iterable<Event>, day: Day): Event | undefined {
  const standing = [...events].filter(({ cancelled }) => cancelled !== true).sort(inOrder);
  return standing.findLast((event) => wasHeld(event, day)) ?? standing[0];
}

/** The next one ahead that somebody is registered for, whose pace one watches; where there is none, the event to judge. */
export function eventToWatch(
  events: readonly Event[],
  day: Day,
  isBooked: (event: Event) => boolean,
): Event | undefined {
  const ahead = events.filter((event) => event.cancelled !== true && !wasHeld(event, day)).sort(inOrder);
  return ahead.find(isBooked) ?? eventToJudge(events, day);
}
