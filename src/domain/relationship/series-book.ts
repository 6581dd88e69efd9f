/** One series on a day: its editions, and who was there. */
import { groupBy, heldIn } from '../../lib/collect.ts';
import { addDays, type Day } from '../../lib/day.ts';
import { once } from '../../lib/once.ts';
import type { AsOf } from '../as-of.ts';
import { countingRegistrations, type RegistrationFacts } from '../kpi/counting-registrations.ts';
import { editionsOf, hasCheckinData, lastDay, seriesOf, tookPart, wasHeld } from '../participation.ts';
import type { Event } from '../records/event.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';

export type Held = RegistrationFacts & Pick<Registration, 'role' | 'area'>;

/** The days an edition is judged over: after `from`, up to and including `to`. */
export interface Cycle {
  readonly from: Day;
  readonly to: Day;
}

export interface SeriesBook {
  readonly series: string;
  /** Editions that are over, the first one first; cancelled ones are none. */
  readonly held: readonly Event[];
  readonly ahead: readonly Event[];
  readonly latest: Event | null;
  readonly previous: Event | null;
  isOf(event: string): boolean;
  /** The counting registrations of an edition, nameless seats with the first of their order. */
  counting(event: Event): readonly Held[];
  /** Who holds them. */
  clients(event: Event): ReadonlySet<string>;
  /** Clients who took part in a held edition. */
  came(event: Event): ReadonlySet<string>;
  cycle(event: Event): Cycle;
}

/** A first edition looks back so many days from its end. */
const FIRST_CYCLE = 365;

export interface SeriesBooks {
  /** Opened when first asked for. */
  of(series: string): SeriesBook;
  /** Those registrations that have nameless seats with them, by id. */
  seated(): ReadonlyMap<string, Held>;
}

/** The books of all series of a roster as it stood in `view`. */
export function seriesBooks(roster: Pick<Roster, 'events' | 'registrations'>, view: AsOf): SeriesBooks {
  const counting = once(() => countingRegistrations<Registration>(roster, view));
  const events = once(() => groupBy(roster.events.values(), seriesOf));
  const open = new Map<string, SeriesBook>();
  return {
    of: (series) =>
      heldIn(open, series, () => bookOf(series, events().get(series) ?? [], counting, view.day)),
    seated: once(() => {
      const seated = new Map<string, Held>();
      for (const registrations of counting().values())
        for (const one of registrations) if (one.seats !== undefined) seated.set(one.id, one);
      return seated;
    }),
  };
}

function bookOf(
  series: string,
  events: readonly Event[],
  counting: () => ReadonlyMap<string, readonly Held[]>,
  day: Day,
): SeriesBook {
  const editions = editionsOf(events, series);
  const held = editions.filter((event) => wasHeld(event, day));
  const ids = new Set(events.map(({ id }) => id));
  const countingOf = (event: Event) => counting().get(event.id) ?? [];
  return {
    series,
    held,
    ahead: editions.filter((event) => !wasHeld(event, day)),
    latest: held.at(-1) ?? null,
    previous: held.at(-2) ?? null,
    isOf: (event) => ids.has(event),
    counting: countingOf,
    clients: kept((event) => {
      const clients = new Set<string>();
      for (const { client } of countingOf(event)) clients.add(client);
      return clients;
    }),
    came: kept((event) => {
      const registrations = countingOf(event);
      const known = hasCheckinData(event, registrations);
      const there = new Set<string>();
      for (const one of registrations) if (tookPart(one, event, known, day)) there.add(one.client);
      return there;
    }),
    cycle: kept((event) => {
      const at = held.findIndex(({ id }) => id === event.id);
      // Before one that is ahead is the latest that was held.
      const before = at < 0 ? held.at(-1) : held[at - 1];
      return { from: before ? lastDay(before) : addDays(lastDay(event), -FIRST_CYCLE), to: lastDay(event) };
    }),
  };
}

/** What is worked out of an event once. */
export function kept<T>(make: (event: Event) => T): (event: Event) => T {
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

export function isWithin(day: Day, { from, to }: Cycle): boolean {
  return day > from && day <= to;
}
