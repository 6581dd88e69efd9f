/** What it cost to win a new client. */

import type { EventFacts } from '../facts/event-facts.ts';
import type { Figure } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { each, noCosts, spentOn } from './costs.ts';

export default {
  id: 'acquisition-cost',
  unit: 'money',
  of: { numerator: 'money', denominator: 'count' },
  better: 'lower',
  compute: (facts) => [acquisitionCost(facts)],
} as const satisfies Kpi;

function acquisitionCost(facts: EventFacts): Figure {
  const spent = spentOn(facts, 'acquisition');
  if (spent === null) return noCosts;
  const { newcomers } = facts;
  return each(spent, newcomers.size, { numerator: newcomers, denominator: newcomers });
}
