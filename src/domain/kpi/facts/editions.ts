/** The registrations that count of every event, and what the editions of a series are to each other. */
import { heldIn } from '../../../lib/collect.ts';
import type { AsOf } from '../../edition/as-of.ts';
import type { Attendance } from '../../edition/attendance.ts';
import { editionsOf, seriesOf, wasHeld } from '../../edition/participation.ts';
import { countingStanding } from '../../edition/standing.ts';
import type { Event } from '../../records/event.ts';
import type { Roster } from '../../roster.ts';
import { type Clients, clientsMarked } from './clients.ts';
import { type Registered, registeredIn } from './registered.ts';

/** An edition as far as another one is compared with it. */
export interface Edition {
  readonly event: Event;
  readonly held: boolean;
  readonly registered: Registered;
}

export interface Editions {
  /** Those that are counted; a cancelled event has none. */
  registeredFor(event: Event): Registered;
  /** Whether it is known who came. */
  isKnown(event: Event): boolean;
  /** Those among them who took part. */
  cameTo(event: Event): Clients;
  /** The editions of its series before an event, held or not. */
  before(event: Event): readonly Event[];
  /** The one after it, where it was held or can be booked; null where there is none. */
  next(event: Event): Edition | null;
  /** Clients of earlier editions who came to neither of the two held before it; null where there were no two. */
  missedTwo(event: Event): Clients | null;
}

/** As of the day of `view`; only clients of whom `includes` is true are counted, where it is given. */
export function editionsIn(
  roster: Pick<Roster, 'events'>,
  attendance: Attendance,
  { day }: Pick<AsOf, 'day'>,
  includes?: ((client: string) => boolean) | undefined,
): Editions {
  const places = new Map(attendance.events.map(({ id }, place) => [id, place]));
  const isCounted =
    includes === undefined
      ? null
      : Uint8Array.from(attendance.column('client').values, (id) =>
          id !== undefined && includes(id) ? 1 : 0,
        );
  const registered = new Map<string, Registered>();
  const came = new Map<string, Clients>();

  const registeredFor = (event: Event) =>
    heldIn(registered, event.id, () =>
      registeredIn(attendance, countingRows(attendance, places.get(event.id) ?? -1, isCounted)),
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
  let size = 0;
  for (const { marks: others } of sets) {
    for (let at = 0; at < marks.length; at++) {
      if (!others[at] || marks[at]) continue;
      marks[at] = 1;
      size++;
    }
  }
  return clientsMarked(attendance, marks, size);
}

/** The registrations of the event at a place that count, in their order. */
function countingRows(
  { rowsOfEvent, client, standing }: Attendance,
  place: number,
  isCounted: Uint8Array | null,
): Uint32Array {
  const all = rowsOfEvent(place);
  const counting = new Uint32Array(all.length);
  let size = 0;
  for (let at = 0; at < all.length; at++) {
    const row = all[at] ?? 0;
    if ((standing[row] ?? 0) < countingStanding || isCounted?.[client[row] ?? 0] === 0) continue;
    counting[size++] = row;
  }
  return counting.subarray(0, size);
}
