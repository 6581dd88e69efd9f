/** The list of clients. */
import { type Client, clientFields } from '../domain/records/client.ts';
import { labelColumns } from './label-cells.ts';
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

/** `clients` is walked once, as far as is needed; `labelled` says what stands in the columns of labels, where some are asked for. */
export function clientsReport(clients: Iterable<Client>, labelled?: (client: Client) => Row): Report {
  return {
    kind: 'report',
    title: say('title.clients'),
    layout: 'table',
    columns: labelled ? [...columns, ...labelColumns] : columns,
    rows: rows(clients, labelled),
    empty: say('none.clients'),
  };
}

function* rows(clients: Iterable<Client>, labelled?: (client: Client) => Row): Iterable<Row> {
  for (const client of clients) {
    const row = rowOf(clientFields, client);
    yield labelled ? { ...row, ...labelled(client) } : row;
  }
}
