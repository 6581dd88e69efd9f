/** What was paid for the registrations that count, their nameless seats with them. */
import { counts } from '../edition/participation.ts';
import { sums } from './amounts.ts';
import type { Kpi } from './kpi.ts';
import { totalsOf } from './totals.ts';

export default {
  id: 'paid',
  unit: 'money',
  better: 'higher',
  compute: (facts) =>
    sums(
      facts,
      totalsOf(facts.registered, (one, take) => {
        for (const { paid } of [one, ...(one.seats ?? []).filter(counts)])
          if (paid !== undefined) take(paid.amount, paid.currency);
      }),
    ),
} as const satisfies Kpi;
