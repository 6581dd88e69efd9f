/** The worth of the registrations that count, one figure a currency. */
import { sums, totalsOf } from './amounts.ts';
import type { Kpi } from './kpi.ts';
import { eachWorth } from './worth.ts';

export default {
  id: 'revenue',
  unit: 'money',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => sums(facts, totalsOf(facts.registrations, eachWorth)),
} as const satisfies Kpi;
