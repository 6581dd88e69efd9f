/** Follow-ups and events as days of a calendar. */
import type { Client } from '../../domain/records/client.ts';
import type { Event } from '../../domain/records/event.ts';
import type { FollowUp } from '../../domain/records/followup.ts';
import { addDays } from '../../lib/time/day.ts';
import { uid, uidOf } from '../client/address-book.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

const columns: readonly Column[] = [
  uid,
  { key: 'start', kind: 'day' },
  { key: 'until', kind: 'day' },
  { key: 'summary', kind: 'text', personal: true },
  { key: 'description', kind: 'text', personal: true },
  { key: 'location', kind: 'text' },
  { key: 'topics', kind: 'list' },
  { key: 'priority', kind: 'int' },
  { key: 'cancelled', kind: 'flag' },
  { key: 'busy', kind: 'flag' },
  { key: 'created', kind: 'instant' },
  { key: 'updated', kind: 'instant' },
];

/** As RFC 5545 counts. */
const priorities = { high: 1, normal: 5, low: 9 } as const;

/** What is open, on the day it is due, with the number to call. */
export function followUpCalendar(
  followups: Iterable<FollowUp>,
  clients: ReadonlyMap<string, Client>,
  roster: string,
): Report {
  return calendar(say('title.followups'), [...dueDays(followups, clients, roster)]);
}

function* dueDays(
  followups: Iterable<FollowUp>,
  clients: ReadonlyMap<string, Client>,
  roster: string,
): Iterable<Row> {
  for (const { id, client, due, text, state, priority, created, updated } of followups) {
    if (state !== 'open') continue;
    const who = clients.get(client);
    const phones = (who?.phones ?? []).flatMap(({ value, bounced }) => (value && !bounced ? [value] : []));
    const emails = (who?.emails ?? []).flatMap(({ value, valid, bounced }) =>
      valid && !bounced ? [value] : [],
    );
    yield {
      uid: uidOf(id, roster),
      start: due,
      until: addDays(due, 1),
      summary: who === undefined ? text : `${who.name}: ${text}`,
      description: [...phones, ...emails].join('\n'),
      priority: priorities[priority],
      busy: false,
      created,
      updated,
    };
  }
}

/** One that is cancelled is told as such, so that a calendar that has it already learns of it. */
export function eventCalendar(events: Iterable<Event>, roster: string): Report {
  return calendar(say('title.events'), [...eventDays(events, roster)]);
}

function* eventDays(events: Iterable<Event>, roster: string): Iterable<Row> {
  for (const { id, name, start, end, venue, city, notes, topics, cancelled, created, updated } of events) {
    yield {
      uid: uidOf(id, roster),
      start,
      until: addDays(end ?? start, 1),
      summary: name,
      description: notes ?? null,
      location: [venue, city].filter(Boolean).join(', '),
      topics: topics ?? [],
      cancelled: cancelled === true,
      busy: cancelled !== true,
      created,
      updated,
    };
  }
}

function calendar(title: Phrase, rows: readonly Row[]): Report {
  return { kind: 'report', title, layout: 'table', columns, rows, empty: say('none.rows') };
}
