/** Clients of this edition who were clients of no earlier one. */
import type { EventFacts } from './event-facts.ts';
import { count } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'new-clients',
  unit: 'count',
  isHeadline: true,
  better: 'higher',
  compute(facts) {
    const fresh = newClients(facts);
    return [count(fresh.length, fresh)];
  },
} as const satisfies Kpi;

export function newClients({ clients, returning }: EventFacts): string[] {
  return [...clients].filter((client) => !returning.has(client));
}
