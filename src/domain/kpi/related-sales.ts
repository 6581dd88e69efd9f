/** Of the clients of this edition, those who took more than one kind of thing: a ticket, a booth, a sponsorship. */
import { heldIn } from '../../lib/collect.ts';
import type { RegistrationFacts } from './counting-registrations.ts';
import type { EventFacts } from './event-facts.ts';
import { type Figure, quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'related-sales',
  unit: 'share',
  better: 'higher',
  compute: (facts) => [relatedSales(facts)],
} as const satisfies Kpi;

function relatedSales({ clients, registrations }: EventFacts): Figure {
  const taken = new Map<string, Set<string>>();
  for (const registration of registrations) {
    const kinds = heldIn(taken, registration.client, () => new Set<string>());
    for (const kind of kindsOf(registration)) kinds.add(kind);
  }
  const numerator = [...clients].filter((client) => (taken.get(client)?.size ?? 0) >= 2);
  return quotient(numerator.length, clients.size, { numerator, denominator: clients });
}

/** What an exhibitor or a sponsor calls their ticket is the booth or the sponsorship itself. */
function* kindsOf({ role, ticket, booth, area, sponsorship }: RegistrationFacts): Generator<string> {
  const isBooth = role === 'exhibitor' || booth !== undefined || area !== undefined;
  const isSponsor = role === 'sponsor' || (sponsorship?.amount ?? 0) > 0;
  if (isBooth) yield 'booth';
  if (isSponsor) yield 'sponsorship';
  if (ticket !== undefined && !isBooth && role !== 'sponsor') yield 'ticket';
}
