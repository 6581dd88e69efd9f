/** A sheet of a workbook, in whichever format, as a raw table. */
import type { Issue } from '../../../domain/draft.ts';
import { fail } from '../../../domain/errors.ts';
import { cleanRows } from '../../raw/clean.ts';
import type { Cell, RawTable } from '../../raw/table.ts';
import { brokenFile } from '../broken-file.ts';
import { hiddenParts } from './hidden-parts.ts';
import { waitingFormulas } from './waiting-formulas.ts';

export const sheetLimits = {
  /** In one file. */
  sheets: 1000,
  /** Rows with something in them. */
  rows: 200_000,
  columns: 500,
  cells: 3_000_000,
  /** As many as a spreadsheet has; rows below are of no program. */
  lastRow: 1_048_576,
} as const;

/** Rows and columns count from 0; both ends belong to it. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetMaker {
  /** Empty text is nothing; null is a formula that has no value, and is reckoned where it can be. Throws `file.too-large`. */
  put(row: number, column: number, value: Cell | null, formula?: string | null): void;
  merge(merge: Merge): void;
  /** Several at once: `last` belongs to it. */
  hideRows(first: number, last: number): void;
  hideColumns(first: number, last: number): void;
  /** Everything in it is struck out. */
  strikeRow(row: number): void;
  table(): RawTable;
}

/** The texts that cells name by number. What is answered throws `file.broken` of a number that none has. */
export function textsByNumber(texts: readonly string[], file: string): (number: number) => string {
  return (number) => {
    const text = texts[number];
    if (text === undefined) throw brokenFile(file, 'no-text');
    return text;
  };
}

/** Longer merges down a column are no company with its contacts. */
const longestFill = 500;
const mostMerges = 20_000;

export function sheetMaker(name: string | undefined, file: string): SheetMaker {
  const place = name === undefined ? {} : { sheet: name };
  const rows = new Map<number, Cell[]>();
  const merges: Merge[] = [];
  const issues: Issue[] = [];
  const { hideRows, hideColumns, noteIn } = hiddenParts(sheetLimits);
  const struck = new Set<number>();
  const waiting = waitingFormulas();
  let count = 0;
  let last = -1;
  let current: Cell[] | undefined;

  function put(row: number, column: number, value: Cell | null, formula?: string | null): void {
    if (value === null && !(formula && waiting.isHeld({ row, column, formula }))) tellOf(row);
    if (value === null || value === '' || row < 0 || row >= sheetLimits.lastRow) return;
    if (!(column < sheetLimits.columns)) throw tooLarge(file, 'columns');
    if (row !== last || current === undefined) {
      current = rows.get(row) ?? [];
      rows.set(row, current);
      last = row;
      if (rows.size > sheetLimits.rows) throw tooLarge(file, 'rows');
    }
    while (current.length < column) current.push('');
    current[column] = value;
    if (++count > sheetLimits.cells) throw tooLarge(file, 'cells');
  }

  function tellOf(row: number): void {
    issues.push({ row: row + 1, ...place, code: 'formula-without-value', severity: 'warning' });
  }

  return {
    put,
    merge: (merge) => {
      if (merges.length < mostMerges) merges.push(merge);
    },
    hideRows,
    hideColumns,
    strikeRow: (row) => {
      if (struck.size < sheetLimits.rows) struck.add(row + 1);
    },
    table() {
      for (const row of waiting.reckon((row, column) => rows.get(row)?.[column] ?? '', put)) tellOf(row);
      const groups = fillDown(merges, rows);
      const raw = [...rows].sort(([a], [b]) => a - b).map(([at, cells]) => ({ at: at + 1, cells }));
      const clean = cleanRows(raw, { sheet: name });
      return {
        ...place,
        rows: clean.rows,
        ...(groups.length > 0 ? { groups } : {}),
        ...(struck.size > 0 ? { struck } : {}),
        damage: [],
        issues: [...issues, ...clean.issues, ...noteIn(rows, place)],
      };
    },
  };
}

/**
 * Text merged over several rows stands in each of them: one company with two contacts. Numbers would be counted twice. Text merged
 * over several columns stays in the first; which they are is answered, for it may be a heading of headings.
 */
function fillDown(
  merges: readonly Merge[],
  rows: ReadonlyMap<number, Cell[]>,
): NonNullable<RawTable['groups']> {
  const groups: { at: number; from: number; to: number }[] = [];
  for (const { top, left, bottom, right } of merges) {
    const value = rows.get(top)?.[left];
    if (typeof value !== 'string' || value === '') continue;
    if (left !== right) groups.push({ at: top + 1, from: left, to: right });
    for (let at = top + 1; at <= Math.min(bottom, top + longestFill); at++) {
      const cells = rows.get(at);
      if (!cells) continue;
      while (cells.length <= left) cells.push('');
      cells[left] = value;
    }
  }
  return groups;
}

/** Throws `file.too-large`. */
export function checkSheets(count: number, file: string): void {
  const limit = sheetLimits.sheets;
  if (count > limit) throw fail('file.too-large', { file, what: 'sheets', limit });
}

function tooLarge(file: string, what: 'rows' | 'columns' | 'cells'): Error {
  return fail('file.too-large', { file, what, limit: sheetLimits[what] });
}
