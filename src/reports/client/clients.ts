/** The list of clients. */
import { type Client, clientFields } from '../../domain/records/client.ts';
import { type Further, headingColumns, together } from '../further.ts';
import { say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Report, Row } from '../report.ts';
import { labelColumns } from './label-cells.ts';

export const clientColumns = columnsOf(clientFields, {
  id: 1,
  name: 1,
  organisation: 2,
  emails: 3,
  phones: 4,
  city: 6,
  tags: 5,
});

/** What stands in the columns of labels. */
export type Labelled = (client: Client) => Row;

/** Columns for names that are none of the list's own; undefined where there are no such names. `clients` are those whose headings are known. */
export function furtherOfClients(
  names: readonly string[],
  clients: Iterable<Client>,
  labelled: Labelled,
): Further<Client> | undefined {
  if (names.length === 0) return undefined;
  const headings = names.filter((name) => !labelColumns.some(({ key }) => key === name));
  const labels = {
    columns: labelColumns,
    cells: headings.length < names.length ? labelled : () => ({}),
    names: [],
  };
  return together(
    labels,
    headingColumns(headings, clients, ({ custom }) => [custom]),
  );
}

/** `clients` is walked once, as far as is needed; `further` are columns somebody named. */
export function clientsReport(clients: Iterable<Client>, further?: Further<Client>): Report {
  return {
    kind: 'report',
    title: say('title.clients'),
    layout: 'table',
    columns: further ? [...clientColumns, ...further.columns] : clientColumns,
    ...(further ? { further: further.names } : {}),
    rows: rows(clients, further),
    empty: say('none.clients'),
  };
}

function* rows(clients: Iterable<Client>, further?: Further<Client>): Iterable<Row> {
  for (const client of clients) {
    const row = rowOf(clientFields, client);
    yield further ? { ...row, ...further.cells(client) } : row;
  }
}
