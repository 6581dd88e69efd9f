/** How registrations came in towards the day of an event, beside those for another one as many days before it. */
import { addDays, type Day, daysBetween } from '../../lib/time/day.ts';
import { dayIn } from '../../lib/time/instant.ts';
import type { RegistrationFacts } from '../edition/counting-registrations.ts';
import type { EventFacts } from './facts/event-facts.ts';

/** Days before the start that are looked at. */
const milestones = [84, 56, 42, 28, 21, 14, 7, 3, 1, 0] as const;

/** What came in up to a day; null where that day is not over yet, or there is no such event. */
interface Reached {
  readonly registrations: number | null;
  /** The share of all registrations, once the event is over. */
  readonly share: number | null;
}

export interface PacePoint extends Reached {
  readonly daysToGo: number;
  readonly day: Day;
  readonly before: Reached;
}

export interface Pace {
  /** The furthest from the event first; that of today is one of them while the event is ahead. */
  readonly points: readonly PacePoint[];
  readonly total: number;
  /** Of both events, whichever came to more. */
  readonly most: number;
  /** Registrations of which no file and nobody said when they were made. */
  readonly undated: number;
  readonly undatedBefore: number;
  /** What it comes to if the rest comes as it did before, rounded; null where that would be a guess. */
  readonly expected: number | null;
}

export type PaceFacts = Pick<EventFacts, 'event' | 'zone' | 'held' | 'registered'>;

/** Of the other event at least so many must have been there as many days before it, and so large a part. */
const fewest = 5;
const least = 0.1;

/**
 * Counting registrations by the day they exist from, in the event's zone: the day they were made, else the one they were typed in on, and
 * that of the event at the latest. So every point is the figure of registrations as of its day.
 */
export function paceOf(facts: PaceFacts, before: PaceFacts | null, day: Day): Pace {
  const own = arrivalsOf(facts);
  const others = before === null ? null : arrivalsOf(before);
  const toGo = daysBetween(day, facts.event.start);
  const looked = new Set<number>([...milestones, ...(toGo > 0 ? [toGo] : [])]);
  return {
    points: [...looked]
      .sort((a, b) => b - a)
      .map((daysToGo) => ({
        daysToGo,
        day: addDays(facts.event.start, -daysToGo),
        ...reached(facts, own, daysToGo, day),
        before: before === null || others === null ? nothing : reached(before, others, daysToGo, day),
      })),
    total: own.length,
    most: Math.max(own.length, others?.length ?? 0),
    undated: undatedIn(facts),
    undatedBefore: before === null ? 0 : undatedIn(before),
    expected: toGo > 0 && before?.held === true && others !== null ? expected(own, others, toGo) : null,
  };
}

const nothing: Reached = { registrations: null, share: null };

/** How many days before the start each registration was there; of one made later, below zero. */
function arrivalsOf({ event, zone, registered }: PaceFacts): number[] {
  const place = event.zone ?? zone;
  const dayOf = ({ registeredAt, created }: RegistrationFacts): Day => {
    if (registeredAt !== undefined) return dayIn(registeredAt, place);
    const typed = dayIn(created, place);
    return typed < event.start ? typed : event.start;
  };
  const days = new Map<Day, number>();
  return registered.records().map((registration) => {
    const day = dayOf(registration);
    let daysToGo = days.get(day);
    if (daysToGo === undefined) {
      daysToGo = daysBetween(day, event.start);
      days.set(day, daysToGo);
    }
    return daysToGo;
  });
}

function reached(
  { event, held }: PaceFacts,
  arrivals: readonly number[],
  daysToGo: number,
  day: Day,
): Reached {
  if (addDays(event.start, -daysToGo) > day) return nothing;
  const registrations = thereBy(arrivals, daysToGo);
  const isWhole = held && arrivals.length > 0;
  return { registrations, share: isWhole ? registrations / arrivals.length : null };
}

function thereBy(arrivals: readonly number[], daysToGo: number): number {
  return arrivals.filter((one) => one >= daysToGo).length;
}

function undatedIn({ registered }: PaceFacts): number {
  return registered.records().filter(({ registeredAt }) => registeredAt === undefined).length;
}

function expected(own: readonly number[], others: readonly number[], toGo: number): number | null {
  const then = thereBy(others, toGo);
  if (then < fewest || then < least * others.length) return null;
  return Math.round((own.length * others.length) / then);
}
