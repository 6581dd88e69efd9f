/** The worth of the registrations that count, one figure a currency. */

import type { Kpi } from '../kpi.ts';
import { sums } from './amounts.ts';

export default {
  id: 'revenue',
  unit: 'money',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => sums(facts, facts.worth()),
} as const satisfies Kpi;
