/** The ground that exhibitors of this edition take at the next one, by the ground they have now. */
import { sum } from '../../../lib/collect.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, type Note, quotient, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { areasOf, exhibitorsOf } from './exhibitors.ts';

export default {
  id: 'area-rebooked',
  unit: 'share',
  isRatio: true,
  better: 'higher',
  compute: (facts) => [areaRebooked(facts)],
} as const satisfies Kpi;

/** May exceed 1: what they hold at the next one they may hold as sponsors. Who does not tell their area in either edition is left out of both sums. */
function areaRebooked({ event, registered, next }: EventFacts): Figure {
  if (event.cancelled === true) return unheld(event);
  const after = next();
  if (after === null) return unknown('no-next');
  const now = areasOf(registered);
  const then = areasOf(after.registered);
  const both = [...exhibitorsOf(registered)].map((client) => ({
    client,
    before: now.get(client) ?? null,
    after: then.has(client) ? (then.get(client) ?? null) : 0,
  }));
  const told = both.filter(({ before, after }) => before !== null && after !== null);
  const untold = both.filter((one) => !told.includes(one)).map(({ client }) => client);
  const notes: Note[] = after.held ? [] : ['so-far'];
  if (untold.length > 0) notes.push('area-unknown');
  const people = {
    numerator: told.filter(({ after }) => after !== 0).map(({ client }) => client),
    denominator: told.map(({ client }) => client),
    leftOut: untold,
  };
  return quotient(
    sum(told.map(({ after }) => after ?? 0)),
    sum(told.map(({ before }) => before ?? 0)),
    people,
    notes,
    told.length,
  );
}
