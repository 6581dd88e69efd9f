/** Those one expects at the door of an event, and how many of them have arrived. */
import { isCheckedIn } from '../../domain/edition/participation.ts';
import type { Event } from '../../domain/records/event.ts';
import { type Registration, registrationFields } from '../../domain/records/registration.ts';
import type { Roster } from '../../domain/roster.ts';
import { say } from '../phrases.ts';
import { atEvents, columnsOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

const own = columnsOf(registrationFields, { status: 1, checkedInAt: 2, ticket: 3, order: 4 });
const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 3, extra: true },
  { key: 'client', kind: 'id', rank: 1 },
  { key: 'clientName', kind: 'name', rank: 1, personal: true },
  { key: 'organisation', kind: 'text', rank: 2 },
  ...own.filter(({ key, extra }) => !extra && key !== 'id'),
];

/** `expected` are all that count for the event, `shown` those among them one looks for. */
export function doorReport(
  roster: Pick<Roster, 'clients' | 'events'>,
  event: Event,
  expected: readonly Registration[],
  shown: readonly Registration[],
): Report {
  const arrived = expected.filter(isCheckedIn).length;
  return {
    kind: 'report',
    title: say('title.door', { event: event.name }),
    layout: 'table',
    columns: atEvents(columns, registrationFields, roster.events),
    rows: shown.map((one) => rowFor(roster, one)),
    empty: say('none.registrations'),
    facts: [
      {
        label: say('fact.arrived'),
        value: say('door.arrived', { arrived, registered: expected.length }),
        kind: 'phrase',
      },
      ...(expected.length === 0
        ? []
        : [{ label: say('fact.arrived-share'), value: arrived / expected.length, kind: 'share' } as const]),
    ],
    total: () => shown.length,
  };
}

function rowFor({ clients }: Pick<Roster, 'clients'>, registration: Registration): Row {
  const { id, client, event, ticket, checkedInAt, order, status } = registration;
  const known = clients.get(client);
  return {
    id,
    client,
    clientName: known?.name ?? null,
    organisation: known?.organisation ?? null,
    ticket: ticket ?? null,
    checkedInAt: checkedInAt ?? null,
    order: order ?? null,
    status,
    event,
  };
}
