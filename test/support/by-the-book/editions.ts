/** Counting, taking part, editions: the second page of the rules. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import { addDays, type Day } from '../../../src/lib/time/day.ts';
import { type Book, checkedInOn, distinct, eventOf, inOrder, once, type Then } from './book.ts';

export const endOf = ({ start, end }: Event): Day => end ?? start;
export const seriesOf = ({ series, id }: Event): string => series ?? id;

/** The registrations that count, of everybody or of one client. */
export function counting(then: Book, event: Event, client?: string): Registration[] {
  const all = event.cancelled === true ? [] : countingAt(then, event.id);
  return client === undefined ? all : all.filter((one) => one.client === client);
}

const countingAt = once(({ registrations }: Book, event) =>
  registrations.filter(
    (one) => one.event === event && ['pending', 'registered', 'attended'].includes(one.status),
  ),
);

export const isCheckedIn = (then: Book, one: Registration): boolean => checkedInOn(then, one) !== null;

export function hasCheckInData(then: Then, event: Event): boolean {
  return event.checkinKnown === true || isAnybodyCheckedIn(then, event.id);
}

const isAnybodyCheckedIn = once((then: Then, event) =>
  counting(then, eventOf(then, event)).some((one) => isCheckedIn(then, one)),
);

export const isHeld = ({ day }: Then, event: Event): boolean =>
  event.cancelled !== true && endOf(event) <= day;

export function tookPart(then: Then, event: Event, client: string): boolean {
  const theirs = counting(then, event, client);
  if (!isHeld(then, event) || theirs.length === 0) return false;
  return !hasCheckInData(then, event) || theirs.some((one) => isCheckedIn(then, one));
}

/** Of a series, without the cancelled ones, by start day. */
export function editionsOf({ events }: Book, series: string): Event[] {
  const all = events.filter((one) => seriesOf(one) === series && one.cancelled !== true);
  return inOrder(all, ({ start }) => start);
}

export const heldOf = once((then: Then, series): Event[] =>
  editionsOf(then, series).filter((one) => isHeld(then, one)),
);

/** The editions before an event and after it, also of one that was cancelled. */
export function beside(then: Book, event: Event): Readonly<Record<'earlier' | 'later', readonly Event[]>> {
  const others = editionsOf(then, seriesOf(event)).filter(({ id }) => id !== event.id);
  const all = inOrder([...others, event], ({ start }) => start);
  const at = all.indexOf(event);
  return { earlier: all.slice(0, at), later: all.slice(at + 1) };
}

/** The edition before among those held; of one that is ahead, the latest. */
export const heldBefore = (then: Then, event: Event): Event | undefined =>
  beside(then, event).earlier.findLast((one) => isHeld(then, one));

/** The time of an edition: after the first of these days, up to and including the second. */
export function cycleOf(then: Then, event: Event): readonly [after: Day, upTo: Day] {
  const before = heldBefore(then, event);
  const upTo = endOf(event);
  return [before === undefined ? addDays(upTo, -365) : endOf(before), upTo];
}

export const isIn = ([after, upTo]: readonly [Day, Day], day: Day): boolean => after < day && day <= upTo;

/** What a client is to a series on the day. */
export interface Standing {
  readonly client: string;
  readonly series: string;
  readonly held: readonly Event[];
  readonly attended: readonly Event[];
  readonly missed: readonly Event[];
  readonly isBookedAhead: boolean;
}

export function standingOf(then: Then, client: string, series: string): Standing {
  const held = heldOf(then, series);
  const attended = held.filter((event) => tookPart(then, event, client));
  const since = attended[0] === undefined ? held.length : held.indexOf(attended[0]);
  return {
    client,
    series,
    held,
    attended,
    missed: held.slice(since).filter((event) => !attended.includes(event)),
    isBookedAhead: editionsOf(then, series).some(
      (event) => endOf(event) > then.day && counting(then, event, client).length > 0,
    ),
  };
}

/** The series in which a client has a registration that counts, the main one first, the others by name. */
export function seriesOfClient(then: Then, client: string): string[] {
  const theirs = then.registrations.filter((one) => one.client === client);
  const events = distinct(theirs.map(({ event }) => event)).map((id) => eventOf(then, id));
  const names = distinct(events.filter((one) => counting(then, one, client).length > 0).map(seriesOf)).sort();
  const measured = names.map((name) => {
    const { attended } = standingOf(then, client, name);
    const registrations = editionsOf(then, name).flatMap((event) => counting(then, event, client));
    return {
      name,
      called: then.events.find(({ id }) => id === name)?.name ?? name,
      times: attended.length,
      last: attended.at(-1)?.start ?? '',
      count: registrations.length,
    };
  });
  const [main] = [...measured].sort(
    (a, b) =>
      b.times - a.times ||
      (a.last < b.last ? 1 : a.last > b.last ? -1 : 0) ||
      b.count - a.count ||
      (a.called < b.called ? -1 : a.called > b.called ? 1 : a.name < b.name ? -1 : 1),
  );
  return main === undefined ? [] : [main.name, ...names.filter((name) => name !== main.name)];
}

/** Editions of any series taken part in, by start day. */
export function participationsOf(then: Then, client: string): Event[] {
  return inOrder(
    then.events.filter((event) => tookPart(then, event, client)),
    ({ start }) => start,
  );
}
