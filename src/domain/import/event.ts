/** The event a file is about. */

import { fold } from '../../lib/text/fold.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Edit } from '../change/edit.ts';
import { fail } from '../errors.ts';
import type { Event } from '../records/event.ts';
import type { Roster } from '../roster.ts';

export type NewEvent = Pick<Event, 'name' | 'start'> &
  Partial<Omit<Event, 'id' | 'created' | 'updated' | 'name' | 'start'>>;
export type EventChoice = { readonly id: string } | { readonly create: NewEvent };

/** The id of the event, which is made unless one of that name on that day is known; null where none was named. */
export function chooseEvent(
  draft: Edit<'events'>,
  roster: Roster<'events'>,
  choice: EventChoice | undefined,
): string | null {
  if (choice === undefined) return null;
  if ('id' in choice) {
    if (!roster.events.has(choice.id)) throw fail('event.unknown', { ref: choice.id, near: [] });
    return choice.id;
  }
  const { create } = choice;
  return sameEvent(roster, create.name, create.start)?.id ?? draft.add('events', create);
}

function sameEvent(roster: Roster<'events'>, name: string, start: Day): Event | undefined {
  const wanted = fold(name);
  for (const event of roster.events.values())
    if (event.start === start && fold(event.name) === wanted) return event;
  return undefined;
}
