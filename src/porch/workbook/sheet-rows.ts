/** The cells of one sheet of the roster's workbook, rows that a filter hides among them. */
import type { Cell } from '../../intake/raw/table.ts';
import { type Book, fillSheet } from '../../intake/readers/workbook/xlsx-sheet.ts';

export interface SheetRow {
  /** Counted from 0, as the columns are. */
  readonly at: number;
  readonly cells: readonly Cell[];
}

export interface SheetRows {
  /** Those with something in them. */
  readonly rows: readonly SheetRow[];
  readonly formulas: readonly Place[];
  /** Errors, and formulas that have no value. */
  readonly unvalued: readonly Place[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Columns and rows no sheet of ours has. */
const mostColumns = 16_384;
const mostRows = 1_048_576;

export function sheetRows(data: Buffer, book: Book): SheetRows {
  const rows = new Map<number, Cell[]>();
  const formulas: Place[] = [];
  const unvalued: Place[] = [];
  const put = (row: number, column: number, value: Cell | null, formula: string | null) => {
    if (row < 0 || row >= mostRows || column < 0 || column >= mostColumns) return;
    if (value === null) unvalued.push({ row, column });
    else if (formula !== null) formulas.push({ row, column });
    if (value === null || value === '') return;
    let cells = rows.get(row);
    if (cells === undefined) {
      cells = [];
      rows.set(row, cells);
    }
    while (cells.length < column) cells.push('');
    cells[column] = value;
  };
  const nothing = () => {};
  fillSheet(data, { put, merge: nothing, hideRows: nothing, hideColumns: nothing, strikeRow: nothing }, book);
  return {
    rows: [...rows].sort(([a], [b]) => a - b).map(([at, cells]) => ({ at, cells })),
    formulas,
    unvalued,
  };
}
