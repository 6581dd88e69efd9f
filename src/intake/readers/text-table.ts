/** Rows a reader made of a text, as a table: within limits, cleaned, and without those that hold bytes which were no text. */
import { fail } from '../../domain/errors.ts';
import { cleanRows } from '../raw/clean.ts';
import { type Damage, type RawRow, type RawTable, textOf } from '../raw/table.ts';
import type { Decoded } from '../text/decoded.ts';

export const textLimits = {
  /** Letters: parsed, such a text takes several times its size. */
  letters: 50 * 1024 * 1024,
  rows: 200_000,
  columns: 500,
} as const;

/** Throws `file.too-large`. */
export function textTable(
  rows: readonly RawRow[],
  { damaged }: Decoded,
  file: string,
  rest: {
    readonly sheet?: string;
    readonly headed?: true;
    readonly nested?: ReadonlySet<string>;
    readonly damage?: readonly Damage[];
  } = {},
): RawTable {
  const { columns } = textLimits;
  checkRows(rows.length, file);
  if (rows.some(({ cells }) => cells.length > columns))
    throw fail('file.too-large', { file, what: 'columns', limit: columns });
  const unsound = damaged ? rows.filter(isUnsound) : [];
  const sound = unsound.length === 0 ? rows : rows.filter((row) => !isUnsound(row));
  const clean = cleanRows(sound, { sheet: rest.sheet });
  const damage = unsound.map(({ at, cells }) => ({ at, lines: String(at), cells: cells.map(textOf) }));
  return { ...rest, rows: clean.rows, damage: [...(rest.damage ?? []), ...damage], issues: clean.issues };
}

/** Throws `file.too-large`. */
export function checkRows(count: number, file: string): void {
  if (count > textLimits.rows) throw fail('file.too-large', { file, what: 'rows', limit: textLimits.rows });
}

/** Throws `file.too-large` for a text that is longer than a reader should hold in pieces. */
export function checkLength({ text }: Decoded, file: string): void {
  if (text.length > textLimits.letters)
    throw fail('file.too-large', { file, what: 'bytes', limit: textLimits.letters });
}

function isUnsound({ cells }: RawRow): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell.includes('\ufffd'));
}
