/** `checkin`: checks somebody in, and says so if they already are. `--list`: who is expected. `--close`: nobody else is coming. */
import type { Context } from '../context.ts';
import { asItHappens } from '../domain/edition/as-it-happens.ts';
import { counts, isCheckedIn } from '../domain/edition/participation.ts';
import { fail } from '../domain/errors.ts';
import { clientAtDoor, meantAtDoor, withCode } from '../domain/find/door.ts';
import { resolveEvent } from '../domain/find/named.ts';
import type { Event } from '../domain/records/event.ts';
import type { Registration } from '../domain/records/registration.ts';
import type { Roster } from '../domain/roster.ts';
import { daysBetween } from '../lib/time/day.ts';
import { dayIn } from '../lib/time/instant.ts';
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
  async run(context, { event: eventRef, ref, list = false, close = false }) {
    if (ref === undefined && !list && !close)
      throw fail('usage.missing-argument', { name: 'REF', command: 'checkin' });
    const group = ref === undefined ? null : await groupMeant(context, eventRef, ref);
    if (list) {
      const { roster, event, expected } = await readDoor(context, eventRef);
      return doorReport(roster, event, expected, group ?? meantAtDoor(roster, expected, ref ?? ''));
    }
    if (group) {
      const count = group.filter((one) => !isCheckedIn(one)).length;
      if (count > 1) await confirmed(context, say('confirm.checkin', { count }));
    }
    return editRoster(context, ['clients', 'events', 'registrations'], (change, roster) => {
      const event = resolveEvent(roster.events.values(), eventRef);
      const expected = expectedAt(event, roster.registrations.values());
      const today = dayIn(context.now, event.zone ?? context.zoneOf(roster));
      const days = daysBetween(today, event.start);
      if (close && days > 0)
        throw fail('event.not-begun', { id: event.id, name: event.name, start: event.start, days });
      const checkedInAt = asItHappens(event, context.now, context.zoneOf(roster));
      const checkIn = ({ id }: Registration) =>
        change.set('registrations', id, { status: 'attended', checkedInAt });
      const door: Door = { roster, event, expected, days, checkIn };
      const said = group ? severalCame(door, group) : ref === undefined ? [] : oneCame(door, ref);
      const arrived = expected.filter(({ id }) => isIn(change.get('registrations', id))).length;
      if (close) {
        change.set('events', event.id, { checkinKnown: true });
        said.push(say('checkin.closed', { event: event.name, arrived, missing: expected.length - arrived }));
      }
      return { said, unchanged: said, next: [nextStep(door, arrived, { isClosed: close })] };
    });
  },
});

interface Door {
  readonly roster: Roster<'clients' | 'registrations'>;
  readonly event: Event;
  /** The registrations that count, as they stood before. */
  readonly expected: readonly Registration[];
  /** Until the event begins; below zero once it has. */
  readonly days: number;
  checkIn(one: Registration): void;
}

const isIn = (one: Registration | undefined) => one !== undefined && isCheckedIn(one);

/** All whom a condition selects; those who are in already are passed over. */
function severalCame({ expected, checkIn }: Door, group: readonly Registration[]): Phrase[] {
  const chosen = new Set(group.map(({ id }) => id));
  const waiting = expected.filter((one) => chosen.has(one.id) && !isCheckedIn(one));
  waiting.forEach(checkIn);
  const arrived = expected.filter(isCheckedIn).length + waiting.length;
  return [say('checkin.several', { count: waiting.length, arrived, registered: expected.length })];
}

/** By the first registration of theirs that is not in yet, of the ticket that was shown where one was: it lets nobody in twice. Throws what finding somebody throws, and `registration.none`. */
function oneCame({ roster, event, expected, days, checkIn }: Door, ref: string): Phrase[] {
  const client = clientAtDoor(roster, expected, ref);
  const all = expected.filter((one) => one.client === client.id);
  const shown = withCode(all, ref);
  const own = shown.length > 0 ? shown : all;
  const waiting = own.find((one) => !isCheckedIn(one));
  if (waiting) {
    checkIn(waiting);
    const arrived = expected.filter(isCheckedIn).length + 1;
    const done = say('checkin.done', { name: client.name, arrived, registered: expected.length });
    return days > 0 ? [done, say('checkin.early', { event: event.name, start: event.start, days })] : [done];
  }
  const [known] = own;
  if (!known) throw fail('registration.none', { client, event, ...waitingOf(client.id, { roster, event }) });
  return [
    say('checkin.twice', { name: client.name, at: known.checkedInAt ?? null, zone: event.zone ?? null }),
  ];
}

/** Who was invited or waits for a place is registered by that. */
function waitingOf(client: string, { roster, event }: Pick<Door, 'roster' | 'event'>) {
  for (const { id, client: of, event: at, status: is } of roster.registrations.values())
    if (of === client && at === event.id && is !== 'cancelled') return { waiting: { id, is } };
  return {};
}

/** Of ten who are expected as many are in before the door is likely to close. */
const mostInTen = 8;

/** Before it begins the door is only tried, or somebody came to set up; until most are in, or the day is over, it stays open. */
function nextStep(
  { event: { id, start, end = start }, expected, days }: Door,
  arrived: number,
  { isClosed }: { readonly isClosed: boolean },
): string {
  if (isClosed) return `regulars kpi --event ${id}`;
  if (days > 0) return 'regulars undo';
  const isOver = days < -daysBetween(start, end);
  return isOver || arrived * 10 >= expected.length * mostInTen
    ? `regulars checkin ${id} --close`
    : `regulars checkin ${id} --list`;
}

/** The registrations a condition selects of those who are expected at the event; null where somebody, or a ticket, is meant. */
async function groupMeant(
  context: Context,
  eventRef: string,
  ref: string,
): Promise<readonly Registration[] | null> {
  if (!/[:<>=]/.test(ref)) return null;
  const { roster, expected } = await readDoor(context, eventRef);
  if (withCode(expected, ref).length > 0 || meantAtDoor(roster, expected, ref).length > 0) return null;
  const { selectedRegistrations } = await import('../porch/selected/selection.ts');
  const { selected } = await selectedRegistrations(context, await conditionTyped('registrations', ref));
  const chosen = new Set(selected.map(({ registration }) => registration.id));
  return expected.filter((one) => chosen.has(one.id));
}

async function readDoor(context: Context, eventRef: string) {
  const roster = await context.read(['clients', 'events', 'registrations']);
  const event = resolveEvent(roster.events.values(), eventRef);
  return { roster, event, expected: expectedAt(event, roster.registrations.values()) };
}

function expectedAt(event: Event, registrations: Iterable<Registration>): readonly Registration[] {
  return [...registrations].filter((one) => one.event === event.id && counts(one));
}
