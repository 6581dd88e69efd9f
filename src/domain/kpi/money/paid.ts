/** What was paid for the registrations that count, their nameless seats with them. */
import { counts } from '../../edition/participation.ts';
import { totalsOf } from '../facts/totals.ts';
import type { Kpi } from '../kpi.ts';
import { sums } from './amounts.ts';

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
