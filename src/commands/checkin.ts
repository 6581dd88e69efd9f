/** `checkin`: somebody has arrived; twice says so. `--list`: who is expected. `--close`: who is not in did not come. */
import { asItHappens } from '../domain/as-it-happens.ts';
import { clientAtDoor, meantAtDoor } from '../domain/door.ts';
import { fail } from '../domain/errors.ts';
import { resolveEvent } from '../domain/find/named.ts';
import { counts, isCheckedIn } from '../domain/participation.ts';
import type { Event } from '../domain/records/event.ts';
import type { Registration } from '../domain/records/registration.ts';
import { daysBetween } from '../lib/day.ts';
import { dayIn } from '../lib/instant.ts';
import { editRoster } from '../porch/edit-roster.ts';
import { doorReport } from '../reports/door.ts';
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
      return doorReport(roster, event, expected, meantAtDoor(roster, expected, ref ?? ''));
    }
    if (ref === undefined && !close)
      throw fail('usage.missing-argument', { name: 'REF', command: 'checkin' });
    return editRoster(context, ['clients', 'events', 'registrations'], (change, roster) => {
      const said: Phrase[] = [];
      const event = resolveEvent(roster.events.values(), eventRef);
      const all = expectedAt(event, roster.registrations.values());
      const today = dayIn(context.now, event.zone ?? context.zoneOf(roster));
      const days = daysBetween(today, event.start);
      if (close && days > 0)
        throw fail('event.not-begun', { id: event.id, name: event.name, start: event.start, days });
      let arrived = all.filter(isCheckedIn).length;
      if (ref !== undefined) {
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

function expectedAt(event: Event, registrations: Iterable<Registration>): readonly Registration[] {
  return [...registrations].filter((one) => one.event === event.id && counts(one));
}
