/** Clients of this edition who were clients of no earlier one. */
import { count } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'new-clients',
  unit: 'count',
  better: 'higher',
  compute({ clients, returning }) {
    const fresh = [...clients].filter((client) => !returning.has(client));
    return [count(fresh.length, fresh)];
  },
} as const satisfies Kpi;
