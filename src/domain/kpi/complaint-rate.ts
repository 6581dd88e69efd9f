/** Complaints that name the event, by its clients. */
import type { EventFacts } from './event-facts.ts';
import { quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'complaint-rate',
  unit: 'share',
  better: 'lower',
  compute(facts) {
    const numerator = complaints(facts).map(({ client }) => client);
    return [quotient(numerator.length, facts.clients.size, { numerator, denominator: facts.clients })];
  },
} as const satisfies Kpi;

export function complaints({ cases }: EventFacts) {
  return cases().filter(({ kind }) => kind === 'complaint');
}
