/** Of the ground that could be sold, what exhibitors took. */
import { sum } from '../../../lib/collect.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { areasOf, exhibitorsOf } from './exhibitors.ts';

export default {
  id: 'occupancy',
  unit: 'share',
  isRatio: true,
  better: 'higher',
  compute: (facts) => [occupancy(facts)],
} as const satisfies Kpi;

function occupancy({ event, registered }: EventFacts): Figure {
  if (event.cancelled === true) return unheld(event);
  if (event.area === undefined) return unknown('no-area');
  const held = areasOf(registered);
  const areas = [...exhibitorsOf(registered)].map((client) => [client, held.get(client) ?? null] as const);
  const untold = areas.flatMap(([client, area]) => (area === null ? client : []));
  const numerator = areas.flatMap(([client, area]) => (area === null ? [] : client));
  const taken = sum(areas.map(([, area]) => area ?? 0));
  const people = { numerator, denominator: [], leftOut: untold };
  return quotient(taken, event.area, people, untold.length > 0 ? ['area-unknown'] : [], areas.length);
}
