/** Revenue by the clients of the event. */

import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { mainCurrency } from './amounts.ts';

export default {
  id: 'value-per-client',
  unit: 'money',
  of: { numerator: 'money', denominator: 'count' },
  better: 'higher',
  compute: (facts) => [valuePerClient(facts)],
} as const satisfies Kpi;

/** In the main currency; minor units, not rounded. */
export function valuePerClient(facts: EventFacts): Figure {
  const totals = facts.worth();
  const currency = mainCurrency(facts, totals);
  const total = totals.get(currency ?? '');
  if (currency === undefined || total === undefined) {
    return { ...unknown('no-amounts'), ...(currency === undefined ? {} : { currency }) };
  }
  const people = { numerator: total.clients, denominator: facts.clients, amounts: total.byClient };
  const notes = totals.size > 1 ? (['others-left-out'] as const) : [];
  return { ...quotient(total.amount, facts.clients.size, people, notes), currency };
}
