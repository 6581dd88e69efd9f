/** All that an event cost, by the clients who took part. */

import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { each, noCosts, spentOn } from './costs.ts';

export default {
  id: 'cost-per-attendee',
  unit: 'money',
  of: { numerator: 'money', denominator: 'count' },
  better: 'lower',
  compute: (facts) => [costPerAttendee(facts)],
} as const satisfies Kpi;

function costPerAttendee(facts: EventFacts): Figure {
  const { event, held, checkinData, participants } = facts;
  if (!held) return unheld(event);
  if (!checkinData) return unknown('no-checkin');
  const spent = spentOn(facts);
  if (spent === null) return noCosts;
  return each(spent, participants.size, { numerator: participants, denominator: participants });
}
