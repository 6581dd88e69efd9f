/** Roles of an event that knows who came, of which nobody was checked in: often they never passed where visitors do. */
import type { Day } from '../../lib/time/day.ts';
import { counts, hasCheckinData, isCheckedIn, wasHeld } from '../edition/participation.ts';
import type { Role } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { Registration } from '../records/registration.ts';
import type { EventFacts } from './facts/event-facts.ts';

export interface Unchecked {
  readonly role: Role;
  readonly count: number;
}

interface Part {
  readonly role?: Role | undefined;
  readonly isCheckedIn: boolean;
  readonly count: number;
}

/** In the order of their first registrations; of one registration alone nothing can be told. */
export function uncheckedRoles({ held, checkinData, registered }: EventFacts): readonly Unchecked[] {
  return held && checkinData ? nobodyIn(registered.alike()) : [];
}

/** The same, by the records themselves. */
export function uncheckedAt(
  event: Event,
  registrations: Iterable<Registration>,
  day: Day,
): readonly Unchecked[] {
  if (!wasHeld(event, day)) return [];
  const own = [...registrations].filter((one) => one.event === event.id && counts(one));
  if (!hasCheckinData(event, own)) return [];
  return nobodyIn(own.map((one) => ({ role: one.role, isCheckedIn: isCheckedIn(one), count: 1 })));
}

function nobodyIn(parts: Iterable<Part>): readonly Unchecked[] {
  const all = new Map<Role, number>();
  const arrived = new Set<Role>();
  for (const { role, count, isCheckedIn: isIn } of parts) {
    if (role === undefined) continue;
    all.set(role, (all.get(role) ?? 0) + count);
    if (isIn) arrived.add(role);
  }
  return [...all].flatMap(([role, count]) => (count > 1 && !arrived.has(role) ? [{ role, count }] : []));
}
