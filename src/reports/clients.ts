/** The list of clients. */
import { type Client, clientFields } from '../domain/records/client.ts';
import { say } from './phrases.ts';
import { columnsOf, rowOf } from './record-columns.ts';
import type { Report, Row } from './report.ts';

const columns = columnsOf(clientFields, {
  id: 1,
  name: 1,
  organisation: 2,
  emails: 3,
  phones: 4,
  city: 6,
  tags: 5,
});

/** `clients` is walked once, as far as is needed. */
export function clientsReport(clients: Iterable<Client>): Report {
  return {
    kind: 'report',
    title: say('title.clients'),
    layout: 'table',
    columns,
    rows: rows(clients),
    empty: say('none.clients'),
  };
}

function* rows(clients: Iterable<Client>): Iterable<Row> {
  for (const client of clients) yield rowOf(clientFields, client);
}
