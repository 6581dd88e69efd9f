/** Of the exhibitors of this edition, those who exhibit at the next one too. */
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { exhibitorsOf } from './exhibitors.ts';

export default {
  id: 'rebooking-rate',
  unit: 'share',
  better: 'higher',
  compute: (facts) => [rebookingRate(facts)],
} as const satisfies Kpi;

function rebookingRate({ event, registered, next }: EventFacts): Figure {
  if (event.cancelled === true) return unheld(event);
  const after = next();
  if (after === null) return unknown('no-next');
  const now = exhibitorsOf(registered);
  const numerator = now.and(exhibitorsOf(after.registered));
  const notes = after.held ? [] : (['so-far'] as const);
  return quotient(numerator.size, now.size, { numerator, denominator: now }, notes);
}
