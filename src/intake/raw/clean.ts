/** Takes out of cells what no record should hold: garbled letters, control characters, texts without end. Says so, row by row. */
import type { Issue } from '../../domain/draft.ts';
import { once } from '../../lib/once.ts';
import { ungarbled } from './garbled.ts';
import type { Cell, RawRow } from './table.ts';

/** As long as a cell of a spreadsheet can be. */
const longest = 32_767;
/** Halves of letters are only looked at more closely. */
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]/;
/** With the halves of letters that have lost the other. */
const allControls = once(() => /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]/gu);

/** Whether a text is worth looking through cell by cell. */
export function needsCleaning(text: string): boolean {
  return controls.test(text) || text.includes('\ufffd');
}

export interface Cleaned {
  readonly rows: readonly RawRow[];
  readonly issues: readonly Issue[];
}

/** What is known of rows before they are looked through; what is not is looked for. */
interface KnownRows {
  readonly sheet?: string | undefined;
  /** There are no control and no replacement characters in them. */
  readonly isSound?: boolean;
  /** No row has more letters. */
  readonly longestRow?: number;
}

export function cleanRows(
  given: readonly RawRow[],
  { sheet, isSound = false, longestRow = Number.POSITIVE_INFINITY }: KnownRows = {},
): Cleaned {
  const meant = ungarbled(given);
  const rows = meant ?? withoutMark(given);
  const issues: Issue[] = [];
  if (meant)
    issues.push({ row: 0, ...(sheet === undefined ? {} : { sheet }), code: 'garbled', severity: 'note' });
  if (isSound && longestRow <= longest) return { rows, issues };
  const clean = rows.map((row) => {
    if (!row.cells.some((cell) => isDirty(cell, isSound))) return row;
    const place = { row: row.at, ...(sheet === undefined ? {} : { sheet }) };
    const cells = row.cells.map((cell) => {
      if (!isDirty(cell, isSound)) return cell;
      const text = String(cell);
      const value = text.replace(allControls(), '');
      if (value.length < text.length)
        issues.push({ ...place, code: 'control-characters', severity: 'warning' });
      if (value.includes('\ufffd'))
        issues.push({ ...place, code: 'replacement-character', severity: 'warning' });
      if (value.length <= longest) return value;
      issues.push({ ...place, code: 'cut-text', severity: 'warning' });
      return value.slice(0, longest);
    });
    return { at: row.at, cells };
  });
  return { rows: clean, issues };
}

/** The mark a text in UTF-8 begins with, as a program shows it that took it for letters: `ï»¿Name`. */
const garbledMark = 'ï»¿';

function withoutMark(rows: readonly RawRow[]): readonly RawRow[] {
  const [first, ...others] = rows;
  const [cell, ...cells] = first?.cells ?? [];
  if (!first || typeof cell !== 'string' || !cell.startsWith(garbledMark)) return rows;
  return [{ ...first, cells: [cell.slice(garbledMark.length), ...cells] }, ...others];
}

function isDirty(cell: Cell, isSound: boolean): boolean {
  return typeof cell === 'string' && (cell.length > longest || (!isSound && needsCleaning(cell)));
}
