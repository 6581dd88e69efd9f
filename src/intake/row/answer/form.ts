/** Reads a survey's form that came back: its mark, which column is which question, and the rows by the id of their client. */
import type { FormDraft, FormRow } from '../../../domain/draft.ts';
import { type FormMark, readFormMark } from '../../../domain/survey/form-mark.ts';
import { isBlankRow, type RawFile, type RawTable, textOf } from '../../raw/table.ts';

interface Found extends FormMark {
  readonly table: RawTable;
  /** The row of the mark, and the column of the ids. */
  readonly index: number;
  readonly idAt: number;
}

export interface ReadForm {
  readonly form: FormDraft;
  readonly headings: readonly string[];
  readonly headerRow: number;
  readonly sheet: string | undefined;
}

/** Null where the file is no form of ours. */
export function formIn(raw: RawFile): ReadForm | null {
  const found = marked(raw.tables);
  if (!found) return null;
  const { table, index, idAt, roster, survey } = found;
  const { sheet } = table;
  const marks = table.rows[index]?.cells ?? [];
  const heading = table.rows.find((row, at) => at !== index && isHeading(textOf(row.cells[idAt])));
  const keys = new Map<number, string>();
  for (const [at, cell] of marks.entries())
    if (at !== idAt && textOf(cell) !== '' && !textOf(cell).startsWith('@')) keys.set(at, textOf(cell));
  const rows: FormRow[] = [];
  for (const row of table.rows) {
    const { at, cells } = row;
    if (cells === marks || row === heading || isBlankRow(cells)) continue;
    rows.push({
      place: { ...(sheet === undefined ? {} : { sheet }), row: at },
      client: textOf(cells[idAt]),
      values: new Map([...keys].map(([column, key]) => [key, textOf(cells[column])])),
      cells: cells.map(textOf),
    });
  }
  const headings = new Map([...keys].map(([at, key]) => [key, textOf(heading?.cells[at])]));
  return {
    form: { roster, survey, questions: [...keys.values()], headings, rows },
    // So that rejected rows stand under the mark, and can be mended and read again.
    headings: marks.map(textOf),
    headerRow: heading?.at ?? 0,
    sheet,
  };
}

function isHeading(id: string): boolean {
  return id !== '' && !/^[a-z]\d+$/i.test(id);
}

function marked(tables: readonly RawTable[]): Found | null {
  for (const table of tables) {
    for (let index = 0; index < table.rows.length; index++) {
      const cells = table.rows[index]?.cells ?? [];
      for (let idAt = 0; idAt < cells.length; idAt++) {
        const cell = cells[idAt] ?? '';
        const mark = typeof cell === 'string' && mayBeMark(cell) ? readFormMark(cell) : null;
        if (mark) return { ...mark, table, index, idAt };
      }
    }
  }
  return null;
}

/** A mark begins with an r, or with a blank; a sheet may have millions of cells. */
function mayBeMark(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code === 0x72 || code <= 0x20 || code >= 0x80;
}
