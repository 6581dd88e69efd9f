/** Takes out of cells what no record should hold: garbled letters, control characters, texts without end. Says so, row by row. */
import type { Issue } from '../../domain/draft.ts';
import { once } from '../../lib/once.ts';
import { ungarbled } from './garbled.ts';
import type { Cell, RawRow } from './table.ts';

/** As long as a cell of a spreadsheet can be. */
const longest = 32_767;
/** Halves of letters and joiners are only looked at more closely. */
const suspect =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffd]/;
/** With the halves of letters that have lost the other. */
const allControls = once(() => /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]/gu);

/** Whether a text is worth looking through cell by cell. */
export function needsCleaning(text: string): boolean {
  return suspect.test(text);
}

export interface Cleaned {
  readonly rows: readonly RawRow[];
  readonly issues: readonly Issue[];
}

/** What is known of rows before they are looked through; what is not is looked for. */
interface KnownRows {
  readonly sheet?: string | undefined;
  /** There is nothing in them that `needsCleaning` looks for. */
  readonly isSound?: boolean;
  /** Nothing in them looks garbled. */
  readonly isAsMeant?: boolean;
  /** No row has more letters. */
  readonly longestRow?: number;
}

export function cleanRows(
  given: readonly RawRow[],
  { sheet, isSound = false, isAsMeant = false, longestRow = Number.POSITIVE_INFINITY }: KnownRows = {},
): Cleaned {
  const meant = isAsMeant ? null : ungarbled(given);
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
      const text = seen(String(cell));
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

/** What nobody sees and every comparison does: soft hyphens, marks of direction, breaks without a width, as copied texts hold them. */
const unseen = /[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** They join letters of some scripts, and pictures; anywhere else they were left over. */
const idleJoiners = once(
  () =>
    /(?<![\u0590-\u1aff]|\p{Emoji_Modifier}|\ufe0f|\p{Extended_Pictographic})[\u200c\u200d]|[\u200c\u200d](?=[\s\p{P}]|$)/gu,
);

function seen(text: string): string {
  const rest = text.replace(unseen, '');
  return /[\u200c\u200d]/.test(rest) ? rest.replace(idleJoiners(), '') : rest;
}

/** The mark a text in UTF-8 begins with, as a program shows it that took it for letters: `ï»¿Name`. */
const garbledMark = 'ï»¿';

function withoutMark(rows: readonly RawRow[]): readonly RawRow[] {
  const [first] = rows;
  const [cell, ...cells] = first?.cells ?? [];
  if (!first || typeof cell !== 'string' || !cell.startsWith(garbledMark)) return rows;
  return [{ ...first, cells: [cell.slice(garbledMark.length), ...cells] }, ...rows.slice(1)];
}

function isDirty(cell: Cell, isSound: boolean): boolean {
  return typeof cell === 'string' && (cell.length > longest || (!isSound && needsCleaning(cell)));
}
