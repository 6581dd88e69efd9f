/** What an event brought in beyond what it cost, by what it cost. */

import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { currencyOf, noCosts, spentOn } from './costs.ts';

export default {
  id: 'roi',
  unit: 'share',
  isRatio: true,
  of: { numerator: 'money', denominator: 'money' },
  better: 'higher',
  compute: (facts) => [roi(facts)],
} as const satisfies Kpi;

function roi(facts: EventFacts): Figure {
  const spent = spentOn(facts);
  if (spent === null) return noCosts;
  const totals = facts.worth();
  const currency = currencyOf(facts);
  const revenue = totals.get(currency ?? '');
  if (currency === undefined || revenue === undefined) return unknown('no-amounts');
  const people = { numerator: revenue.clients, denominator: [] };
  const notes = totals.size > 1 && spent.notes.length === 0 ? (['others-left-out'] as const) : spent.notes;
  // What it is divided by is money: it rests on the registrations that brought something in.
  const sample = revenue.registrations;
  return { ...quotient(revenue.amount - spent.amount, spent.amount, people, notes, sample), currency };
}
