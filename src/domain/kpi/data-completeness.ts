/** How much is known of the clients of the event of what one should know. */
import { sum } from '../../lib/collect.ts';
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
  const inRole = new Set(registrations.flatMap((one) => (one.role === undefined ? [] : one.client)));
  const shares = [...clients].map((id) => {
    const { known = 0, hasRole = false } = client(id) ?? {};
    return (known + (!hasRole && inRole.has(id) ? 1 : 0)) / thingsToKnow;
  });
  const people = {
    numerator: [...clients].filter((_, at) => (shares[at] ?? 0) < 1),
    denominator: clients,
  };
  return quotient(sum(shares), clients.size, people);
}
