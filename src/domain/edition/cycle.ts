/** The days an edition is judged over. */
import { addDays, type Day } from '../../lib/time/day.ts';
import type { Event } from '../records/event.ts';
import { lastDay } from './participation.ts';

/** After `from`, up to and including `to`. */
export interface Cycle {
  readonly from: Day;
  readonly to: Day;
}

/** A first edition looks back so many days from its end. */
const firstCycle = 365;

/** What came after the held edition before ended, up to and including the last day of this one. */
export function cycleOf(event: Event, before: Event | undefined): Cycle {
  const to = lastDay(event);
  return { from: before ? lastDay(before) : addDays(to, -firstCycle), to };
}

export function isWithin(day: Day, { from, to }: Cycle): boolean {
  return day > from && day <= to;
}
