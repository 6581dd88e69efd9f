/** Checked-in registrations of those that count. */
import { sum } from '../../../lib/collect.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import type { Alike } from '../facts/registered.ts';
import { type Figure, quotient, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'attendance-rate',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [arrivals(facts, 'came')],
} as const satisfies Kpi;

/** The share of counting registrations that were, or were not, checked in, once it is known who came. */
export function arrivals(
  { event, held, checkinData, registered, clients }: EventFacts,
  which: 'came' | 'missing',
): Figure {
  if (!held) return unheld(event);
  if (!checkinData && registered.length > 0) return unknown('no-checkin');
  const isCounted = ({ isCheckedIn }: Alike) => isCheckedIn === (which === 'came');
  const counted = sum(registered.alike().map((one) => (isCounted(one) ? one.count : 0)));
  const numerator = registered.clientsOf(isCounted);
  return quotient(counted, registered.length, { numerator, denominator: clients });
}
