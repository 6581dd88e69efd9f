/** Of the clients of this edition, those who took more than one kind of thing: a ticket, a booth, a sponsorship. */
import type { EventFacts } from '../facts/event-facts.ts';
import type { Alike } from '../facts/registered.ts';
import { type Figure, quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'related-sales',
  unit: 'share',
  better: 'higher',
  compute: (facts) => [relatedSales(facts)],
} as const satisfies Kpi;

/** The kinds of things, each a bit. */
const ticketBit = 1;
const boothBit = 2;
const sponsorshipBit = 4;
/** Whether two of them or more are set. */
const isSeveral = (kinds: number) => (kinds & (kinds - 1)) !== 0;

function relatedSales({ clients, registered }: EventFacts): Figure {
  const taken = registered.bits(kindsOf);
  const numerator = clients.where((number) => isSeveral(taken[number] ?? 0));
  return quotient(numerator.size, clients.size, { numerator, denominator: clients });
}

/** What an exhibitor or a sponsor calls their ticket is the booth or the sponsorship itself. */
function kindsOf({ role, hasTicket, hasBooth, area, sponsorship }: Alike): number {
  const isBooth = role === 'exhibitor' || hasBooth || (area ?? 0) > 0;
  const isSponsor = role === 'sponsor' || (sponsorship?.amount ?? 0) > 0;
  const isTicket = hasTicket && !isBooth && role !== 'sponsor';
  return (isBooth ? boothBit : 0) | (isSponsor ? sponsorshipBit : 0) | (isTicket ? ticketBit : 0);
}
