/** Registrations that count, two of one client being two. */
import { count } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'registrations',
  unit: 'count',
  isHeadline: true,
  better: 'higher',
  compute: ({ registered, clients }) => [count(registered.length, clients)],
} as const satisfies Kpi;
