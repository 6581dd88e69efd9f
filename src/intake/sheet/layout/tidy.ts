/** What other programs put around and into a table when they keep it: it is taken away again before anything is judged. */
import { saysNothing } from '../../cell/nothing.ts';
import type { RawRow, RawTable } from '../../raw/table.ts';
import { isBlankRow, textOf } from '../../raw/table.ts';

/** Without the columns to the left in which nothing stands. */
export function withoutMargin(table: RawTable): RawTable {
  const margin = marginOf(table.rows);
  if (margin === 0) return table;
  return {
    ...table,
    rows: table.rows.map(({ at, cells }) => ({ at, cells: cells.slice(margin) })),
    ...(table.groups
      ? { groups: table.groups.map(({ at, from, to }) => ({ at, from: from - margin, to: to - margin })) }
      : {}),
  };
}

function marginOf(rows: readonly RawRow[]): number {
  let margin = Number.POSITIVE_INFINITY;
  for (const { cells } of rows) {
    const first = cells.findIndex((cell) => textOf(cell) !== '');
    if (first >= 0) margin = Math.min(margin, first);
    if (margin === 0) return 0;
  }
  return Number.isFinite(margin) ? margin : 0;
}

/** The lines of a table of one column that each hold as many separators as the first; null of any other table. */
export function textInOneColumn({ rows, headed }: RawTable): string | null {
  const [first] = rows;
  if (headed || !first || rows.length < 2) return null;
  const heading = textOf(first.cells[0]);
  if (first.cells.length > 1 && !isLone(first)) return null;
  const mark = [',', ';', '\t', '|'].find((one) => heading.split(one).length > 2);
  if (mark === undefined || heading.length > 2000) return null;
  const least = heading.split(mark).length;
  const lines: string[] = [];
  for (const row of rows) {
    const line = textOf(row.cells[0]);
    if (line.split(mark).length < least || !isLone(row)) return null;
    lines.push(line);
  }
  return lines.join('\n');
}

const wholeWithPoint = /^-?\d{1,15}\.0$/;

/** `20000013.0`: what a program of tables makes of a column of whole numbers with gaps, as it stood before. */
export function withWholeNumbers(rows: readonly RawRow[]): readonly RawRow[] {
  const columns = [...columnsOf(rows)];
  if (columns.length === 0) return rows;
  return rows.map((row) => {
    const cells = [...row.cells];
    for (const at of columns) {
      const text = textOf(cells[at]);
      if (wholeWithPoint.test(text)) cells[at] = text.slice(0, -2);
    }
    return { at: row.at, cells };
  });
}

/** Those in which nothing else stands. */
function columnsOf(rows: readonly RawRow[]): Set<number> {
  const columns = new Set<number>();
  const others = new Set<number>();
  for (const { cells } of rows) {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      if (cell === '' || others.has(at)) continue;
      const text = textOf(cell);
      if (wholeWithPoint.test(text)) columns.add(at);
      else if (text !== '0' && !saysNothing(text)) {
        others.add(at);
        columns.delete(at);
      }
    }
    if (columns.size === 0 && others.size >= cells.length) return columns;
  }
  return columns;
}

/** So many lines below a list may be no row of it. */
const mostLines = 20;

/** Without what stands below a list in one cell or two: what a column holds is told by the rows above. */
export function withoutLinesBelow(
  rows: readonly RawRow[],
  isTotal: (row: RawRow) => boolean,
): readonly RawRow[] {
  let end = rows.length;
  while (end > 0 && rows.length - end < mostLines) {
    const row = rows[end - 1];
    if (!row || !(isLone(row) || isTotal(row))) break;
    end--;
  }
  return end === 0 || end === rows.length || !rows.slice(0, end).some((row) => !isLone(row))
    ? rows
    : rows.slice(0, end);
}

function isLone({ cells }: RawRow): boolean {
  const first = cells.findIndex((cell) => textOf(cell) !== '');
  return first < 0 || isBlankRow(cells.slice(first + 1));
}
