/** What figures of an event were at the editions before it. */
import { editionsOf, inOrder, seriesOf, wasHeld } from '../../domain/edition/participation.ts';
import type { EventFacts } from '../../domain/kpi/facts/event-facts.ts';
import { type Measured, measure, type Only } from '../../domain/kpi/measure.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Day } from '../../lib/time/day.ts';
import { withTrend } from '../../reports/kpi/trend.ts';
import type { Report } from '../../reports/report.ts';

/** In a long series the latest editions tell where it goes. */
const most = 8;

interface Trending {
  readonly event: Event;
  readonly events: readonly Event[];
  readonly day: Day;
  readonly factsOf: (event: Event) => EventFacts;
  readonly only: Only | undefined;
}

/** `measured` are the figures of the event, of which the report is made. */
export function trended(
  report: Report,
  measured: readonly Measured[],
  { event, events, day, factsOf, only }: Trending,
): Report {
  const before = editionsOf(events, seriesOf(event)).filter(
    (other) => other.id !== event.id && inOrder(other, event) < 0 && wasHeld(other, day),
  );
  const editions = before
    .slice(1 - most)
    .map((other) => ({ event: other, measured: measure(factsOf(other), null, only) }));
  return withTrend(report, measured, [...editions, { event, measured }]);
}
