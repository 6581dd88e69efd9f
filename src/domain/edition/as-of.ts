/** What was so on a day, by the days the records carry: what is later is not there yet, or is undone. */
import { heldIn } from '../../lib/collect.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import { endOfDay, type Instant } from '../../lib/time/instant.ts';
import type { Event } from '../records/event.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Registration } from '../records/registration.ts';
import { isCheckedIn } from './participation.ts';

/** The fields of a registration that tell how it stood on a day. */
export type Dated = Pick<Registration, 'status' | 'created' | 'registeredAt' | 'checkedInAt'>;

export interface AsOf {
  readonly day: Day;
  /** The organiser's own zone. */
  readonly zone: string;
  /** On or before the day, in a zone (the organiser's when none is given). */
  happened(at: Instant, zone?: string): boolean;
  /** The registration as it stood, a later check-in undone; null while there was none. */
  registration<R extends Dated>(registration: R, event: Event): R | null;
  /** The follow-up as it stood; null while there was none. */
  followup(followup: FollowUp): FollowUp | null;
}

/** The view of `day`; an instant becomes a day in `zone`, those of an event in the event's own. */
export function asOf(day: Day, zone: string): AsOf {
  const ends = new Map<string, Instant>();

  const endIn = (place: string) => heldIn(ends, place, () => endOfDay(day, place));

  // No zone is a whole day ahead of UTC, so most instants need no look at any; asking for the first zone costs more than reading most of them.
  const clearlyPast = addDays(day, -1);
  const happened = (at: Instant, place = zone) => at < clearlyPast || at <= endIn(place);

  return {
    day,
    zone,
    happened,
    registration<R extends Dated>(registration: R, event: Event): R | null {
      const place = event.zone ?? zone;
      const { registeredAt, checkedInAt } = registration;
      const exists =
        registeredAt === undefined
          ? event.start <= day || happened(registration.created, place)
          : happened(registeredAt, place);
      if (!exists) return null;
      if (!isCheckedIn(registration)) return registration;
      if (checkedInAt === undefined ? event.start <= day : happened(checkedInAt, place)) return registration;
      const { checkedInAt: _, ...before } = registration;
      return (before.status === 'attended' ? { ...before, status: 'registered' } : before) as R;
    },
    followup(followup) {
      if (!happened(followup.created)) return null;
      if (followup.doneAt === undefined || happened(followup.doneAt)) return followup;
      const { doneAt: _, ...before } = followup;
      return { ...before, state: 'open' };
    },
  };
}
