/** Reads the sheets of an old binary workbook (XLS, from 1995 on) as raw tables. */
import type { Issue } from '../../../domain/draft.ts';
import { fail } from '../../../domain/errors.ts';
import type { RawFile, RawTable } from '../../raw/table.ts';
import { brokenFile } from '../broken-file.ts';
import { isDayFormat } from '../sheet/day-format.ts';
import { checkSheets, textsByNumber } from '../sheet/sheet.ts';
import { type CodePage, recordsIn, textsIn } from './biff.ts';
import { openCompound } from './ole.ts';
import { zipLimits } from './unzip.ts';
import { readXlsSheet, type XlsBook } from './xls-sheet.ts';

/** What holds one of these streams is a document of that kind, which is not read here. */
const others: readonly (readonly [stream: string, found: string])[] = [
  ['WordDocument', 'DOC'],
  ['PowerPoint Document', 'PPT'],
  ['__properties_version1.0', 'MSG'],
];
/** As bytes: Node's own search for UTF-16 text never returns where the bytes begin at an odd place of their buffer. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const latest = 0x0600;
const worksheet = 0;

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly from: number;
}

/** Hidden sheets are left out and named in the issues. Throws `file.unsupported`, `file.broken` and `file.too-large`. */
export default function readXls(bytes: Uint8Array, file: string): RawFile {
  const limit = zipLimits.packed;
  if (bytes.length > limit) throw fail('file.too-large', { file, what: 'bytes', limit });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(encryptedPackage)) throw brokenFile(file, 'password');
  const { names, stream } = openCompound(buffer, file);
  const other = others.find(([name]) => names.includes(name));
  if (other) throw fail('file.unsupported', { file, found: other[1] });
  const workbook = stream(names.includes('Workbook') ? 'Workbook' : 'Book');
  const { sheets, book, encoding } = readGlobals(workbook, file);
  if (sheets.length === 0) throw brokenFile(file, 'not-a-workbook');
  const tables: RawTable[] = [];
  const issues: Issue[] = [];
  checkSheets(sheets.length, file);
  const starts = sheets.map(({ from }) => from).sort((a, b) => a - b);
  if (new Set(starts).size < starts.length) throw brokenFile(file, 'not-a-workbook');
  for (const { name, isHidden, from } of sheets) {
    // A sheet ends where the next one begins, so that no record is read twice.
    const sheet = workbook.subarray(
      from,
      starts.find((start) => start > from),
    );
    if (isHidden) issues.push({ row: 0, sheet: name, code: 'hidden-sheet', value: name, severity: 'note' });
    else tables.push(readXlsSheet(sheet, name, file, book));
  }
  return { format: 'XLS', encoding, tables, issues };
}

/** What stands before the sheets: which there are, and what their cells refer to. */
function readGlobals(
  workbook: Buffer,
  file: string,
): { readonly sheets: readonly Listed[]; readonly book: XlsBook; readonly encoding: string } {
  const sheets: Listed[] = [];
  const strings: string[] = [];
  const formats = new Map<number, string>();
  const styles: number[] = [];
  const fonts: boolean[] = [];
  const fontOf: number[] = [];
  let page: CodePage = null;
  let isOld = false;
  let is1904 = false;
  for (const { type, pieces } of recordsIn(workbook)) {
    const [data = Buffer.alloc(0)] = pieces;
    if (type === records.end) break;
    if (type === records.encrypted) throw brokenFile(file, 'password');
    if (data.length < 2) continue;
    if (type === records.begin) {
      isOld = data.readUInt16LE(0) < latest;
      if (isOld) page = decoderOf(1252);
    } else if (type === records.codePage) {
      if (isOld) page = decoderOf(data.readUInt16LE(0));
    } else if (type === records.dateMode) is1904 = data[0] === 1;
    else if (type === records.font) fonts.push(data.length > 3 && ((data[2] ?? 0) & strikeOut) !== 0);
    else if (type === records.style) {
      fontOf.push(data.readUInt16LE(0));
      styles.push(data.length < 4 ? 0 : data.readUInt16LE(2));
    } else if (type === records.format) {
      const texts = textsIn(pieces, page);
      texts.skip(2);
      formats.set(data.readUInt16LE(0), texts.text(isOld ? 1 : 2));
    } else if (type === records.sheet && data.length > 6 && data[5] === worksheet) {
      const texts = textsIn(pieces, page);
      texts.skip(6);
      sheets.push({ name: texts.text(1), isHidden: ((data[4] ?? 0) & 3) !== 0, from: data.readUInt32LE(0) });
    } else if (type === records.strings) {
      const texts = textsIn(pieces, null);
      texts.skip(8);
      while (texts.hasMore()) strings.push(texts.text(2));
    }
  }
  const dates = styles.map((format) => isDayFormat(format, formats.get(format)));
  // There is no fourth font: those behind it are counted one too far.
  const struck = fontOf.map((font) => fonts[font > 3 ? font - 1 : font] === true);
  const book = {
    textAt: textsByNumber(strings, file),
    page,
    is1904,
    isDate: (style: number) => dates[style] === true,
    ...(struck.includes(true) ? { isStruck: (style: number) => struck[style] === true } : {}),
  };
  return { sheets, book, encoding: page?.encoding ?? 'utf-16le' };
}

const records = {
  begin: 0x809,
  end: 0x0a,
  encrypted: 0x2f,
  codePage: 0x42,
  dateMode: 0x22,
  style: 0xe0,
  font: 0x31,
  format: 0x41e,
  sheet: 0x85,
  strings: 0xfc,
} as const;

const strikeOut = 0x08;

const pages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Pages the platform does not know are read as Western ones. */
function decoderOf(page: number): NonNullable<CodePage> {
  try {
    return new TextDecoder(pages[page] ?? `windows-${page}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
