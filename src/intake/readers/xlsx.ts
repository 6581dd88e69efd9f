/** Reads the sheets of a workbook as raw tables; the only place that knows the workbook library. */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Issue } from '../../domain/draft.ts';
import { fail } from '../../domain/errors.ts';
import { cleanRows } from '../clean.ts';
import type { Cell, RawFile, RawRow, RawTable } from '../table.ts';
import { wallOfSerial } from './serial-day.ts';
import { type Part, zipStored } from './unzip.ts';
import { workbookParts } from './workbook-parts.ts';

const mostRows = 200_000;
const mostColumns = 500;

type Sheet = WorkSheet & { '!data'?: (CellObject | undefined)[][] };

/** Hidden sheets are left out and named in the issues. Throws what `workbookParts` throws, and `file.too-large`. */
export default async function readXlsx(bytes: Uint8Array, file: string): Promise<RawFile> {
  const parts = workbookParts(bytes, file);
  const library = await import('@e965/xlsx');
  const book = parse(library.read, parts, file);
  const isDate = (format: unknown): boolean => typeof format === 'string' && library.SSF.is_date(format);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const tables: RawTable[] = [];
  const issues: Issue[] = [];
  book.SheetNames.forEach((name, i) => {
    const sheet: Sheet | undefined = book.Sheets[name];
    if (!sheet) throw fail('file.broken', { file, line: null, problem: 'truncated' });
    if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0) {
      issues.push({ row: 0, sheet: name, code: 'hidden-sheet', value: name, severity: 'note' });
    } else tables.push(tableOf(sheet, name, file, (cell) => cellOf(cell, isDate, is1904)));
  });
  return { format: 'XLSX', encoding: 'utf-8', tables, issues };
}

function parse(read: typeof import('@e965/xlsx').read, parts: readonly Part[], file: string): WorkBook {
  const sheets = parts.filter(({ name }) => name.toLowerCase().includes('worksheets/'));
  try {
    return read(zipStored(parts), {
      type: 'buffer',
      dense: true,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      // Each costs time and is only worth it where there is something to see.
      sheetStubs: sheets.some(({ data }) => data.includes('</f>') || data.includes('<f ')),
      cellStyles: sheets.some(({ data }) => data.includes(' hidden="')),
    });
  } catch {
    throw fail('file.broken', { file, line: null, problem: 'not-a-workbook' });
  }
}

function tableOf(
  sheet: Sheet,
  name: string,
  file: string,
  read: (cell: CellObject) => Cell | null,
): RawTable {
  const data = sheet['!data'] ?? [];
  const issues: Issue[] = [];
  const rows = new Map<number, Cell[]>();
  // A stray last cell makes these lists as long as the sheet may be: only what is there is walked.
  for (const key in data) {
    const at = Number(key);
    const cells: Cell[] = [];
    const found = data[at] ?? [];
    for (const column in found) {
      const cell = found[column];
      const value = cell && read(cell);
      if (value === null)
        issues.push({ row: at + 1, sheet: name, code: 'formula-without-value', severity: 'warning' });
      if (value === undefined || value === null || value === '') continue;
      if (Number(column) >= mostColumns)
        throw fail('file.too-large', { file, what: 'columns', limit: mostColumns });
      while (cells.length < Number(column)) cells.push('');
      cells.push(value);
    }
    if (cells.length > 0) rows.set(at, cells);
    if (rows.size > mostRows) throw fail('file.too-large', { file, what: 'rows', limit: mostRows });
  }
  fillDown(sheet['!merges'] ?? [], rows);
  const raw: RawRow[] = [...rows].map(([at, cells]) => ({ at: at + 1, cells }));
  const clean = cleanRows(raw, true, Number.POSITIVE_INFINITY, name);
  return {
    sheet: name,
    rows: clean.rows,
    damage: [],
    issues: [...issues, ...clean.issues, ...hiddenIn(sheet, name)],
  };
}

/** Text merged over several rows stands in each of them: one company with two contacts. Numbers would be counted twice. */
function fillDown(merges: NonNullable<WorkSheet['!merges']>, rows: ReadonlyMap<number, Cell[]>): void {
  for (const { s, e } of merges) {
    const value = rows.get(s.r)?.[s.c];
    if (s.c !== e.c || typeof value !== 'string' || value === '') continue;
    for (let at = s.r + 1; at <= Math.min(e.r, s.r + mostColumns); at++) {
      const cells = rows.get(at);
      if (!cells) continue;
      while (cells.length <= s.c) cells.push('');
      cells[s.c] = value;
    }
  }
}

/** Null for a formula that was never calculated, or ended in an error. */
function cellOf(cell: CellObject, isDate: (format: unknown) => boolean, is1904: boolean): Cell | null {
  const { t, v, z } = cell;
  if (t === 'e' || (t === 'z' && cell.f !== undefined)) return null;
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  if (v instanceof Date) return v.toISOString();
  if (typeof v === 'string') return v;
  if (t !== 'n' || typeof v !== 'number' || !Number.isFinite(v)) return '';
  if (isDate(z)) return wallOfSerial(v, is1904) ?? v;
  return Number.isInteger(v) ? v : Number(v.toPrecision(15));
}

function hiddenIn(sheet: Sheet, name: string): Issue[] {
  const rows = (sheet['!rows'] ?? []).flatMap((row, at) => (row?.hidden === true ? String(at + 1) : []));
  const columns = (sheet['!cols'] ?? []).flatMap((column, at) =>
    column?.hidden === true ? columnName(at) : [],
  );
  const hidden = [...rows, ...columns];
  if (hidden.length === 0) return [];
  const value = hidden.length > 12 ? `${hidden.slice(0, 12).join(', ')}, …` : hidden.join(', ');
  return [{ row: 0, sheet: name, code: 'hidden-rows', value, severity: 'note' }];
}

/** `A` for the first column, counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
