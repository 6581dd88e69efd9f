/** Reads the tables of a web page, as back offices save them under the name of a workbook. */
import type { Issue } from '../../../domain/draft.ts';
import { fail } from '../../../domain/errors.ts';
import type { Cell, RawFile, RawTable } from '../../raw/table.ts';
import type { Decoded } from '../../text/decoded.ts';
import { brokenFile } from '../broken-file.ts';
import { tagsIn } from '../markup/tags.ts';
import { checkSheets, type SheetMaker, sheetLimits, sheetMaker } from '../sheet/sheet.ts';
import { checkLength } from '../text-table.ts';

/** A table may lie in a cell of another; deeper ones are no lists. */
const deepest = 20;
const breaking = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4']);

interface Open {
  readonly sheet: SheetMaker;
  row: number;
  column: number;
  /** Columns that a cell above still covers, and down to which row. */
  readonly covered: Map<number, number>;
  isInRow: boolean;
  /** The cell that is being read: its words, and where it stands. */
  cell: { text: string; readonly number: string | undefined; readonly at: number } | null;
}

/** Throws `file.unsupported` for a page without a list in a table, `file.broken` where it ends within a row, and `file.too-large`. */
export default function readHtml(decoded: Decoded, file: string): RawFile {
  checkLength(decoded, file);
  const tables: RawTable[] = [];
  const open: Open[] = [];
  let endsRows = false;
  const tags = tagsIn(Buffer.from(decoded.text), ['script', 'style', 'title', 'textarea']);

  function endCell(table: Open | undefined): void {
    if (!table?.cell) return;
    const { text, number, at } = table.cell;
    table.sheet.put(table.row, at, cellOf(text, number));
    table.cell = null;
  }

  function end(): void {
    const table = open.pop();
    endCell(table);
    const read = table?.sheet.table();
    if (read && read.rows.length > 1) tables.push(read);
    checkSheets(tables.length, file);
  }

  function endAll(): void {
    while (open.length > 0) end();
  }

  for (let isMore = tags.next(); ; isMore = tags.next()) {
    const table = open.at(-1);
    if (table?.cell) table.cell.text += tags.text().replace(/[ \t\n\r\f]+/g, ' ');
    if (!isMore) break;
    if (breaking.has(tags.name) && table?.cell) table.cell.text += '\n';
    if (!tags.opens && (tags.name === 'body' || tags.name === 'html')) endAll();
    else if (tags.name === 'table') {
      if (!tags.opens) end();
      else if (open.length < deepest)
        open.push({
          sheet: sheetMaker(undefined, file),
          row: -1,
          column: 0,
          covered: new Map(),
          isInRow: false,
          cell: null,
        });
    } else if (!table) continue;
    else if (tags.name === 'tr') {
      endCell(table);
      table.isInRow = tags.opens;
      if (!tags.opens) endsRows = true;
      if (!tags.opens) continue;
      table.row++;
      table.column = 0;
      if (isHidden(tags.attribute('style'))) table.sheet.hideRows(table.row, table.row);
    } else if (tags.name === 'td' || tags.name === 'th') {
      endCell(table);
      if (tags.opens)
        begin(
          table,
          spanOf(tags.attribute('colspan')),
          spanOf(tags.attribute('rowspan')),
          tags.attribute('num') ?? tags.attribute('sdval'),
        );
    }
  }
  const issues: Issue[] =
    open.length === 0 ? [] : [{ row: 0, code: 'table-not-closed', severity: 'warning' }];
  // Some write no end of the table, but who ends rows ends the last one, too.
  if (endsRows && open.some(({ isInRow }) => isInRow)) throw brokenFile(file, 'truncated');
  endAll();
  if (tables.length === 0) throw fail('file.unsupported', { file, found: 'HTML' });
  return { format: 'HTML', encoding: decoded.encoding, tables, issues };
}

function begin(table: Open, width: number, height: number, number: string | undefined): void {
  table.row = Math.max(0, table.row);
  while ((table.covered.get(table.column) ?? -1) >= table.row) table.column++;
  const at = table.column;
  const right = at + Math.min(width, sheetLimits.columns) - 1;
  const bottom = table.row + height - 1;
  if (right > at || bottom > table.row) table.sheet.merge({ top: table.row, left: at, bottom, right });
  if (bottom > table.row) for (let column = at; column <= right; column++) table.covered.set(column, bottom);
  table.column = right + 1;
  table.cell = { text: '', number, at };
}

/** A spreadsheet that saves a page writes the number beside what it shows of it: `1.38E+10`. */
function cellOf(text: string, number: string | undefined): Cell {
  const value = Number(number);
  if (number !== undefined && number !== '' && Number.isFinite(value) && /[eE]\+/.test(text)) return value;
  return text
    .split('\n')
    .map((line) => line.replace(/[\u00a0 ]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, sheetLimits.rows) : 1;
}

function isHidden(style: string | undefined): boolean {
  return style !== undefined && /display\s*:\s*none|mso-hide/i.test(style);
}
