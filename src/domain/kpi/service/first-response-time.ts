/** How long clients waited until somebody first answered a case of theirs that names the event. */

import { median } from '../../../lib/number/median.ts';
import { daysBetween } from '../../../lib/time/day.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { clientsOf } from './complaint-rate.ts';

export default {
  id: 'first-response-time',
  unit: 'days',
  better: 'lower',
  compute: (facts) => [firstResponse(facts)],
} as const satisfies Kpi;

/** The median in days; cases nobody answered yet are not in it. */
function firstResponse({ cases }: EventFacts): Figure {
  const answered = cases().filter(({ responded }) => responded !== undefined);
  const days = median(answered.map(({ opened, responded = opened }) => daysBetween(opened, responded)));
  if (days === null) return unknown('nobody');
  return {
    value: days,
    numerator: null,
    denominator: null,
    sample: answered.length,
    notes: [],
    people: { numerator: clientsOf(answered), denominator: [] },
  };
}
