/** The registrations that count, by event, with the nameless seats of their orders. */
import { byId, groupBy } from '../../lib/collect.ts';
import type { AsOf } from '../as-of.ts';
import { counts } from '../participation.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';

/** The fields of a registration that figures are made from. */
export const registrationFacts = [
  'id',
  'created',
  'client',
  'event',
  'role',
  'status',
  'registeredAt',
  'checkedInAt',
  'order',
  'seats',
  'fee',
  'paid',
  'refunded',
  'sponsorship',
  'ticket',
  'booth',
  'area',
] as const satisfies readonly (keyof Registration)[];
export type RegistrationFacts = Pick<Registration, (typeof registrationFacts)[number]>;

/** As of the day of `view`; every event of the roster is there. Seats whose own registration does not count stand with the first of their order that does. */
export function countingRegistrations<R extends RegistrationFacts>(
  roster: Pick<Roster, 'events'> & { readonly registrations: ReadonlyMap<string, R> },
  view: AsOf,
): ReadonlyMap<string, readonly R[]> {
  const byEvent = new Map<string, R[]>([...roster.events.keys()].map((id) => [id, []]));
  const stray: R[] = [];
  for (const stored of roster.registrations.values()) {
    const standing = counts(stored);
    if (!standing && (stored.seats === undefined || stored.order === undefined)) continue;
    const event = roster.events.get(stored.event);
    const registration = event ? view.registration(stored, event) : null;
    if (registration !== null) (standing ? byEvent.get(stored.event) : stray)?.push(registration);
  }
  for (const [event, homeless] of groupBy(stray, (registration) => registration.event)) {
    byEvent.set(event, rehoused(byEvent.get(event) ?? [], homeless));
  }
  return byEvent;
}

/** The same registrations, the first one of each order with the seats of those of `homeless` that are of it. */
export function rehoused<R extends RegistrationFacts>(
  registrations: readonly R[],
  homeless: readonly R[],
): R[] {
  const hosts = new Map<string, R>();
  for (const registration of registrations) {
    const { order } = registration;
    const best = order === undefined ? undefined : hosts.get(order);
    if (order !== undefined && (!best || byId(registration, best) < 0)) hosts.set(order, registration);
  }
  const seats = groupBy(homeless, ({ order = '' }) => hosts.get(order));
  return registrations.map((host) => {
    const further = seats.get(host)?.flatMap((from) => from.seats ?? []);
    return further ? { ...host, seats: [...(host.seats ?? []), ...further] } : host;
  });
}
