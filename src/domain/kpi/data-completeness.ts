/** How much is known of the clients of the event of what one should know. */
import { thingsToKnow } from './client-facts.ts';
import type { EventFacts } from './event-facts.ts';
import { type Figure, quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'data-completeness',
  unit: 'share',
  better: 'higher',
  compute: (facts) => [completeness(facts)],
} as const satisfies Kpi;

function completeness({ clients, registrations, client }: EventFacts): Figure {
  const inRole = new Set<string>();
  for (const one of registrations) if (one.role !== undefined) inRole.add(one.client);
  let total = 0;
  const wanting: string[] = [];
  for (const id of clients) {
    const { known = 0, hasRole = false } = client(id) ?? {};
    const things = known + (!hasRole && inRole.has(id) ? 1 : 0);
    total += things / thingsToKnow;
    if (things < thingsToKnow) wanting.push(id);
  }
  return quotient(total, clients.size, { numerator: wanting, denominator: clients });
}
