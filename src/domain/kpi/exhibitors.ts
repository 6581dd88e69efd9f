/** Who exhibits, and on how much ground. */
import type { RegistrationFacts } from './counting-registrations.ts';

/** Of those with a registration as exhibitor that counts, present or not. */
export function exhibitorsOf(registrations: Iterable<RegistrationFacts>): ReadonlySet<string> {
  const exhibitors = new Set<string>();
  for (const { client, role } of registrations) if (role === 'exhibitor') exhibitors.add(client);
  return exhibitors;
}

/** Square metres by client, over all their counting registrations; null where one as exhibitor does not tell its area. */
export function areasOf(registrations: Iterable<RegistrationFacts>): ReadonlyMap<string, number | null> {
  const areas = new Map<string, number | null>();
  for (const { client, role, area } of registrations) {
    const before = areas.get(client) ?? (areas.has(client) ? null : 0);
    const isUntold = before === null || (role === 'exhibitor' && area === undefined);
    areas.set(client, isUntold ? null : before + (area ?? 0));
  }
  return areas;
}
