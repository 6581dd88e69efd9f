/** Lists that lie on their side, headings down the first column and a person a column, as forms of one person do: set upright. */

import { isNumber } from '../../cell/contact/stray.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import { type Cell, isBlankRow, type RawRow, type RawTable, textOf } from '../../raw/table.ts';

const mostRows = 80;
const mostColumns = 200;
const fewestFields = 3;
const sure = 0.8;

/** The table itself where its headings stand above its rows, or where that is not beyond doubt. */
export function upright(table: RawTable): RawTable {
  const { rows } = table;
  if (table.headed || rows.length < fewestFields || rows.length > mostRows) return table;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width < 2 || width > mostColumns) return table;
  // As the first row of nearly every other list does, so that nothing below is looked at.
  if (rows[0] && namesFields(rows[0])) return table;
  const labels = rows.map((row) => ({ row, field: fieldOfLabel(row) }));
  const lines = labels.filter(({ row, field }) => field !== null || !isBlankRow(row.cells.slice(1)));
  const known = lines.filter(({ field }) => field !== null);
  if (new Set(known.map(({ field }) => field)).size < fewestFields || known.length * 2 < lines.length)
    return table;
  if (!lines.every(({ row }) => textOf(row.cells[0]) !== '' && !namesFields(row))) return table;
  if (!known.some(({ field }) => field === 'name' || field === 'given') || !areReached(known)) return table;
  const upper: RawRow = { at: 0, cells: headingsOf(labels) };
  const people = Array.from({ length: width - 1 }, (_, at): RawRow => {
    const cells: Cell[] = lines.map(({ row }) => row.cells[at + 1] ?? '');
    return { at: at + 1, cells };
  });
  const { groups: _, struck: __, ...rest } = table;
  return { ...rest, headed: true, rows: [upper, ...people.filter(({ cells }) => !isBlankRow(cells))] };
}

interface Line {
  readonly row: RawRow;
  readonly field: ColumnField | null;
}

/** What stands below a title and names somebody a second time is of whom the title says. */
function headingsOf(labels: readonly Line[]): string[] {
  const headings: string[] = [];
  let title = '';
  let isOther = false;
  for (const { row, field } of labels) {
    const label = textOf(row.cells[0]);
    if (field === null && isBlankRow(row.cells.slice(1))) {
      title = label;
      isOther = false;
      continue;
    }
    isOther ||= title !== '' && (field === 'name' || field === 'given') && headings.includes(label);
    headings.push(isOther ? `${title} ${label}` : label);
  }
  return headings;
}

function fieldOfLabel({ cells }: RawRow): ColumnField | null {
  const text = textOf(cells[0]);
  const guess = text === '' || text.length > 60 ? null : fieldOf(text);
  return guess !== null && guess.confidence >= sure ? guess.field : null;
}

/** Headings stand beside each other in no row of such a list. */
function namesFields({ cells }: RawRow): boolean {
  return cells.slice(1).some((cell) => {
    const text = textOf(cell);
    return text !== '' && (fieldOf(text)?.confidence ?? 0) >= 0.95;
  });
}

/** What is beside an address or a number is one. */
function areReached(lines: readonly Line[]): boolean {
  const reaching = lines.filter(({ field }) => field === 'emails' || field === 'phones');
  const isOne = (cell: Cell) => {
    const text = textOf(cell);
    return text === '' || text.includes('@') || isNumber(text);
  };
  return (
    reaching.some(({ row }) => !isBlankRow(row.cells.slice(1))) &&
    reaching.every(({ row }) => row.cells.slice(1).every(isOne))
  );
}
