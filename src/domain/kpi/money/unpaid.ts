/** What is still to be paid for the registrations that count, their nameless seats with them. */
import { counts } from '../../edition/participation.ts';
import { totalsOf } from '../facts/totals.ts';
import type { Kpi } from '../kpi.ts';
import { sums } from './amounts.ts';

export default {
  id: 'unpaid',
  unit: 'money',
  better: 'lower',
  compute(facts) {
    const billed = totalsOf(facts.registered, (one, take) => {
      for (const { fee } of [one, ...(one.seats ?? []).filter(counts)])
        if (fee !== undefined) take(fee.amount, fee.currency);
    });
    return sums(facts, facts.open(), billed);
  },
} as const satisfies Kpi;
