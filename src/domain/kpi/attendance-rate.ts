/** Checked-in registrations of those that count. */
import { isCheckedIn } from '../participation.ts';
import type { EventFacts } from './event-facts.ts';
import { type Figure, quotient, unheld, unknown } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'attendance-rate',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [arrivals(facts, true)],
} as const satisfies Kpi;

/** The share of counting registrations that were, or were not, checked in, once it is known who came. */
export function arrivals(
  { event, held, checkinData, registrations, clients }: EventFacts,
  came: boolean,
): Figure {
  if (!held) return unheld(event);
  if (!checkinData && registrations.length > 0) return unknown('no-checkin');
  const counted = registrations.filter((registration) => isCheckedIn(registration) === came);
  const numerator = counted.map(({ client }) => client);
  return quotient(counted.length, registrations.length, { numerator, denominator: clients });
}
