/** Counting, taking part, and editions: the populations every label and figure is computed over. */
import { byId } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import { dayIn } from '../../lib/time/instant.ts';
import type { Event } from '../records/event.ts';
import type { Registration } from '../records/registration.ts';

/** A registration counts when it is pending (accepted, not yet paid), registered or attended. */
export function counts({ status }: Pick<Registration, 'status'>): boolean {
  return status === 'registered' || status === 'attended' || status === 'pending';
}

/** What tells whether somebody came. */
export type Arrival = Pick<Registration, 'status' | 'checkedInAt'>;

export function isCheckedIn(registration: Arrival): boolean {
  return registration.status === 'attended' || registration.checkedInAt !== undefined;
}

export function lastDay(event: Event): Day {
  return event.end ?? event.start;
}

/** The series an event is an edition of; one without a series is a series of its own. */
export function seriesOf(event: Event): string {
  return event.series ?? event.id;
}

/** What people call that series. */
export function seriesName({ series, name }: Event): string {
  return series ?? name;
}

/** The same by that series. */
export function nameOfSeries(events: Iterable<Event>, series: string): string {
  for (const event of events) if (seriesOf(event) === series) return seriesName(event);
  return series;
}

/** Over on `day`, and not cancelled. */
export function wasHeld(event: Event, day: Day): boolean {
  return event.cancelled !== true && lastDay(event) <= day;
}

/** The editions of a series in order: by start day, on the same day by id. Cancelled ones are no editions. */
export function editionsOf(events: Iterable<Event>, series: string): Event[] {
  return [...events].filter((event) => seriesOf(event) === series && event.cancelled !== true).sort(inOrder);
}

/** By start day, on the same day by id. */
export function inOrder(a: Event, b: Event): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return byId(a, b);
}

/** The last edition of the series that was held on `day`; undefined before the first. */
export function latestEdition(events: Iterable<Event>, series: string, day: Day): Event | undefined {
  return editionsOf(events, series)
    .filter((event) => wasHeld(event, day))
    .at(-1);
}

/** The held edition before `event` in its series. */
export function editionBefore(events: Iterable<Event>, event: Event, day: Day): Event | undefined {
  return editionsOf(events, seriesOf(event))
    .filter((other) => other.id !== event.id && inOrder(other, event) < 0 && wasHeld(other, day))
    .at(-1);
}

/**
 * Whether it is known who came: a counting registration is checked in, a file said who did not come, or check-in was
 * closed by hand. `registrations` are those of the event.
 */
export function hasCheckinData(event: Event, registrations: Iterable<Arrival>): boolean {
  if (event.checkinKnown === true) return true;
  for (const registration of registrations)
    if (counts(registration) && isCheckedIn(registration)) return true;
  return false;
}

/** Taking part: the event is over, the registration counts, and is checked in where that is known. */
export function tookPart(registration: Arrival, event: Event, checkinData: boolean, day: Day): boolean {
  return wasHeld(event, day) && counts(registration) && (!checkinData || isCheckedIn(registration));
}

/** A counting registration of a past event with check-in data that was never checked in. Computed, never stored. */
export function isNoShow(registration: Arrival, event: Event, checkinData: boolean, day: Day): boolean {
  return wasHeld(event, day) && checkinData && counts(registration) && !isCheckedIn(registration);
}

/** The day somebody was checked in, in the event's zone; the start day where no time is known; null when they were not. */
export function checkinDay(registration: Registration, event: Event, zone: string): Day | null {
  if (registration.checkedInAt !== undefined) return dayIn(registration.checkedInAt, event.zone ?? zone);
  return registration.status === 'attended' ? event.start : null;
}
