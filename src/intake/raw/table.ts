/** A raw table: the rows of a file with their place, nothing judged yet. */
import type { Issue } from '../../domain/draft.ts';

/** Text as it stands, or a number where a workbook holds one; empty text where there is nothing. */
export type Cell = string | number;

export interface RawRow {
  /** The record's number in a text file, blank lines not counted; the sheet's own row in a workbook. Both begin at 1. */
  readonly at: number;
  readonly cells: readonly Cell[];
}

/** A stretch of a broken text file that was passed over. */
export interface Damage {
  readonly at: number;
  /** The lines of the file it covers, as `4` or `4-9`. */
  readonly lines: string;
  readonly cells: readonly string[];
}

export interface RawTable {
  readonly sheet?: string;
  /** The first row holds the headings for certain: the reader made them of names the format has. */
  readonly headed?: true;
  /** Headings made of an object within another: `contact/email`. */
  readonly nested?: ReadonlySet<string>;
  /** Rows with something in them, title rows and headings too. */
  readonly rows: readonly RawRow[];
  /** Cells merged over several columns: the row, the first and the last column, counted from 0. */
  readonly groups?: readonly { readonly at: number; readonly from: number; readonly to: number }[];
  /** The places of the rows in which everything is struck out. */
  readonly struck?: ReadonlySet<number>;
  /** The lines above a list that is none of cells. */
  readonly above?: readonly string[];
  readonly damage: readonly Damage[];
  readonly issues: readonly Issue[];
}

/** As people call it, in any language. */
export type Format = 'CSV' | 'TSV' | 'XLSX' | 'XLS' | 'ODS' | 'HTML' | 'XML' | 'JSON' | 'vCard' | 'TXT';

/** What one file holds: a workbook may have several tables, a text file has one. */
export interface RawFile {
  readonly format: Format;
  readonly encoding: string;
  readonly delimiter?: string;
  readonly tables: readonly RawTable[];
  /** About the file, not about a row. */
  readonly issues: readonly Issue[];
}

/** A cell as text, without the blanks around it. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  return cell === undefined ? '' : String(cell);
}

export function isBlankRow(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (cell !== '' && textOf(cell) !== '') return false;
  return true;
}
