/** Who exhibits, and on how much ground. */
import { heldIn } from '../../lib/collect.ts';
import type { RegistrationFacts } from './counting-registrations.ts';

/** Square metres by exhibitor, over all their counting registrations; null where one as exhibitor does not tell its area. */
export function areasOf(registrations: Iterable<RegistrationFacts>): ReadonlyMap<string, number | null> {
  const areas = new Map<string, number | null>();
  const beside = new Map<string, number>();
  for (const { client, role, area } of registrations) {
    if (role === 'exhibitor') {
      const before = heldIn(areas, client, () => 0);
      areas.set(client, before === null || area === undefined ? null : before + area);
    } else if (area !== undefined) {
      beside.set(client, (beside.get(client) ?? 0) + area);
    }
  }
  for (const [client, area] of beside) {
    const before = areas.get(client);
    if (typeof before === 'number') areas.set(client, before + area);
  }
  return areas;
}
