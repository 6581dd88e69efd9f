/** What registrations are charged for: their nameless seats with them, and nothing where the event was cancelled. */
import { groupBy } from '../../lib/collect.ts';
import { rehoused } from '../edition/counting-registrations.ts';
import { counts } from '../edition/participation.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';

export interface Billing {
  /** Its status counts, and the event was not cancelled. */
  counts(registration: Registration): boolean;
  /** With the seats that stand with it: those of a registration that does not count go to the first of its order that does. */
  whole(registration: Registration): Registration;
}

export function billing({ events, registrations }: Pick<Roster, 'events' | 'registrations'>): Billing {
  const isCounting = (one: Registration) => counts(one) && events.get(one.event)?.cancelled !== true;
  const stray: Registration[] = [];
  for (const one of registrations.values())
    if (one.seats !== undefined && one.order !== undefined && !counts(one)) stray.push(one);
  const moved = new Map<string, Registration>();
  for (const [event, homeless] of groupBy(stray, (one) => one.event)) {
    const orders = new Set(homeless.map(({ order }) => order));
    const before = [...registrations.values()].filter(
      (one) => one.event === event && orders.has(one.order) && isCounting(one),
    );
    for (const host of rehoused(before, homeless)) moved.set(host.id, host);
    const housed = new Set(before.map(({ order }) => order));
    for (const one of homeless) if (housed.has(one.order)) moved.set(one.id, { ...one, seats: [] });
  }
  return { counts: isCounting, whole: (one) => moved.get(one.id) ?? one };
}
