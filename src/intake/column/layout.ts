/** The columns of a table by the field they hold. */

import type { ColumnField } from '../heading/heading-words.ts';
import { type RawRow, textOf } from '../raw/table.ts';
import type { Column } from './columns.ts';

export interface Layout {
  readonly columns: readonly Column[];
  one(field: ColumnField): Column | undefined;
  all(field: ColumnField): readonly Column[];
  /** What the same row says of further contacts, where it names any. */
  readonly contacts: readonly Layout[];
}

const none: readonly Column[] = [];
/** They hold for every contact of a company. */
const theCompanys: ReadonlySet<ColumnField> = new Set([
  'organisation',
  'industry',
  'companySize',
  'region',
  'city',
  'country',
]);

export function layoutOf(columns: readonly Column[]): Layout {
  const byField = new Map<ColumnField, Column[]>();
  const further = new Map<number, Column[]>();
  for (const column of columns) {
    const { contact } = column;
    if (contact !== undefined) {
      further.set(contact, [...(further.get(contact) ?? []), column]);
      continue;
    }
    const group = byField.get(column.field);
    if (group) group.push(column);
    else byField.set(column.field, [column]);
  }
  const all = (field: ColumnField): readonly Column[] => byField.get(field) ?? none;
  const shared = columns.filter(({ field, contact }) => contact === undefined && theCompanys.has(field));
  const contacts = [...further.values()].map((own) =>
    layoutOf([...own.map(({ contact: _, ...column }) => column), ...shared]),
  );
  return { columns, one: (field) => all(field)[0], all, contacts };
}

/** What a row says in a column, without the blanks around it; empty where there is no such column or cell. */
export function textIn(row: RawRow, column: Column | undefined): string {
  return column === undefined ? '' : textOf(row.cells[column.at]);
}
