/**
 * Who was registered for what, and who came, as numbers: one pass over the registrations for everything that is asked of all clients.
 * Registrations that are alike in all that is looked at are judged by one of them.
 */
import { byId, groupBy, heldIn } from '../../lib/collect.ts';
import type { Day } from '../../lib/day.ts';
import { once } from '../../lib/once.ts';
import { type Column, type Columns, columnsOf, valueAt } from '../columns.ts';
import type { Event } from '../records/event.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';
import { type AsOf, asOf, type Dated } from './as-of.ts';
import type { Part } from './by-client.ts';
import { type RegistrationFacts, rehoused } from './counting-registrations.ts';
import { type Arrival, counts, hasCheckinData, inOrder, isCheckedIn } from './participation.ts';

/** How a registration stands on the day: not yet there, there without counting, counting, counting and checked in. */
export const ABSENT = 0;
export const THERE = 1;
export const COUNTS = 2;
export const CAME = 3;

/** As far as it matters for who came. */
export const CHECKED_IN: Arrival = { status: 'attended' };
export const NOT_CHECKED_IN: Arrival = { status: 'registered' };

export interface Attendance {
  /** Events with a registration, by start day, on the same day by id; a registration names one by its place here. */
  readonly events: readonly Event[];
  /** How many clients have a number: all who hold a registration of any state, and perhaps some who do not. */
  readonly clients: number;
  /** -1 for who holds none. */
  numberOf(client: string): number;
  /** That of every client of a column of ids, in their order. */
  numbersOf(ids: Column<string>): Int32Array;
  /** The registrations of a client are the `rows` from `starts[number]` to `starts[number + 1]`, by event, those of one event by id. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** The registrations of the event at a place, in their order. */
  rowsOfEvent(place: number): Uint32Array;
  /** Of each registration: whose it is, which event it is for, and how it stands. */
  readonly client: ArrayLike<number>;
  readonly event: ArrayLike<number>;
  readonly standing: Uint8Array;
  /** As it stood on the day. */
  registration(row: number): Registration;
  /** Those that have nameless seats with them, their own and those of others that do not count, by row. */
  seated(): ReadonlyMap<number, Registration>;
  /** Of each event, whether it is known who came. */
  readonly isKnown: readonly boolean[];
  column<K extends keyof Registration>(field: K): Column<NonNullable<Registration[K]>>;
}

