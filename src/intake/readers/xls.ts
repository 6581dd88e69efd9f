/** Reads old binary workbooks (XLS, XLSB) as raw tables; the only place that knows the workbook library. */
import { runInNewContext } from 'node:vm';
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Issue } from '../../domain/draft.ts';
import { fail } from '../../domain/errors.ts';
import type { Cell, RawFile, RawTable } from '../table.ts';
import { wallOfSerial } from './serial-day.ts';
import { sheetLimits, sheetMaker } from './sheet.ts';
import { unzip, zipLimits, zipStored } from './unzip.ts';

type Library = typeof import('@e965/xlsx');
type Sheet = WorkSheet & { '!data'?: (CellObject | undefined)[][] };

/** Milliseconds by the clock. */
const deadline = 5000;
/** As bytes: Node's own search for UTF-16 text never returns where the bytes begin at an odd place of their buffer. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const otherDocuments: readonly (readonly [stream: string, found: string])[] = [
  ['WordDocument', 'DOC'],
  ['PowerPoint Document', 'PPT'],
  ['__substg1.0', 'MSG'],
];

/** Throws `file.unsupported` for other documents of that kind, `file.broken` and `file.too-large`. */
export default async function readXls(bytes: Uint8Array, file: string): Promise<RawFile> {
  if (bytes.length > zipLimits.packed)
    throw fail('file.too-large', { file, what: 'bytes', limit: zipLimits.packed });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(encryptedPackage)) throw locked(file);
  const other = otherDocuments.find(([stream]) => buffer.includes(Buffer.from(stream, 'utf16le')));
  if (other) throw fail('file.unsupported', { file, found: other[1] });
  return openWorkbook(buffer, file);
}

/** An XLSB workbook: a zip of binary parts. */
export async function readBinaryWorkbook(bytes: Uint8Array, file: string): Promise<RawFile> {
  return openWorkbook(zipStored(unzip(bytes, file, (name) => /\.(?:bin|rels|xml)$/i.test(name))), file);
}

async function openWorkbook(buffer: Buffer, file: string): Promise<RawFile> {
  const library = await import('@e965/xlsx');
  library.set_cptable({ utils: codePages });
  const book = parse(library, buffer, file);
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
  return { format: 'XLS', encoding: book.Workbook ? 'utf-16le' : 'utf-8', tables, issues };
}

/** A file made to be hostile keeps the library busy for ever, so it is stopped from outside. */
function parse({ read }: Library, buffer: Buffer, file: string): WorkBook {
  const options: ParsingOptions = {
    type: 'buffer',
    dense: true,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    sheetStubs: true,
    cellStyles: true,
    sheetRows: sheetLimits.rows + 1,
  };
  try {
    return runInNewContext('read()', { read: () => read(buffer, options) }, { timeout: deadline });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/timed out/i.test(message))
      throw fail('file.too-large', { file, what: 'time', limit: deadline / 1000 });
    if (/password|encrypt/i.test(message)) throw locked(file);
    throw fail('file.broken', { file, line: null, problem: 'not-a-workbook' });
  }
}

/** Before Unicode a workbook named the code page of its texts; the platform knows them. */
const codePages = {
  decode(page: number, data: Uint8Array | readonly number[]): string {
    const label = page === 1200 ? 'utf-16le' : page === 65001 ? 'utf-8' : (pages[page] ?? `windows-${page}`);
    const bytes = Uint8Array.from(data);
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      return Buffer.from(bytes).toString('latin1');
    }
  },
};
const pages: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10008: 'gb18030',
};

function tableOf(
  sheet: Sheet,
  name: string,
  file: string,
  read: (cell: CellObject) => Cell | null,
): RawTable {
  const made = sheetMaker(name, file);
  const data = sheet['!data'] ?? [];
  // A stray last cell makes these lists as long as the sheet may be: only what is there is walked.
  for (const row in data) {
    const cells = data[row] ?? [];
    for (const column in cells) {
      const cell = cells[column];
      if (cell) made.put(Number(row), Number(column), read(cell));
    }
  }
  for (const { s, e } of sheet['!merges'] ?? []) made.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  for (const at in sheet['!rows'] ?? []) {
    if (sheet['!rows']?.[at]?.hidden === true) made.hideRows(Number(at), Number(at));
  }
  for (const at in sheet['!cols'] ?? []) {
    if (sheet['!cols']?.[at]?.hidden === true) made.hideColumns(Number(at), Number(at));
  }
  return made.table();
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

function locked(file: string): Error {
  return fail('file.broken', { file, line: null, problem: 'password' });
}
