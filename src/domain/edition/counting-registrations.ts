/** What figures are made from of a registration, and with which the nameless seats of its order stand. */
import { byId, groupBy } from '../../lib/collect.ts';
import type { Registration } from '../records/registration.ts';

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
