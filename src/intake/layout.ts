/** The columns of a table by the field they hold. */
import type { Column } from './columns.ts';
import type { ColumnField } from './headings.ts';
import { type RawRow, textOf } from './table.ts';

export interface Layout {
  readonly columns: readonly Column[];
  one(field: ColumnField): Column | undefined;
  all(field: ColumnField): readonly Column[];
}

const none: readonly Column[] = [];

export function layoutOf(columns: readonly Column[]): Layout {
  const byField = new Map<ColumnField, Column[]>();
  for (const column of columns) {
    const group = byField.get(column.field);
    if (group) group.push(column);
    else byField.set(column.field, [column]);
  }
  const all = (field: ColumnField): readonly Column[] => byField.get(field) ?? none;
  return { columns, one: (field) => all(field)[0], all };
}

/** What a row says in a column, without the blanks around it; empty where there is no such column or cell. */
export function textIn(row: RawRow, column: Column | undefined): string {
  return column === undefined ? '' : textOf(row.cells[column.at]);
}
