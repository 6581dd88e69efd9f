/** Who exhibits, and on how much ground. */
import { groundOf } from '../../edition/ground.ts';
import type { Clients } from '../facts/clients.ts';
import type { Alike, Registered } from '../facts/registered.ts';

/** Who holds a registration as exhibitor that counts, present or not. */
export function exhibitorsOf(registered: Registered): Clients {
  return registered.clientsOf(isExhibitor);
}

/** Square metres by client, over all their counting registrations; null where one as exhibitor does not tell its area. Who has neither is not there. */
export function areasOf(registered: Registered): ReadonlyMap<string, number | null> {
  const areas = new Map<string, number | null>();
  const isOfGround = (one: Alike) => isExhibitor(one) || one.area !== undefined;
  registered.visit(isOfGround, (client, one) => {
    const ground = groundOf(one);
    const before = areas.get(client) ?? (areas.has(client) ? null : 0);
    areas.set(client, before === null || ground === null ? null : before + ground);
  });
  return areas;
}

const isExhibitor = ({ role }: Alike) => role === 'exhibitor';
