/** Reads the records of one sheet of an old binary workbook. */

import { cellOfNumber } from '../../cell/time/serial-day.ts';
import type { Cell, RawTable } from '../../raw/table.ts';
import { type SheetMaker, sheetMaker } from '../sheet/sheet.ts';
import { type CodePage, recordsIn, textsIn } from './biff.ts';

export interface XlsBook {
  /** The text that is kept once for all cells that hold it. Throws `file.broken` where there is none. */
  readonly textAt: (index: number) => string;
  readonly page: CodePage;
  readonly isDate: (style: number) => boolean;
  /** Absent where no style strikes anything out. */
  readonly isStruck?: (style: number) => boolean;
  readonly is1904: boolean;
}

const records = {
  begin: 0x809,
  end: 0x0a,
  row: 0x208,
  column: 0x7d,
  merged: 0xe5,
  number: 0x203,
  small: 0x27e,
  smalls: 0xbd,
  shared: 0xfd,
  text: 0x204,
  rich: 0xd6,
  truth: 0x205,
  formula: 0x06,
  result: 0x207,
} as const;
/** Row, column and style stand before what a cell holds. */
const placed = 6;

/** Throws `file.too-large`. */
export function readXlsSheet(part: Buffer, name: string, file: string, book: XlsBook): RawTable {
  const sheet = sheetMaker(name, file);
  const { isStruck, page } = book;
  const strikes = strikesOfRows();
  /** Charts lie inside a sheet, between a begin and an end of their own. */
  let depth = 0;
  /** The cell of a formula whose text stands in the record behind it. */
  let waiting: { readonly row: number; readonly column: number } | null = null;

  function put(row: number, column: number, style: number, cell: Cell | null): void {
    sheet.put(row, column, cell);
    if (isStruck && cell !== '' && cell !== null) strikes.count(row, isStruck(style));
  }

  for (const { type, pieces } of recordsIn(part)) {
    const [data = Buffer.alloc(0)] = pieces;
    if (type === records.begin) depth++;
    if (type === records.end && --depth <= 0) break;
    if (depth !== 1) continue;
    if (type === records.result) {
      if (waiting) sheet.put(waiting.row, waiting.column, textsIn(pieces, page).text(2));
      waiting = null;
    }
    if (data.length < placed || isOfShape(type, data, sheet)) continue;
    const row = data.readUInt16LE(0);
    const column = data.readUInt16LE(2);
    if (type === records.formula) waiting = data.length >= 14 && hasText(data) ? { row, column } : null;
    if (type === records.smalls)
      for (const { at, style, cell } of smallsIn(data, book)) put(row, column + at, style, cell);
    else {
      const style = data.readUInt16LE(4);
      const cell = cellIn(type, pieces, style, book);
      if (cell !== undefined) put(row, column, style, cell);
    }
  }
  for (const row of strikes.rows()) sheet.strikeRow(row);
  return sheet.table();
}

/** True of a record that says what is hidden or merged, which is then known of the sheet. */
function isOfShape(type: number, data: Buffer, sheet: SheetMaker): boolean {
  if (type === records.row) {
    const row = data.readUInt16LE(0);
    if (data.length > 12 && ((data[12] ?? 0) & 0x20) !== 0) sheet.hideRows(row, row);
  } else if (type === records.column) {
    if (data.length > 8 && ((data[8] ?? 0) & 1) !== 0)
      sheet.hideColumns(data.readUInt16LE(0), data.readUInt16LE(2));
  } else if (type === records.merged) {
    for (let at = 2; at + 8 <= data.length; at += 8) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((part) => data.readUInt16LE(at + part));
      sheet.merge({ top: top ?? 0, bottom: bottom ?? 0, left: left ?? 0, right: right ?? 0 });
    }
  } else return false;
  return true;
}

/** What a record of one cell holds: null for a formula without a value, undefined where it is none or its text follows. */
function cellIn(
  type: number,
  pieces: readonly Buffer[],
  style: number,
  { textAt, page, isDate, is1904 }: XlsBook,
): Cell | null | undefined {
  const [data = Buffer.alloc(0)] = pieces;
  const ofNumber = (number: number) => cellOfNumber(number, isDate(style), is1904);
  switch (type) {
    case records.number:
      return data.length < 14 ? undefined : ofNumber(data.readDoubleLE(placed));
    case records.small:
      return data.length < 10 ? undefined : ofNumber(smallNumber(data, placed));
    case records.shared:
      return data.length < 10 ? undefined : textAt(data.readUInt32LE(placed));
    case records.text:
    case records.rich: {
      const texts = textsIn(pieces, page);
      texts.skip(placed);
      return texts.text(2);
    }
    case records.truth:
      return data[7] === 1 ? null : truth(data[6]);
    case records.formula:
      if (data.length < 14) return undefined;
      if (data.readUInt16LE(12) !== 0xffff) return ofNumber(data.readDoubleLE(placed));
      if (data[placed] === 1) return truth(data[8]);
      return data[placed] === 2 ? null : undefined;
    default:
      return undefined;
  }
}

function truth(byte: number | undefined): string {
  return byte === 1 ? 'TRUE' : 'FALSE';
}

function hasText(formula: Buffer): boolean {
  return formula.readUInt16LE(12) === 0xffff && formula[placed] === 0;
}

/** Numbers of cells side by side. */
function smallsIn(data: Buffer, { isDate, is1904 }: XlsBook) {
  const cells: { readonly at: number; readonly style: number; readonly cell: Cell }[] = [];
  for (let at = 4; at + 6 <= data.length - 2; at += 6) {
    const style = data.readUInt16LE(at);
    const cell = cellOfNumber(smallNumber(data, at + 2), isDate(style), is1904);
    cells.push({ at: cells.length, style, cell });
  }
  return cells;
}

/** How many cells of a row say something, and how many of them are struck out: of one alone it may be a slip. */
function strikesOfRows() {
  const counts = new Map<number, { filled: number; struck: number }>();
  return {
    count(row: number, isOut: boolean): void {
      const { filled, struck } = counts.get(row) ?? { filled: 0, struck: 0 };
      counts.set(row, { filled: filled + 1, struck: struck + (isOut ? 1 : 0) });
    },
    rows(): number[] {
      return [...counts].flatMap(([row, { filled, struck }]) =>
        struck > 1 && struck === filled ? [row] : [],
      );
    },
  };
}

/** Thirty bits of a whole number, or the upper ones of a fraction; of either perhaps a hundred times. */
function smallNumber(data: Buffer, at: number): number {
  const bits = data.readInt32LE(at);
  const bytes = Buffer.alloc(8);
  bytes.writeInt32LE(bits & ~3, 4);
  const value = (bits & 2) === 0 ? bytes.readDoubleLE(0) : bits >> 2;
  return (bits & 1) === 0 ? value : value / 100;
}
