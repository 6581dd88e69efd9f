/** Reads a list that was handed out for editing and came back: its mark, its columns, its rows, whatever program it went through. */
import { fail } from '../domain/errors.ts';
import type { Editable } from '../domain/merge-back/columns.ts';
import type { EditedRow } from '../domain/merge-back/list.ts';
import { type Mark, readMark } from '../domain/merge-back/mark.ts';
import { columnName } from '../lib/cell-name.ts';
import { type Cell, isBlankRow, type RawFile, type RawRow, type RawTable, textOf } from './raw/table.ts';

/** What a heading stands for: a key, `null` where it is one of ours that cannot be edited, undefined where it is none of ours. */
export type HeadingReader = (heading: string) => string | null | undefined;

export interface ReadList {
  /** Null where the file does not say what it was made of, as a plain export. */
  readonly mark: Mark | null;
  readonly sheet: string | null;
  /** By key; `custom.HEADING` for what somebody added. */
  readonly keys: readonly string[];
  readonly rows: readonly EditedRow[];
  /** Where a cell stands, as a spreadsheet names it; without a key that of the id. */
  readonly place: (row: EditedRow, key?: string) => string;
}

const dots = '•••';
/** A list that has no mark begins within so many rows. */
const headingRows = 15;

/** Whether a table carries the mark of a list for editing. */
export function isForEditing({ tables }: RawFile): boolean {
  return tables.some(({ rows }) =>
    rows.slice(0, headingRows).some(({ cells }) => cells.some((cell) => markIn(cell) !== null)),
  );
}

function markIn(cell: Cell): Mark | null {
  return typeof cell === 'string' && cell.startsWith('regulars-edit ') ? readMark(cell) : null;
}

/** Throws `file.not-edited` where no column says which record a row is, `file.masked` where values were hidden. */
export function readList(
  raw: RawFile,
  file: string,
  headingsOf: (what: Editable) => HeadingReader,
): ReadList {
  const found = marked(raw.tables) ?? unmarked(raw.tables, headingsOf('clients'));
  if (!found) throw fail('file.not-edited', { file });
  const { table, mark, idAt, headings, keys: told } = found;
  const columns = columnsOf(headings, told, idAt, headingsOf(mark?.what ?? 'clients'));
  // What is blank in a row with a formula that was never calculated need not be.
  const hollow = new Set(
    table.issues.filter(({ code }) => code === 'formula-without-value').map(({ row }) => row),
  );
  const rows: EditedRow[] = [];
  for (const row of table.rows) {
    if (row === found.markRow || row === found.headingRow || isBlankRow(row.cells)) continue;
    if (row.cells.some((cell) => cell === dots)) throw fail('file.masked', { file });
    const cells = new Map<string, Cell>();
    for (const [key, at] of columns) {
      const cell = row.cells[at] ?? '';
      if (!hollow.has(row.at) || textOf(cell) !== '') cells.set(key, cell);
    }
    rows.push({ at: row.at, id: textOf(row.cells[idAt]), cells });
  }
  const sheet = table.sheet ?? null;
  return {
    mark,
    sheet,
    keys: [...columns.keys()],
    rows,
    place: ({ at }, key) => {
      const column = key === undefined ? idAt : (columns.get(key) ?? idAt);
      return `${sheet === null ? '' : `${sheet}!`}${columnName(column)}${at}`;
    },
  };
}

interface Found {
  readonly table: RawTable;
  readonly mark: Mark | null;
  readonly markRow: RawRow | null;
  readonly headingRow: RawRow | null;
  readonly idAt: number;
  readonly headings: readonly string[];
  /** As the row of the mark has them, by column. */
  readonly keys: readonly string[];
}

/** The mark stands above the ids, and beside it the keys of the columns; wherever somebody may have sorted that row to. */
function marked(tables: readonly RawTable[]): Found | null {
  for (const table of tables) {
    for (const [index, row] of table.rows.entries()) {
      const idAt = row.cells.findIndex((cell) => markIn(cell) !== null);
      if (idAt < 0) continue;
      const mark = markIn(row.cells[idAt] ?? '');
      const below = table.rows[index + 1];
      const headingRow =
        [below, ...table.rows].find((one) => one && one !== row && isHeading(one, idAt)) ?? null;
      const keys = row.cells.map(textOf);
      return {
        table,
        mark,
        markRow: row,
        headingRow,
        idAt,
        headings: headingRow?.cells.map(textOf) ?? [],
        keys,
      };
    }
  }
  return null;
}

function isHeading({ cells }: RawRow, idAt: number): boolean {
  const text = textOf(cells[idAt]);
  return text !== '' && !/^[a-z]\d+$/i.test(text);
}

function unmarked(tables: readonly RawTable[], keyOf: HeadingReader): Found | null {
  for (const table of tables) {
    for (const row of table.rows.slice(0, headingRows)) {
      const headings = row.cells.map(textOf);
      const keys = headings.map((heading) => keyOf(heading));
      const idAt = keys.indexOf('id');
      if (idAt < 0 || keys.filter((key) => typeof key === 'string').length < 2) continue;
      return { table, mark: null, markRow: null, headingRow: row, idAt, headings, keys: [] };
    }
  }
  return null;
}

/** Where each key stands: as the mark says, then as headings do. What somebody added is kept under its heading. */
function columnsOf(
  headings: readonly string[],
  told: readonly string[],
  idAt: number,
  keyOf: HeadingReader,
): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [at, key] of told.entries())
    if (at !== idAt && key !== '' && !columns.has(key)) columns.set(key, at);
  for (const [at, heading] of headings.entries()) {
    if (at === idAt || heading === '' || (told[at] ?? '') !== '') continue;
    const key = keyOf(heading);
    if (key === null || key === 'id') continue;
    const free = key === undefined || columns.has(key) ? `custom.${heading}` : key;
    if (!columns.has(free)) columns.set(free, at);
  }
  return columns;
}
