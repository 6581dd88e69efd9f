/** The list of registrations, each with the names of its client and event. */
import { billing } from '../../domain/money/billing.ts';
import { openMoney } from '../../domain/money/open-money.ts';
import { type Client, clientFields } from '../../domain/records/client.ts';
import { type Registration, registrationFields } from '../../domain/records/registration.ts';
import type { Roster } from '../../domain/roster.ts';
import { clientColumns, type Labelled } from '../client/clients.ts';
import { labelColumns } from '../client/label-cells.ts';
import { type Further, headingColumns, together } from '../further.ts';
import { say } from '../phrases.ts';
import { atEvents, columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

const own = columnsOf(registrationFields, {
  id: 1,
  status: 1,
  role: 4,
  ticket: 3,
  fee: 5,
  paid: 6,
  booth: 7,
});
export const registrationColumns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 3 },
  { key: 'clientName', kind: 'name', rank: 1, personal: true },
  { key: 'eventName', kind: 'text', rank: 2 },
  ...own.filter(({ key }) => key !== 'id'),
  { key: 'open', kind: 'money', extra: true },
];

/** Columns for names that are none of the list's own: of the client, or of what was answered; undefined where there are no such names. */
export function furtherOfRegistrations(
  names: readonly string[],
  roster: Roster<'clients' | 'registrations'>,
  labelled: Labelled,
): Further<Registration> | undefined {
  if (names.length === 0) return undefined;
  const ofClients = [...clientColumns, ...labelColumns];
  const columns = ofClients.filter(({ key }) => names.includes(key));
  const keys = columns.flatMap(({ key, shown }) => (shown === undefined ? key : [key, shown]));
  const headings = names.filter((name) => !columns.some(({ key }) => key === name));
  const asksForLabels = columns.some((column) => labelColumns.includes(column));
  const clientOf = ({ client }: Registration) => roster.clients.get(client);
  const cellsOf = (client: Client) => ({
    ...rowOf(clientFields, client),
    ...(asksForLabels ? labelled(client) : {}),
  });
  return together(
    {
      columns,
      cells(registration) {
        const client = clientOf(registration);
        const cells: Row = client && columns.length > 0 ? cellsOf(client) : {};
        return Object.fromEntries(keys.map((key) => [key, cells[key] ?? null]));
      },
      names: ofClients.map(({ key }) => key),
    },
    headingColumns(headings, roster.registrations.values(), (one) => [
      one.answers,
      one.custom,
      clientOf(one)?.custom,
    ]),
  );
}

export function registrationsReport(
  roster: Roster<'clients' | 'events' | 'registrations'>,
  registrations: Iterable<Registration>,
  {
    showsOpen = false,
    further,
  }: { readonly showsOpen?: boolean; readonly further?: Further<Registration> | undefined } = {},
): Report {
  const shown = showsOpen
    ? registrationColumns.map((one): Column => (one.key === 'open' ? { ...one, extra: false, rank: 1 } : one))
    : registrationColumns;
  return {
    kind: 'report',
    title: say('title.registrations'),
    layout: 'table',
    columns: [...atEvents(shown, registrationFields, roster.events), ...(further?.columns ?? [])],
    ...(further ? { further: further.names } : {}),
    rows: rows(roster, registrations, further),
    empty: say('none.registrations'),
  };
}

function* rows(
  roster: Roster<'clients' | 'events' | 'registrations'>,
  registrations: Iterable<Registration>,
  further: Further<Registration> | undefined,
): Iterable<Row> {
  const billed = billing(roster);
  for (const registration of registrations) {
    yield {
      ...rowOf(registrationFields, registration),
      clientName: roster.clients.get(registration.client)?.name ?? null,
      eventName: roster.events.get(registration.event)?.name ?? null,
      open: (billed.counts(registration) ? openMoney([billed.whole(registration)])[0] : undefined) ?? null,
      ...further?.cells(registration),
    };
  }
}
