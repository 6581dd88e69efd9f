/** Roles of an event that knows who came, of which nobody was checked in: often they never passed where visitors do. */
import type { Role } from '../records/client.ts';
import type { EventFacts } from './event-facts.ts';

export interface Unchecked {
  readonly role: Role;
  readonly count: number;
}

/** In the order of their first registrations; of one registration alone nothing can be told. */
export function uncheckedRoles({ held, checkinData, registered }: EventFacts): readonly Unchecked[] {
  if (!held || !checkinData) return [];
  const all = new Map<Role, number>();
  const arrived = new Set<Role>();
  for (const { role, count, isCheckedIn } of registered.alike()) {
    if (role === undefined) continue;
    all.set(role, (all.get(role) ?? 0) + count);
    if (isCheckedIn) arrived.add(role);
  }
  return [...all].flatMap(([role, count]) => (count > 1 && !arrived.has(role) ? [{ role, count }] : []));
}
