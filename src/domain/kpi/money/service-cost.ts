/** What serving a client cost: money spent on it, and time where an hour has a price. */

import type { EventFacts } from '../facts/event-facts.ts';
import type { Figure } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { each, noCosts, spentOn } from './costs.ts';

export default {
  id: 'service-cost',
  unit: 'money',
  of: { numerator: 'money', denominator: 'count' },
  limits: ['service.rate'],
  better: 'lower',
  compute: (facts) => [serviceCost(facts)],
} as const satisfies Kpi;

function serviceCost(facts: EventFacts): Figure {
  const { clients } = facts;
  const people = { numerator: clients, denominator: clients };
  const spent = spentOn(facts, 'service');
  const time = facts.minutes();
  if (spent === null) {
    return time === null || time.amount === 0 ? noCosts : each({ ...time, notes: [] }, clients.size, people);
  }
  if (time === null) return each(spent, clients.size, people);
  if (time.currency !== spent.currency) {
    return each({ ...spent, notes: ['others-left-out'] }, clients.size, people);
  }
  return each({ ...spent, amount: spent.amount + time.amount }, clients.size, people);
}
