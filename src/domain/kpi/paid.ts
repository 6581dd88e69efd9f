/** What was paid for the registrations that count, their nameless seats with them. */
import { counts } from '../participation.ts';
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
      totalsOf(facts.registrations, (registration, take) => {
        for (const { paid } of [registration, ...(registration.seats ?? []).filter(counts)])
          if (paid !== undefined) take(registration, paid.amount, paid.currency);
      }),
    ),
} as const satisfies Kpi;
