/** Complaints that name the event, by its clients. */
import type { EventFacts } from '../facts/event-facts.ts';
import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'complaint-rate',
  unit: 'share',
  isRatio: true,
  better: 'lower',
  compute(facts) {
    const opened = complaints(facts);
    const people = { numerator: clientsOf(opened), denominator: facts.clients };
    return [quotient(opened.length, facts.clients.size, people)];
  },
} as const satisfies Kpi;

/** The clients whose cases these are, as far as they are known. */
export function clientsOf(cases: readonly { readonly client?: string }[]): string[] {
  return cases.flatMap(({ client }) => client ?? []);
}

export function complaints({ cases }: EventFacts) {
  return cases().filter(({ kind }) => kind === 'complaint');
}
