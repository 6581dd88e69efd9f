/** The registrations of a roster as numbers: whose each is, for which event, and in what order they are gone through. */
import { byId, heldIn } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';
import { type Column, type Columns, columnsOf } from '../columns.ts';
import type { Event } from '../records/event.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';
import type { RegistrationFacts } from './counting-registrations.ts';
import { inOrder } from './participation.ts';

export interface AttendanceIndex {
  readonly columns: Columns<Registration>;
  /** Events with a registration, by start day, on the same day by id; a registration names one by its place here. */
  readonly events: readonly Event[];
  /** How many clients have a number: all who hold a registration of any state, and perhaps some who do not. */
  readonly clients: number;
  /** -1 for who holds none. */
  numberOf(client: string): number;
  /** The numbers of the clients in a column of ids, in its order. */
  numbersOf(ids: Column<string>): Int32Array;
  /** The registrations of a client are the `rows` from `starts[number]` to `starts[number + 1]`, by event, those of one event by id. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** The registrations of the event at a place, in their order. */
  rowsOfEvent(place: number): Uint32Array;
  /** Of each registration: whose it is, and which event it is for. */
  readonly client: ArrayLike<number>;
  readonly event: ArrayLike<number>;
  column<K extends keyof Registration>(field: K): Column<NonNullable<Registration[K]>>;
}

/** The part of a roster that tells who was registered for what. */
export type Counted = Partial<Pick<Roster, 'events'>> & {
  readonly registrations?: ReadonlyMap<string, RegistrationFacts>;
};

/** Whoever asks for one field of a list asks for the others, too. */
const asked: readonly (readonly (keyof Registration)[])[] = [
  ['client', 'event', 'status', 'created', 'registeredAt', 'checkedInAt'],
  ['fee', 'paid', 'refunded', 'sponsorship'],
  ['role', 'area'],
];

/** Registrations of an event that is not in the roster are passed over. */
export function attendanceIndex({ events: all, registrations }: Counted): AttendanceIndex {
  // Nobody who counts asks for more of a registration.
  const columns = columnsOf((registrations ?? new Map()) as ReadonlyMap<string, Registration>, asked);
  const client = columns.column('client');
  const named = columns.column('event');
  const known = named.values.map((id) => (id === undefined ? undefined : all?.get(id)));
  const events = known.filter((event) => event !== undefined).sort(inOrder);
  const placeOf = new Map(events.map((event, place) => [event, place]));
  const places = Uint32Array.from(known, (event) => (event ? (placeOf.get(event) ?? 0) : events.length));
  const { size } = columns;
  const event = through(named.which, places, size);
  const byEvent = once(() => sortedBy(event, events.length + 1, size));
  const sorted = once(byClientAndEvent);
  const numbers = once(() => new Map(client.values.map((id, number) => [id, number])));
  const numberOf = (id: string) => numbers().get(id) ?? -1;
  const numbersKnown = new Map<Column<string>, Int32Array>();

  /** Sorted by counting twice: by event, then by client. */
  function byClientAndEvent() {
    const sorted = sortedBy(client.which, client.values.length, size, byEvent().rows);
    inIdOrder(sorted.rows);
    return sorted;
  }

  /** Few have two registrations of one event, and what is sorted here stands in the order of the records, which mostly is that of their ids. */
  function inIdOrder(sorted: Uint32Array): void {
    const of = client.which;
    let id: Column<string> | undefined;
    for (let from = 0, to = 1; from < size; from = to++) {
      const row = sorted[from] ?? 0;
      while (to < size && of[sorted[to] ?? 0] === of[row] && event[sorted[to] ?? 0] === event[row]) to++;
      if (to - from < 2) continue;
      if (id === undefined) {
        if (columns.ascends()) return;
        id = columns.column('id');
      }
      const { values, which } = id;
      const group = Array.from(sorted.subarray(from, to), (one) => ({
        row: one,
        id: values[which[one] ?? 0] ?? '',
      }));
      group.sort(byId);
      for (const [at, one] of group.entries()) sorted[from + at] = one.row;
    }
  }

  return {
    columns,
    events,
    clients: client.values.length,
    numberOf,
    numbersOf: (ids) =>
      heldIn(numbersKnown, ids, () =>
        Int32Array.from(ids.which, (which) => numberOf(ids.values[which] ?? '')),
      ),
    rowsOfEvent(place) {
      const { starts, rows } = byEvent();
      return rows.subarray(starts[place] ?? 0, starts[place + 1] ?? 0);
    },
    get starts() {
      return sorted().starts;
    },
    get rows() {
      return sorted().rows;
    },
    client: client.which,
    event,
    column: (field) => columns.column(field),
  };
}

/** What stands in `table` for each of `which`. */
function through(which: ArrayLike<number>, table: Uint32Array, size: number): Uint32Array {
  const found = new Uint32Array(size);
  for (let at = 0; at < size; at++) found[at] = table[which[at] ?? 0] ?? 0;
  return found;
}

/** Rows by their key, below `keys`; those of one key in the order of `before`, else as they are numbered. */
function sortedBy(key: ArrayLike<number>, keys: number, size: number, before?: Uint32Array) {
  const starts = new Uint32Array(keys + 1);
  for (let row = 0; row < size; row++) starts[(key[row] ?? 0) + 1] = (starts[(key[row] ?? 0) + 1] ?? 0) + 1;
  for (let at = 0; at < keys; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const row = before ? (before[at] ?? 0) : at;
    const of = key[row] ?? 0;
    rows[next[of] ?? 0] = row;
    next[of] = (next[of] ?? 0) + 1;
  }
  return { starts, rows };
}
