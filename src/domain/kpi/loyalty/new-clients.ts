/** Clients of this edition who were clients of no earlier one. */
import { count } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'new-clients',
  unit: 'count',
  isHeadline: true,
  better: 'higher',
  compute: ({ newcomers }) => [count(newcomers.size, newcomers)],
} as const satisfies Kpi;
