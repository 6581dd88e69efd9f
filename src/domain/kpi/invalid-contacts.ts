/** Of the e-mail addresses and phone numbers of the event's clients, those that cannot be used. */
import type { EventFacts } from './event-facts.ts';
import { type Figure, quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'invalid-contacts',
  unit: 'share',
  better: 'lower',
  compute: (facts) => [invalidContacts(facts)],
} as const satisfies Kpi;

function invalidContacts({ clients, client }: EventFacts): Figure {
  let contacts = 0;
  let unusable = 0;
  const people = { numerator: [] as string[], denominator: [] as string[] };
  for (const id of clients) {
    const facts = client(id);
    if (facts === undefined || facts.contacts === 0) continue;
    contacts += facts.contacts;
    unusable += facts.unusable;
    people.denominator.push(id);
    if (facts.unusable > 0) people.numerator.push(id);
  }
  return quotient(unusable, contacts, people);
}
