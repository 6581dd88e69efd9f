/**
 * Where somebody was registered, and where they came: one and the same for everybody of whom that is the same, so that what follows
 * from it is worked out once for all of them.
 */
import type { Day } from '../../lib/time/day.ts';
import type { Event } from '../records/event.ts';
import { type Attendance, checkedIn, notCheckedIn } from './attendance.ts';
import { isNoShow, tookPart } from './participation.ts';
import { cameStanding, countingStanding } from './standing.ts';

export interface Turnout {
  /** The event of every registration that counts, by start. */
  readonly registered: readonly Event[];
  /** Editions taken part in, the first one first. */
  readonly attended: readonly Event[];
  /** Editions with a registration that counts to which they did not come. */
  readonly noShows: readonly Event[];
}

/** A registration that counts and those before it; `next` are those that follow for somebody. */
interface Step {
  readonly before: Step | null;
  readonly event: number;
  readonly isCheckedIn: boolean;
  readonly next: Map<number, Step>;
  turnout: Turnout | null;
}

/** The turnout of the client with a number in `attendance`; of who holds no registration with -1. */
export function turnoutsIn(attendance: Attendance, day: Day): (client: number) => Turnout {
  const { starts, rows, event, standing } = attendance;
  const start: Step = { before: null, event: -1, isCheckedIn: false, next: new Map(), turnout: null };
  return (client) => {
    let step = start;
    const end = client < 0 ? 0 : (starts[client + 1] ?? 0);
    for (let at = client < 0 ? 0 : (starts[client] ?? 0); at < end; at++) {
      const row = rows[at] ?? 0;
      const stands = standing[row] ?? 0;
      if (stands < countingStanding) continue;
      const key = (event[row] ?? 0) * 2 + (stands === cameStanding ? 1 : 0);
      let next = step.next.get(key);
      if (next === undefined) {
        next = {
          before: step,
          event: event[row] ?? 0,
          isCheckedIn: stands === cameStanding,
          next: new Map(),
          turnout: null,
        };
        step.next.set(key, next);
      }
      step = next;
    }
    step.turnout ??= turnoutOf(step, attendance, day);
    return step.turnout;
  };
}

function turnoutOf(last: Step, { events, isKnown }: Attendance, day: Day): Turnout {
  const steps: Step[] = [];
  for (let step: Step | null = last; step?.before; step = step.before) steps.unshift(step);
  const registered: Event[] = [];
  const attended: Event[] = [];
  const noShows: Event[] = [];
  for (const [at, step] of steps.entries()) {
    const event = events[step.event];
    if (event === undefined) continue;
    registered.push(event);
    // The registrations of one event stand side by side; the first answers for all.
    if (steps[at - 1]?.event === step.event) continue;
    const arrivals = steps
      .filter((one) => one.event === step.event)
      .map(({ isCheckedIn }) => (isCheckedIn ? checkedIn : notCheckedIn));
    const known = isKnown[step.event] ?? false;
    if (arrivals.some((one) => tookPart(one, event, known, day))) attended.push(event);
    else if (arrivals.some((one) => isNoShow(one, event, known, day))) noShows.push(event);
  }
  return { registered, attended, noShows };
}
