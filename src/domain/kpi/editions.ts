/** The registrations that count of every event, and what the editions of a series are to each other. */
import { heldIn } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';
import type { AsOf } from '../as-of.ts';
import { type Attendance, attendanceOf, COUNTS } from '../attendance.ts';
import { editionsOf, seriesOf, wasHeld } from '../participation.ts';
import type { Event } from '../records/event.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';
import { type Clients, clientsMarked } from './clients.ts';
import type { RegistrationFacts } from './counting-registrations.ts';
import { type Registered, registeredIn } from './registered.ts';

/** An edition as far as another one is compared with it. */
export interface Edition {
  readonly event: Event;
  readonly held: boolean;
  readonly registered: Registered;
}

export interface Editions {
  readonly attendance: Attendance;
  /** Those that are counted; a cancelled event has none. */
  registeredFor(event: Event): Registered;
  /** Whether it is known who came. */
  isKnown(event: Event): boolean;
  /** Those of them who took part. */
  cameTo(event: Event): Clients;
  /** The editions of its series before an event, held or not. */
  before(event: Event): readonly Event[];
  /** The one after it, where it was held or can be booked; null where there is none. */
  next(event: Event): Edition | null;
  /** Clients of earlier editions who came to neither of the two held before it; null where there were no two. */
  missedTwo(event: Event): Clients | null;
}

type Booked = Pick<Roster, 'events'> & {
  readonly registrations: ReadonlyMap<string, RegistrationFacts>;
};

/** As of the day of `view`; only clients of whom `includes` is true are counted, where it is given. */
export function editionsIn(
  roster: Booked,
  view: AsOf,
  includes?: ((client: string) => boolean) | undefined,
): Editions {
  const { day } = view;
  // What else there is of a registration is asked for by nobody who counts.
  const registrations = roster.registrations as ReadonlyMap<string, Registration>;
  const attendance = attendanceOf({ events: roster.events, registrations }, view);
  const places = new Map(attendance.events.map(({ id }, place) => [id, place]));
  const rows = once(() => countingRows(attendance, includes));
  const registered = new Map<string, Registered>();
  const came = new Map<string, Clients>();

  const registeredFor = (event: Event) =>
    heldIn(registered, event.id, () =>
      registeredIn(attendance, rows()[places.get(event.id) ?? -1] ?? new Uint32Array()),
    );

  function isKnown(event: Event): boolean {
    const place = places.get(event.id);
    return place === undefined ? event.checkinKnown === true : (attendance.isKnown[place] ?? false);
  }

  function before(event: Event): readonly Event[] {
    const editions = editionsOf(roster.events.values(), seriesOf(event));
    const at = editions.findIndex(({ id }) => id === event.id);
    return at < 0 ? [] : editions.slice(0, at);
  }

  const cameTo = (event: Event) =>
    heldIn(came, event.id, () => {
      const those = registeredFor(event);
      if (!wasHeld(event, day)) return those.clientsOf(() => false);
      return isKnown(event) ? those.clientsOf(({ isCheckedIn }) => isCheckedIn) : those.clients;
    });

  return {
    attendance,
    registeredFor,
    isKnown,
    cameTo,
    before,
    next(event) {
      const editions = editionsOf(roster.events.values(), seriesOf(event));
      const after = editions[editions.findIndex(({ id }) => id === event.id) + 1];
      if (after === undefined || event.cancelled === true) return null;
      const booked = registeredFor(after);
      const held = wasHeld(after, day);
      return held || booked.length > 0 ? { event: after, held, registered: booked } : null;
    },
    missedTwo(event) {
      const earlier = before(event).filter((edition) => wasHeld(edition, day));
      const [first, second] = earlier.slice(-2);
      if (first === undefined || second === undefined) return null;
      const ever = union(attendance, earlier.slice(0, -2).map(cameTo));
      return ever.without(cameTo(first)).without(cameTo(second));
    },
  };
}

export function union(attendance: Attendance, sets: readonly Clients[]): Clients {
  const marks = new Uint8Array(attendance.clients);
  for (const set of sets) for (let at = 0; at < marks.length; at++) if (set.marks[at]) marks[at] = 1;
  return clientsMarked(attendance, marks);
}

/** Of each event, by its place, the registrations that count, in their order. */
function countingRows(
  { events, event, client, standing, column }: Attendance,
  includes?: (client: string) => boolean,
): readonly Uint32Array[] {
  const ids = column('client').values;
  const isCounted = includes && Uint8Array.from(ids, (id) => (id !== undefined && includes(id) ? 1 : 0));
  const sizes = new Uint32Array(events.length + 1);
  const counted = new Uint8Array(standing.length);
  for (let row = 0; row < standing.length; row++) {
    if ((standing[row] ?? 0) < COUNTS) continue;
    if (isCounted !== undefined && !isCounted[client[row] ?? 0]) continue;
    counted[row] = 1;
    sizes[event[row] ?? 0] = (sizes[event[row] ?? 0] ?? 0) + 1;
  }
  const rows = events.map((_, place) => new Uint32Array(sizes[place] ?? 0));
  const ends = new Uint32Array(events.length + 1);
  for (let row = 0; row < standing.length; row++) {
    if (!counted[row]) continue;
    const place = event[row] ?? 0;
    const of = rows[place];
    const at = ends[place] ?? 0;
    if (of !== undefined) of[at] = row;
    ends[place] = at + 1;
  }
  return rows;
}
