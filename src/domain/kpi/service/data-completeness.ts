/** How much is known of the clients of the event of what one should know. */
import { valueAt } from '../../columns.ts';
import { thingsToKnow } from '../facts/client-facts.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'data-completeness',
  unit: 'share',
  better: 'higher',
  compute: (facts) => [completeness(facts)],
} as const satisfies Kpi;

function completeness({ clients, registered, described }: EventFacts): Figure {
  const inRole = registered.bits(({ role }) => (role === undefined ? 0 : 1));
  const about = described();
  let total = 0;
  const wanting = clients.where((number) => {
    const { known = 0, hasRole = false } = valueAt(about, number) ?? {};
    const things = known + (!hasRole && inRole[number] ? 1 : 0);
    total += things;
    return things < thingsToKnow;
  });
  const figure = quotient(total / thingsToKnow, clients.size, { numerator: wanting, denominator: clients });
  // Divided once, so that the same share of more clients is the same number.
  return clients.size === 0 ? figure : { ...figure, value: total / (thingsToKnow * clients.size) };
}