/** What of an attendance is the same on every day. */
interface AttendanceIndex extends Omit<Attendance, 'standing' | 'registration' | 'seated' | 'isKnown'> {
  readonly columns: Columns<Registration>;
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
function attendanceIndex({ events: all, registrations }: Counted): AttendanceIndex {
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

export type Attendances = (day: Day) => Attendance;

/** The registrations of a roster as they stood on any day, each looked at once; `zone` is the organiser's. */
export function attendances(roster: Counted, zone: string): Attendances {
  const index = once(() => attendanceIndex(roster));
  const known = new Map<Day, Attendance>();
  return (day) => heldIn(known, day, () => attendanceOf(index(), asOf(day, zone)));
}

function attendanceOf(index: AttendanceIndex, view: AsOf): Attendance {
  const { columns, events, event } = index;
  const { size } = columns;
  const came = new Uint8Array(events.length);
  const standing = standingsOf();
  const isKnown = events.map((one, place) => hasCheckinData(one, came[place] === 1 ? [CHECKED_IN] : []));

  const registration = (row: number): Registration => {
    const stored = columns.record(row);
    const of = events[event[row] ?? 0];
    return (of && view.registration(stored, of)) ?? stored;
  };

  /** What tells how a registration stands, in as many classes as there are; one of each is asked. */
  function standingsOf(): Uint8Array {
    const status = columns.column('status');
    const created = columns.column('created');
    const registered = columns.column('registeredAt');
    const checkedIn = columns.column('checkedInAt');
    const stored = (row: number): Dated =>
      ({
        status: valueAt(status, row),
        created: valueAt(created, row),
        registeredAt: valueAt(registered, row),
        checkedInAt: valueAt(checkedIn, row),
      }) as Dated;
    const byZone = new Map<string | undefined, readonly Uint8Array[]>();
    const stands = new Uint8Array(size);
    for (const [place, of] of events.entries()) {
      const [createdIn, registeredIn, checkedInIn] = heldIn(byZone, of.zone, () =>
        [created, registered, checkedIn].map(({ values }) =>
          Uint8Array.from(values, (at) => dateClass(at, of.zone, view)),
        ),
      );
      const answers = new Uint8Array(status.values.length * DATE_CLASSES ** 3).fill(UNJUDGED);
      const rows = index.rowsOfEvent(place);
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        let alike = status.which[row] ?? 0;
        alike = alike * DATE_CLASSES + (createdIn?.[created.which[row] ?? 0] ?? 0);
        alike = alike * DATE_CLASSES + (registeredIn?.[registered.which[row] ?? 0] ?? 0);
        alike = alike * DATE_CLASSES + (checkedInIn?.[checkedIn.which[row] ?? 0] ?? 0);
        if (answers[alike] === UNJUDGED) answers[alike] = standingOf(stored(row), of, view);
        stands[row] = answers[alike] ?? ABSENT;
      }
      if (answers.includes(CAME)) came[place] = 1;
    }
    return stands;
  }

  /** Seats of registrations that do not count stand with the first of their order that does. */
  const seated = once((): ReadonlyMap<number, Registration> => {
    const found = new Map<number, Registration>();
    const seats = columns.column('seats');
    if (seats.values.length === 1) return found;
    const order = columns.column('order').which;
    const stray: number[] = [];
    for (let row = 0; row < size; row++) {
      if (seats.which[row] === 0) continue;
      if (standing[row] === THERE) {
        if (order[row] !== 0) stray.push(row);
      } else if (standing[row] !== ABSENT) found.set(row, registration(row));
    }
    for (const [place, homeless] of groupBy(stray, (row) => event[row] ?? 0)) {
      const hosts: number[] = [];
      for (let row = 0; row < size; row++)
        if (event[row] === place && (standing[row] ?? 0) >= COUNTS && order[row] !== 0) hosts.push(row);
      const before = hosts.map(registration);
      for (const [at, host] of rehoused(before, homeless.map(registration)).entries()) {
        const row = hosts[at];
        if (host !== before[at] && row !== undefined) found.set(row, host);
      }
    }
    return found;
  });

  return {
    events,
    clients: index.clients,
    numberOf: index.numberOf,
    numbersOf: index.numbersOf,
    rowsOfEvent: index.rowsOfEvent,
    get starts() {
      return index.starts;
    },
    get rows() {
      return index.rows;
    },
    client: index.client,
    event,
    standing,
    registration,
    seated,
    isKnown,
    column: index.column,
  };
}

/** Those of a client that are there on the day, by event. */
export function rowsOf({ starts, rows, standing }: Attendance, client: number): number[] {
  const found: number[] = [];
  if (client < 0) return found;
  for (let at = starts[client] ?? 0; at < (starts[client + 1] ?? 0); at++) {
    const row = rows[at] ?? 0;
    if ((standing[row] ?? 0) >= THERE) found.push(row);
  }
  return found;
}

/** The same as records, with their events. */
export function partsOf(attendance: Attendance, client: number): Part[] {
  const { events, event, standing, registration } = attendance;
  return rowsOf(attendance, client).flatMap((row) => {
    const of = events[event[row] ?? 0];
    return of ? [{ registration: registration(row), event: of, counts: (standing[row] ?? 0) >= COUNTS }] : [];
  });
}

/** Those of a client that count, by event. */
export function countingRows({ starts, rows, standing }: Attendance, client: number): number[] {
  const found: number[] = [];
  if (client < 0) return found;
  for (let at = starts[client] ?? 0; at < (starts[client + 1] ?? 0); at++) {
    const row = rows[at] ?? 0;
    if ((standing[row] ?? 0) >= COUNTS) found.push(row);
  }
  return found;
}

/** The same as records, with the nameless seats that stand with them. */
export function countingOf(attendance: Attendance, client: number): Registration[] {
  const seated = attendance.seated();
  return countingRows(attendance, client).map((row) => seated.get(row) ?? attendance.registration(row));
}

/** None, on or before the day, later. */
const DATE_CLASSES = 3;
const UNJUDGED = 255;

function dateClass(at: string | undefined, zone: string | undefined, view: AsOf): number {
  if (at === undefined) return 0;
  return view.happened(at, zone) ? 1 : 2;
}

function standingOf(stored: Dated, event: Event, view: AsOf): number {
  const registration = view.registration(stored, event);
  if (registration === null) return ABSENT;
  if (!counts(registration) || event.cancelled === true) return THERE;
  return isCheckedIn(registration) ? CAME : COUNTS;
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
