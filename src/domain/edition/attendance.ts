/** Who was registered for what, and who came, as numbers: one pass over the registrations for everything that is asked of all clients. */
import { groupBy, heldIn } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Registration } from '../records/registration.ts';
import { type AsOf, asOf } from './as-of.ts';
import { type AttendanceIndex, attendanceIndex, type Counted } from './attendance-index.ts';
import type { Part } from './by-client.ts';
import { rehoused } from './counting-registrations.ts';
import { type Arrival, hasCheckinData } from './participation.ts';
import { absentStanding, countingStanding, standingsIn, thereStanding } from './standing.ts';

export interface Attendance extends Omit<AttendanceIndex, 'columns'> {
  /** Of each registration, as one of the numbers of `standing.ts`. */
  readonly standing: Uint8Array;
  /** As it stood on the day. */
  registration(row: number): Registration;
  /** Those that have nameless seats with them, their own and those of others that do not count, by row. */
  seated(): ReadonlyMap<number, Registration>;
  /** Of each event, whether it is known who came. */
  readonly isKnown: readonly boolean[];
}

/** The two states that matter for who came. */
export const checkedIn: Arrival = { status: 'attended' };
export const notCheckedIn: Arrival = { status: 'registered' };

export type Attendances = (day: Day) => Attendance;

/** The registrations of a roster as they stood on any day, each looked at once; `zone` is the organiser's. */
export function attendances(roster: Counted, zone: string): Attendances {
  const index = once(() => attendanceIndex(roster));
  const known = new Map<Day, Attendance>();
  return (day) => heldIn(known, day, () => attendanceOf(index(), asOf(day, zone)));
}

function attendanceOf(index: AttendanceIndex, view: AsOf): Attendance {
  const { columns, events, event } = index;
  const { standing, came } = standingsIn(index, view);
  const isKnown = events.map((one, place) => hasCheckinData(one, came[place] ? [checkedIn] : []));

  const registration = (row: number): Registration => {
    const stored = columns.record(row);
    const of = events[event[row] ?? 0];
    return (of && view.registration(stored, of)) ?? stored;
  };

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
    seated: once(() => seatedIn(index, standing, registration)),
    isKnown,
    column: index.column,
  };
}

/** Seats of registrations that do not count stand with the first of their order that does. */
function seatedIn(
  { columns, event }: AttendanceIndex,
  standing: Uint8Array,
  registration: (row: number) => Registration,
): ReadonlyMap<number, Registration> {
  const { size } = columns;
  const found = new Map<number, Registration>();
  const seats = columns.column('seats');
  if (seats.values.length === 1) return found;
  const order = columns.column('order').which;
  const stray: number[] = [];
  for (let row = 0; row < size; row++) {
    if (seats.which[row] === 0) continue;
    if (standing[row] === thereStanding) {
      if (order[row] !== 0) stray.push(row);
    } else if (standing[row] !== absentStanding) found.set(row, registration(row));
  }
  for (const [place, homeless] of groupBy(stray, (row) => event[row] ?? 0)) {
    const hosts: number[] = [];
    for (let row = 0; row < size; row++)
      if (event[row] === place && (standing[row] ?? 0) >= countingStanding && order[row] !== 0)
        hosts.push(row);
    const before = hosts.map(registration);
    for (const [at, host] of rehoused(before, homeless.map(registration)).entries()) {
      const row = hosts[at];
      if (host !== before[at] && row !== undefined) found.set(row, host);
    }
  }
  return found;
}

/** A client's registrations that are there on the day, by event. */
export function rowsOf(attendance: Attendance, client: number): number[] {
  return rowsFrom(attendance, client, thereStanding);
}

/** A client's registrations that count, by event. */
export function countingRows(attendance: Attendance, client: number): number[] {
  return rowsFrom(attendance, client, countingStanding);
}

/** Those that stand at least so. */
function rowsFrom({ starts, rows, standing }: Attendance, client: number, least: number): number[] {
  const found: number[] = [];
  if (client < 0) return found;
  for (let at = starts[client] ?? 0; at < (starts[client + 1] ?? 0); at++) {
    const row = rows[at] ?? 0;
    if ((standing[row] ?? 0) >= least) found.push(row);
  }
  return found;
}

/** Those that are there as records, with their events; those that count have the nameless seats that stand with them. */
export function partsOf(attendance: Attendance, client: number): Part[] {
  const { events, event, standing, registration } = attendance;
  const seated = attendance.seated();
  return rowsOf(attendance, client).flatMap((row) => {
    const of = events[event[row] ?? 0];
    const counts = (standing[row] ?? 0) >= countingStanding;
    return of ? [{ registration: seated.get(row) ?? registration(row), event: of, counts }] : [];
  });
}

/** Those that count as records, with the nameless seats that stand with them. */
export function countingOf(attendance: Attendance, client: number): Registration[] {
  const seated = attendance.seated();
  return countingRows(attendance, client).map((row) => seated.get(row) ?? attendance.registration(row));
}
