/** Follow-ups, cases, and how complete the data about an event's clients is. */
import type { Client } from '../../../src/domain/records/client.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import { daysBetween } from '../../../src/lib/time/day.ts';
import { dayAt, median, sum, type Then } from './book.ts';
import { counting, cycleOf, isIn } from './editions.ts';
import { type Figures, quotient } from './figures.ts';
import { clientsAt } from './value.ts';

export function ofService(then: Then, event: Event): Figures {
  const ids = clientsAt(then, event);
  const clients = then.clients.filter(({ id }) => ids.includes(id));
  const cases = then.cases.filter((one) => one.event === event.id);
  const complaints = cases.filter(({ kind }) => kind === 'complaint');
  const waited = median(
    cases.flatMap(({ opened, responded }) =>
      responded === undefined ? [] : [daysBetween(opened, responded)],
    ),
  );
  const contacts = clients.flatMap(({ emails = [], phones = [] }) => [...emails, ...phones]);
  const completeness = clients.map((one) => filled(then, event, one) / 7);
  return {
    'followup-on-time': onTime(then, event, ids),
    'first-response-time': waited === null ? null : { value: waited },
    'complaint-rate': quotient(complaints.length, ids.length),
    'resolution-rate': quotient(
      complaints.filter(({ closed }) => closed !== undefined).length,
      complaints.length,
    ),
    'data-completeness': quotient(sum(completeness), clients.length),
    'invalid-contacts': quotient(contacts.filter((one) => !isUsable(one)).length, contacts.length),
  };
}

const isUsable = ({ valid, bounced }: { readonly valid: boolean; readonly bounced: boolean }) =>
  valid && !bounced;

/** Of the seven things one should know. */
function filled(then: Then, event: Event, client: Client): number {
  const { name, emails = [], phones = [], organisation, roles = [], city, country, industry } = client;
  return sum(
    [
      name !== '',
      [...emails, ...phones].some(isUsable),
      organisation !== undefined,
      roles.length > 0 || counting(then, event, client.id).some(({ role }) => role !== undefined),
      city !== undefined || country !== undefined,
      industry !== undefined,
      client.sourceChannel !== undefined,
    ].map(Number),
  );
}

/** The event that is named decides, by the follow-up or by what it came out of; else the cycle does. */
function onTime(then: Then, event: Event, clients: readonly string[]) {
  const eventNamed = (one: FollowUp) =>
    one.event ?? then.interactions.find(({ id }) => id === one.interaction)?.event;
  const due = then.followups.filter((one) => {
    const named = eventNamed(one);
    const isOfEvent = named === undefined ? isIn(cycleOf(then, event), one.due) : named === event.id;
    return clients.includes(one.client) && one.due <= then.day && one.state !== 'dropped' && isOfEvent;
  });
  const done = due.filter(
    ({ state, doneAt, due: day }) => state === 'done' && doneAt !== undefined && dayAt(then, doneAt) <= day,
  );
  return quotient(done.length, due.length);
}
