/** How many of those who had missed the two editions before came back. */
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'reactivation-rate',
  unit: 'share',
  better: 'higher',
  compute: (facts) => [reactivationRate(facts)],
} as const satisfies Kpi;

function reactivationRate({ event, held, participants, missedTwo }: EventFacts): Figure {
  if (!held) return unheld(event);
  const missing = missedTwo();
  if (missing === null) return unknown('too-few-editions');
  const back = missing.and(participants);
  return quotient(back.size, missing.size, { numerator: back, denominator: missing });
}
