/** One series on a day: its editions, and over which days each is judged. */
import { groupBy, heldIn } from '../../../lib/collect.ts';
import { once } from '../../../lib/once.ts';
import { endOfDay, type Instant } from '../../../lib/time/instant.ts';
import type { AsOf } from '../../edition/as-of.ts';
import type { Attendance } from '../../edition/attendance.ts';
import { type Cycle, cycleOf } from '../../edition/cycle.ts';
import { editionsOf, nameOfSeries, seriesOf, wasHeld } from '../../edition/participation.ts';
import type { Event } from '../../records/event.ts';
import type { Roster } from '../../roster.ts';

export interface SeriesBook {
  readonly series: string;
  /** What people call it. */
  readonly name: string;
  /** Editions that are over, the first one first; cancelled ones are none. */
  readonly held: readonly Event[];
  readonly ahead: readonly Event[];
  readonly latest: Event | null;
  readonly previous: Event | null;
  isOf(event: string): boolean;
  /** Where an event stands in the attendance; -1 where nobody has a registration of it. */
  placeOf(event: Event): number;
  cycle(event: Event): Cycle;
  /** Whether an instant is of the cycle of an event, by the clock of the event, which is the organiser's where it has none. */
  isInCycle(at: Instant, event: Event): boolean;
}

export interface SeriesBooks {
  /** Opened when first asked for. */
  of(series: string): SeriesBook;
}

/** The books of all series of a roster as it stood in `view`, in which `attendance` tells who was registered for what. */
export function seriesBooks(
  roster: Pick<Roster, 'events'>,
  view: AsOf,
  attendance: () => Attendance,
): SeriesBooks {
  const events = once(() => groupBy(roster.events.values(), seriesOf));
  const open = new Map<string, SeriesBook>();
  return {
    of: (series) => heldIn(open, series, () => bookOf(series, events().get(series) ?? [], attendance, view)),
  };
}

function bookOf(
  series: string,
  events: readonly Event[],
  attendance: () => Attendance,
  { day, zone }: AsOf,
): SeriesBook {
  const editions = editionsOf(events, series);
  const held = editions.filter((event) => wasHeld(event, day));
  const ids = new Set(events.map(({ id }) => id));
  const cycle = kept((event) => {
    const at = held.findIndex(({ id }) => id === event.id);
    // Before one that is ahead is the latest that was held.
    return cycleOf(event, at < 0 ? held.at(-1) : held[at - 1]);
  });
  const edges = kept((event) => {
    const { from, to } = cycle(event);
    const place = event.zone ?? zone;
    return { from: endOfDay(from, place), to: endOfDay(to, place) };
  });
  return {
    series,
    name: nameOfSeries(events, series),
    held,
    ahead: editions.filter((event) => !wasHeld(event, day)),
    latest: held.at(-1) ?? null,
    previous: held.at(-2) ?? null,
    isOf: (event) => ids.has(event),
    placeOf: kept((event) => attendance().events.findIndex(({ id }) => id === event.id)),
    cycle,
    isInCycle: (at, event) => {
      const { from, to } = edges(event);
      return at > from && at < to;
    },
  };
}

/** What is worked out of an event once. */
function kept<T>(make: (event: Event) => T): (event: Event) => T {
  const known = new Map<string, T>();
  return (event) => {
    let value = known.get(event.id);
    if (value === undefined) {
      value = make(event);
      known.set(event.id, value);
    }
    return value;
  };
}
