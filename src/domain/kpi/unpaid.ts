/** What is still to be paid for the registrations that count, their nameless seats with them. */
import { openMoney } from '../open-money.ts';
import { counts } from '../participation.ts';
import { sums } from './amounts.ts';
import type { Kpi } from './kpi.ts';
import { totalsOf } from './totals.ts';

export default {
  id: 'unpaid',
  unit: 'money',
  better: 'lower',
  compute(facts) {
    const open = totalsOf(facts.registrations, (registration, take) => {
      for (const { amount, currency } of openMoney([registration])) take(registration, amount, currency);
    });
    const billed = totalsOf(facts.registrations, (registration, take) => {
      for (const { fee } of [registration, ...(registration.seats ?? []).filter(counts)])
        if (fee !== undefined) take(registration, fee.amount, fee.currency);
    });
    return sums(facts, open, billed);
  },
} as const satisfies Kpi;
