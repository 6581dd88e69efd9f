/** Of the clients of the edition before, those who are clients of this one. */
import type { EventFacts } from './event-facts.ts';
import { type Figure, quotient, unheld, unknown } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'retention-rate',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [kept(facts, true)],
} as const satisfies Kpi;

/** The share of the clients of the edition before who are, or are not, clients of this one; unfinished until it was held. */
export function kept({ event, held, clients, clientsBefore }: EventFacts, stayed: boolean): Figure {
  if (event.cancelled === true) return unheld(event);
  if (clientsBefore === null) return unknown('first-edition');
  const numerator = stayed ? clientsBefore.and(clients) : clientsBefore.without(clients);
  const notes = held ? [] : (['so-far'] as const);
  return quotient(numerator.size, clientsBefore.size, { numerator, denominator: clientsBefore }, notes);
}
