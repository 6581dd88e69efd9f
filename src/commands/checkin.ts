/** `checkin`: checks somebody in, and says so if they already are. `--list`: who is expected. `--close`: nobody else is coming. */

import type { Context } from '../context.ts';
import { asItHappens } from '../domain/edition/as-it-happens.ts';
import { counts, isCheckedIn } from '../domain/edition/participation.ts';
import { fail } from '../domain/errors.ts';
import { clientAtDoor, hasCode, meantAtDoor } from '../domain/find/door.ts';
import { resolveEvent } from '../domain/find/named.ts';
import type { Event } from '../domain/records/event.ts';
import type { Registration } from '../domain/records/registration.ts';
import { daysBetween } from '../lib/day.ts';
import { dayIn } from '../lib/instant.ts';
import { editRoster } from '../porch/receipts/edit-roster.ts';
import { conditionTyped } from '../porch/typed/condition.ts';
import { confirmed } from '../porch/typed/confirm.ts';
import { doorReport } from '../reports/event/door.ts';
import { type Phrase, say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { flag } from './options.ts';

export default command({
  arguments: { event: 'one', ref: 'maybe' },
  options: { list: flag('--list'), close: flag('--close') },
  async run(context, { event: eventRef, ref, list, close }) {
    if (list) {
      const roster = await context.read(['clients', 'events', 'registrations']);
      const event = resolveEvent(roster.events.values(), eventRef);
      const expected = expectedAt(event, roster.registrations.values());
      const group = ref === undefined ? null : await groupMeant(context, eventRef, ref);
      return doorReport(roster, event, expected, group ?? meantAtDoor(roster, expected, ref ?? ''));
    }
    if (ref === undefined && !close)
      throw fail('usage.missing-argument', { name: 'REF', command: 'checkin' });
    const group = ref === undefined ? null : await groupMeant(context, eventRef, ref);
    if (group) {
      const count = group.filter((one) => !isCheckedIn(one)).length;
      if (count > 1) await confirmed(context, say('confirm.checkin', { count }));
    }
    return editRoster(context, ['clients', 'events', 'registrations'], (change, roster) => {
      const said: Phrase[] = [];
      const event = resolveEvent(roster.events.values(), eventRef);
      const all = expectedAt(event, roster.registrations.values());
      const today = dayIn(context.now, event.zone ?? context.zoneOf(roster));
      const days = daysBetween(today, event.start);
      if (close && days > 0)
        throw fail('event.not-begun', { id: event.id, name: event.name, start: event.start, days });
      let arrived = all.filter(isCheckedIn).length;
      if (group) {
        const chosen = new Set(group.map(({ id }) => id));
        const waiting = all.filter((one) => chosen.has(one.id) && !isCheckedIn(one));
        const checkedInAt = asItHappens(event, context.now, context.zoneOf(roster));
        for (const { id } of waiting) change.set('registrations', id, { status: 'attended', checkedInAt });
        arrived += waiting.length;
        said.push(say('checkin.several', { count: waiting.length, arrived, registered: all.length }));
      } else if (ref !== undefined) {
        const client = clientAtDoor(roster, all, ref);
        const own = all.filter((one) => one.client === client.id);
        const waiting = own.find((one) => !isCheckedIn(one));
        if (waiting) {
          const checkedInAt = asItHappens(event, context.now, context.zoneOf(roster));
          change.set('registrations', waiting.id, { status: 'attended', checkedInAt });
          arrived++;
          said.push(say('checkin.done', { name: client.name, arrived, registered: all.length }));
          if (days > 0) said.push(say('checkin.early', { event: event.name, start: event.start, days }));
        } else if (own[0]) {
          const { checkedInAt: at = null } = own[0];
          said.push(say('checkin.twice', { name: client.name, at, zone: event.zone ?? null }));
        } else throw fail('registration.none', { client, event });
      }
      if (close) {
        change.set('events', event.id, { checkinKnown: true });
        said.push(say('checkin.closed', { event: event.name, arrived, missing: all.length - arrived }));
      }
      return { said, unchanged: said, next: [nextStep(event, close === true, days)] };
    });
  },
});

/** Before it begins the door is only tried, or somebody came to set up. */
function nextStep({ id }: Event, isClosed: boolean, days: number): string {
  if (isClosed) return `regulars kpi --event ${id}`;
  return days > 0 ? 'regulars undo' : `regulars checkin ${id} --close`;
}

/** The registrations a condition selects of those who are expected at the event; null where somebody, or a ticket, is meant. */
async function groupMeant(
  context: Context,
  eventRef: string,
  ref: string,
): Promise<readonly Registration[] | null> {
  if (!/[:<>=]/.test(ref)) return null;
  const roster = await context.read(['clients', 'events', 'registrations']);
  const event = resolveEvent(roster.events.values(), eventRef);
  const expected = expectedAt(event, roster.registrations.values());
  if (hasCode(expected, ref) || meantAtDoor(roster, expected, ref).length > 0) return null;
  const { selectedRegistrations } = await import('../porch/selected/selection.ts');
  const { selected } = await selectedRegistrations(context, await conditionTyped('registrations', ref));
  const chosen = new Set(selected.map(({ registration }) => registration.id));
  return expected.filter((one) => chosen.has(one.id));
}

function expectedAt(event: Event, registrations: Iterable<Registration>): readonly Registration[] {
  return [...registrations].filter((one) => one.event === event.id && counts(one));
}
