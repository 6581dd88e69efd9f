/** Of the e-mail addresses and phone numbers of the event's clients, those that cannot be used. */
import { valueAt } from '../../columns.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'invalid-contacts',
  unit: 'share',
  better: 'lower',
  compute: (facts) => [invalidContacts(facts)],
} as const satisfies Kpi;

function invalidContacts({ clients, described }: EventFacts): Figure {
  const about = described();
  let contacts = 0;
  let unusable = 0;
  const denominator = clients.where((number) => {
    const known = valueAt(about, number);
    contacts += known?.contacts ?? 0;
    unusable += known?.unusable ?? 0;
    return known !== undefined && known.contacts > 0;
  });
  const numerator = clients.where((number) => (valueAt(about, number)?.unusable ?? 0) > 0);
  return quotient(unusable, contacts, { numerator, denominator });
}
