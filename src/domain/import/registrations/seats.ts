/** Seats of an order that have no name yet: kept with the order's first registration until a file names who sits there. */
import { same } from '../../../lib/plain.ts';
import type { Edit } from '../../change/edit.ts';
import type { Issue, SeatDraft, Sheetful } from '../../draft.ts';
import type { Registration, Seat } from '../../records/registration.ts';
import { type Change, numberOf, type Roster } from '../../roster.ts';

/** Puts every seat where it belongs, and answers those whose order nobody has registered with. */
export function planSeats(
  draft: Edit<'registrations'>,
  roster: Roster<'registrations'>,
  sheet: Sheetful,
  event: string,
): Issue[] {
  if (sheet.seats.length === 0 && !hasSeats(roster, event)) return [];
  const registrations = registrationsOf(roster, draft.changes(), event);
  const named = new Set<string>();
  const seatOf = new Map<string, string>();
  const firstOf = new Map<string, string>();
  for (const { id, key, otherKeys = [], order, seats } of registrations) {
    for (const one of key === undefined ? otherKeys : [key, ...otherKeys]) named.add(one);
    if (order !== undefined && !firstOf.has(order)) firstOf.set(order, id);
    for (const seat of seats ?? []) seatOf.set(seat.key, id);
  }
  for (const [key, id] of seatOf)
    if (named.has(key)) change(draft, id, (seats) => seats.filter((seat) => seat.key !== key));

  const issues: Issue[] = [];
  for (const seat of sheet.seats) {
    if (named.has(seat.key)) continue;
    const id = seatOf.get(seat.key) ?? firstOf.get(seat.order);
    if (id === undefined)
      issues.push({ ...seat.place, code: 'seat-without-order', value: seat.order, severity: 'warning' });
    else {
      change(draft, id, (seats) => withSeat(seats, seatFrom(seat)));
      seatOf.set(seat.key, id);
    }
  }
  return issues;
}

function hasSeats(roster: Roster<'registrations'>, event: string): boolean {
  for (const registration of roster.registrations.values()) {
    if (registration.seats !== undefined && registration.event === event) return true;
  }
  return false;
}

/** The event's registrations as they will stand, the earliest made first. */
function registrationsOf(
  roster: Roster<'registrations'>,
  changes: readonly Change[],
  event: string,
): Registration[] {
  const all = new Map(roster.registrations);
  for (const one of changes) {
    if (one.collection === 'registrations' && one.after !== null) all.set(one.id, one.after);
  }
  const number = ({ id }: Registration) => numberOf('registrations', id);
  return [...all.values()].filter((one) => one.event === event).sort((a, b) => number(a) - number(b));
}

function change(
  draft: Edit<'registrations'>,
  id: string,
  next: (seats: readonly Seat[]) => readonly Seat[],
): void {
  const seats = draft.get('registrations', id)?.seats ?? [];
  const after = next(seats);
  if (after !== seats && !same(after, seats)) draft.set('registrations', id, { seats: after });
}

function seatFrom({ key, ticket, status, fee, paid }: SeatDraft): Seat {
  return {
    key,
    status,
    ...(ticket === undefined ? {} : { ticket }),
    ...(fee ? { fee } : {}),
    ...(paid ? { paid } : {}),
  };
}

function withSeat(seats: readonly Seat[], seat: Seat): readonly Seat[] {
  return seats.some(({ key }) => key === seat.key)
    ? seats.map((one) => (one.key === seat.key ? seat : one))
    : [...seats, seat];
}
