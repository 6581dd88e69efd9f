/** A roster as exported, put back to a day: a slow and plain implementation of the rules, with which the program is compared. */
import type { Case } from '../../../src/domain/records/case.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import type { Interaction } from '../../../src/domain/records/interaction.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import type { Answer, Survey } from '../../../src/domain/records/survey.ts';
import type { Thresholds } from '../../../src/domain/records/thresholds.ts';
import type { Day } from '../../../src/lib/time/day.ts';
import { dayIn, type Instant } from '../../../src/lib/time/instant.ts';

export interface Book {
  readonly settings: { readonly currency: string; readonly zone: string } & Partial<Thresholds>;
  readonly clients: readonly Client[];
  readonly events: readonly Event[];
  readonly registrations: readonly Registration[];
  readonly interactions: readonly Interaction[];
  readonly followups: readonly FollowUp[];
  readonly surveys: readonly Survey[];
  readonly answers: readonly Answer[];
  readonly cases: readonly Case[];
  readonly costs: readonly Cost[];
}

/** The book as of a day. */
export interface Then extends Book {
  readonly day: Day;
}

/** What is asked again and again of one book is worked out once; it would take minutes otherwise. */
export function once<B extends object, T>(make: (book: B, key: string) => T): (book: B, key: string) => T {
  const known = new WeakMap<B, Map<string, T>>();
  return (book, key) => {
    const ofBook = known.get(book) ?? new Map<string, T>();
    known.set(book, ofBook);
    if (!ofBook.has(key)) ofBook.set(key, make(book, key));
    return ofBook.get(key) as T;
  };
}

export function eventOf({ events }: Book, id: string): Event {
  const event = events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`the book has no event ${id}`);
  return event;
}

/** The day of an instant where the event takes place that it belongs to, else where the organiser is. */
export function dayAt(book: Book, at: Instant, event?: string): Day {
  const zone = event === undefined ? undefined : eventOf(book, event).zone;
  return dayIn(at, zone ?? book.settings.zone);
}

export function registeredOn(book: Book, { registeredAt, created, event }: Registration): Day {
  if (registeredAt !== undefined) return dayAt(book, registeredAt, event);
  const typed = dayAt(book, created, event);
  const { start } = eventOf(book, event);
  return start < typed ? start : typed;
}

/** Null for who is not checked in. */
export function checkedInOn(book: Book, { checkedInAt, status, event }: Registration): Day | null {
  if (checkedInAt !== undefined) return dayAt(book, checkedInAt, event);
  return status === 'attended' ? eventOf(book, event).start : null;
}

export const answeredOn = (book: Book, { at, created }: Answer): Day => dayAt(book, at ?? created);

export function bookOn(book: Book, day: Day): Then {
  return {
    ...book,
    day,
    clients: book.clients.filter((client) => knownSince(book, client) <= day),
    registrations: book.registrations
      .filter((one) => registeredOn(book, one) <= day)
      .map((one) => withoutLaterCheckIn(book, one, day)),
    interactions: book.interactions.filter(({ at }) => dayAt(book, at) <= day),
    followups: book.followups.map((one) => withoutLaterDoing(book, one, day)),
    answers: book.answers.filter((one) => answeredOn(book, one) <= day),
    cases: book.cases.filter(({ opened }) => opened <= day).map((one) => withoutLaterEnd(one, day)),
    costs: book.costs.filter((one) => one.day <= day),
  };
}

/** The first day of anything that names them. */
const knownSince = (book: Book, { id, created }: Client): Day =>
  firstDays(book, '').get(id) ?? dayAt(book, created);

const firstDays = once((book: Book): ReadonlyMap<string, Day> => {
  const days: readonly (readonly [client: string | undefined, day: Day | null])[] = [
    ...book.registrations.map((one) => [one.client, registeredOn(book, one)] as const),
    ...book.registrations.map((one) => [one.client, checkedInOn(book, one)] as const),
    ...book.interactions.map((one) => [one.client, dayAt(book, one.at)] as const),
    ...book.answers.map((one) => [one.client, answeredOn(book, one)] as const),
    ...book.cases.map((one) => [one.client, one.opened] as const),
    ...book.costs.map((one) => [one.client, one.day] as const),
  ];
  const first = new Map<string, Day>();
  for (const [client, day] of days) {
    if (client !== undefined && day !== null && day < (first.get(client) ?? '~')) first.set(client, day);
  }
  return first;
});

function withoutLaterCheckIn(book: Book, one: Registration, day: Day): Registration {
  const came = checkedInOn(book, one);
  if (came === null || came <= day) return one;
  const { checkedInAt: _, ...rest } = one;
  return { ...rest, status: one.status === 'attended' ? 'registered' : one.status };
}

function withoutLaterDoing(book: Book, one: FollowUp, day: Day): FollowUp {
  if (one.doneAt === undefined || dayAt(book, one.doneAt) <= day) return one;
  const { doneAt: _, ...rest } = one;
  return { ...rest, state: 'open' };
}

function withoutLaterEnd({ responded, closed, ...one }: Case, day: Day): Case {
  return {
    ...one,
    ...(responded !== undefined && responded <= day ? { responded } : {}),
    ...(closed !== undefined && closed <= day ? { closed } : {}),
  };
}

const numberOf = ({ id }: { readonly id: string }) => Number(id.replace(/\D/g, ''));

/** By `key`, of equal ones the later id last. */
export function inOrder<T extends { readonly id: string }>(all: readonly T[], key: (one: T) => string): T[] {
  return [...all].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one < other ? -1 : one > other ? 1 : numberOf(a) - numberOf(b);
  });
}

export const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];
export const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
export const mean = (all: readonly number[]): number | null =>
  all.length === 0 ? null : sum(all) / all.length;

export function median(all: readonly number[]): number | null {
  const sorted = [...all].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Half away from zero. */
export const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
