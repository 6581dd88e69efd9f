/** The list of registrations, each with the names of its client and event. */
import { openMoney } from '../domain/open-money.ts';
import { type Registration, registrationFields } from '../domain/records/registration.ts';
import type { Roster } from '../domain/roster.ts';
import { say } from './phrases.ts';
import { atEvents, columnsOf, rowOf } from './record-columns.ts';
import type { Column, Report, Row } from './report.ts';

const own = columnsOf(registrationFields, {
  id: 1,
  status: 1,
  role: 4,
  ticket: 3,
  fee: 5,
  paid: 6,
  booth: 7,
});
const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 3 },
  { key: 'clientName', kind: 'name', rank: 1, personal: true },
  { key: 'eventName', kind: 'text', rank: 2 },
  ...own.filter(({ key }) => key !== 'id'),
  { key: 'open', kind: 'money', extra: true },
];

export function registrationsReport(
  roster: Roster<'clients' | 'events'>,
  registrations: Iterable<Registration>,
  { showsOpen = false }: { readonly showsOpen?: boolean } = {},
): Report {
  const shown = showsOpen
    ? columns.map((one): Column => (one.key === 'open' ? { ...one, extra: false, rank: 1 } : one))
    : columns;
  return {
    kind: 'report',
    title: say('title.registrations'),
    layout: 'table',
    columns: atEvents(shown, registrationFields, roster.events),
    rows: rows(roster, registrations),
    empty: say('none.registrations'),
  };
}

function* rows(roster: Roster<'clients' | 'events'>, registrations: Iterable<Registration>): Iterable<Row> {
  for (const registration of registrations) {
    yield {
      ...rowOf(registrationFields, registration),
      clientName: roster.clients.get(registration.client)?.name ?? null,
      eventName: roster.events.get(registration.event)?.name ?? null,
      open: openMoney([registration])[0] ?? null,
    };
  }
}
