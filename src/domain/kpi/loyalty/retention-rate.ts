/** Of the clients of the edition before, those who are clients of this one. */
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'retention-rate',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [shareOfBefore(facts, 'stayed')],
} as const satisfies Kpi;

/** The share of the clients of the edition before who are, or are not, clients of this one; unfinished until it was held. */
export function shareOfBefore(
  { event, held, clients, clientsBefore }: EventFacts,
  which: 'stayed' | 'left',
): Figure {
  if (event.cancelled === true) return unheld(event);
  if (clientsBefore === null) return unknown('first-edition');
  const numerator = which === 'stayed' ? clientsBefore.and(clients) : clientsBefore.without(clients);
  const notes = held ? [] : (['so-far'] as const);
  return quotient(numerator.size, clientsBefore.size, { numerator, denominator: clientsBefore }, notes);
}
