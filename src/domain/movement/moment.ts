/** An edition or a day as one of two moments that are compared. */
import { groupBy } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import { lastDay, latestEdition, nameOfSeries, seriesOf } from '../edition/participation.ts';
import type { Event } from '../records/event.ts';

export interface Moment {
  /** Null where it is a day. */
  readonly event: Event | null;
  /** Labels are judged on it: the end of the event, or `today` where that comes first. */
  readonly day: Day;
  /** Whose clients are there: the event, or of each series the latest edition that was over on the day. */
  readonly editions: readonly Event[];
}

export interface TwoMoments {
  readonly before: Moment;
  readonly after: Moment;
  /** The series all are judged in; null where it is the main one of each. */
  readonly series: string | null;
  /** What people call it. */
  readonly seriesName: string | null;
}

/** In `series` where one was asked for, else in that of the events where it is one. */
export function momentsOf(
  events: readonly Event[],
  [first, second]: readonly [Event | Day, Event | Day],
  today: Day,
  asked?: string,
): TwoMoments {
  const named = new Set([first, second].flatMap((one) => (typeof one === 'string' ? [] : seriesOf(one))));
  const [only] = named;
  const series = asked ?? (named.size === 1 ? only : undefined) ?? null;
  const moment = (one: Event | Day): Moment => {
    if (typeof one === 'string')
      return { event: null, day: one, editions: latestEditions(events, one, series) };
    const end = lastDay(one);
    return { event: one, day: end < today ? end : today, editions: [one] };
  };
  const seriesName = series === null ? null : nameOfSeries(events, series);
  return { before: moment(first), after: moment(second), series, seriesName };
}

function latestEditions(events: readonly Event[], day: Day, series: string | null): Event[] {
  return [...groupBy(events, seriesOf)].flatMap(([name, own]) =>
    series === null || series === name ? (latestEdition(own, name, day) ?? []) : [],
  );
}
