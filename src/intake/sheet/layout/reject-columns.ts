/** The two columns in front of a file of rejected rows, taken away so that the rest is what it was before. */

import { type RawFile, type RawTable, textOf } from '../../raw/table.ts';
import { headingRows } from '../head/heading-row.ts';

export const rejectColumns = ['_row', '_reason'] as const;

export function withoutRejectColumns(file: RawFile): RawFile {
  return file.tables.some(hasThem) ? { ...file, tables: file.tables.map(without) } : file;
}

function hasThem({ rows }: RawTable): boolean {
  return rows
    .slice(0, headingRows)
    .some(({ cells }) => rejectColumns.every((heading, at) => textOf(cells[at]) === heading));
}

function without(table: RawTable): RawTable {
  if (!hasThem(table)) return table;
  const { length } = rejectColumns;
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(length) })),
    damage: table.damage.map((damage) => ({ ...damage, cells: damage.cells.slice(length) })),
  };
}
