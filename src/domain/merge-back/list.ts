/** A list that was handed out for editing, as it came back. */
import type { CellRead, Editable, EditColumn } from './columns.ts';

export interface EditedRow {
  /** The row of its sheet, counted from 1. */
  readonly at: number;
  /** As it stands there; empty where there is none. */
  readonly id: string;
  /** By the key of their column; a column that is not there says nothing. */
  readonly cells: ReadonlyMap<string, CellRead>;
}

export interface EditedList {
  readonly what: Editable;
  readonly file: string;
  readonly columns: readonly EditColumn[];
  readonly rows: readonly EditedRow[];
  /** What was handed out, where the file still says so. */
  readonly handedOut: { readonly count: number; readonly ids: ReadonlySet<string> | null } | null;
  /** Where a cell stands, as a spreadsheet names it; without a key the cell of the id. */
  readonly place: (row: EditedRow, key?: string) => string;
}
