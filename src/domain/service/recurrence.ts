/** When a follow-up that comes back is due: so long after the last contact. */
import type { Day } from '../../lib/time/day.ts';
import { dayIn } from '../../lib/time/instant.ts';
import { step, type Unit } from '../../lib/time/reckon.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Interaction } from '../records/interaction.ts';

/** `3w` after a day; null where the text is no period, or reaches beyond the calendar. */
export function periodAfter(day: Day, every: string): Day | null {
  const [, count = '', unit = ''] = /^(\d{1,3})([dwmy])$/.exec(every) ?? [];
  return unit === '' || Number(count) === 0 ? null : step(day, Number(count), unit as Unit);
}

/** The last day there was something with each client, in the organiser's `zone`, up to `today`. */
export function lastContacts(
  interactions: Iterable<Interaction>,
  today: Day,
  zone: string,
): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const { client, at } of interactions) {
    const day = dayIn(at, zone);
    if (day <= today && day > (last.get(client) ?? '')) last.set(client, day);
  }
  return last;
}

/** One that comes back waits until so long after the last contact, whoever it was with and whatever about. */
export function dueDay(
  { due, every, client }: Pick<FollowUp, 'client' | 'due' | 'every'>,
  contacts: ReadonlyMap<string, Day>,
): Day {
  const contact = contacts.get(client);
  const next = every === undefined || contact === undefined ? null : periodAfter(contact, every);
  return next !== null && next > due ? next : due;
}
