/** Reads the records of one sheet of an old binary workbook. */

import { cellOfNumber } from '../cell/serial-day.ts';
import type { Cell, RawTable } from '../raw/table.ts';
import { type CodePage, recordsIn, textsIn } from './biff.ts';
import { sheetMaker } from './sheet.ts';

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
  const { textAt, page, isDate, isStruck, is1904 } = book;
  /** How many cells of a row say something, and how many of them are struck out. */
  const counts = new Map<number, { filled: number; struck: number }>();
  /** Charts lie inside a sheet, between a begin and an end of their own. */
  let depth = 0;
  let result: { readonly row: number; readonly column: number } | null = null;
  for (const { type, pieces } of recordsIn(part)) {
    const [data = Buffer.alloc(0)] = pieces;
    if (type === records.begin) depth++;
    if (type === records.end && --depth <= 0) break;
    if (depth !== 1 || data.length < placed) {
      if (type === records.result && result && depth === 1)
        sheet.put(result.row, result.column, textsIn(pieces, page).text(2));
      continue;
    }
    const row = data.readUInt16LE(0);
    const column = data.readUInt16LE(2);
    const style = data.readUInt16LE(4);
    const put = (cell: Cell | null) => {
      sheet.put(row, column, cell);
      if (isStruck && cell !== '' && cell !== null) count(row, isStruck(style));
    };
    const text = (): string => {
      const texts = textsIn(pieces, page);
      texts.skip(placed);
      return texts.text(2);
    };
    switch (type) {
      case records.row:
        if (data.length > 12 && ((data[12] ?? 0) & 0x20) !== 0) sheet.hideRows(row, row);
        break;
      case records.column:
        if (data.length > 8 && ((data[8] ?? 0) & 1) !== 0) sheet.hideColumns(row, column);
        break;
      case records.merged:
        for (let at = 2; at + 8 <= data.length; at += 8) {
          const [top, bottom, left, right] = [0, 2, 4, 6].map((part) => data.readUInt16LE(at + part));
          sheet.merge({ top: top ?? 0, bottom: bottom ?? 0, left: left ?? 0, right: right ?? 0 });
        }
        break;
      case records.number:
        if (data.length >= 14) put(cellOfNumber(data.readDoubleLE(placed), isDate(style), is1904));
        break;
      case records.small:
        if (data.length >= 10) put(cellOfNumber(smallNumber(data, placed), isDate(style), is1904));
        break;
      case records.smalls:
        for (let at = 4, place = column; at + 6 <= data.length - 2; at += 6, place++) {
          if (isStruck) count(row, isStruck(data.readUInt16LE(at)));
          sheet.put(
            row,
            place,
            cellOfNumber(smallNumber(data, at + 2), isDate(data.readUInt16LE(at)), is1904),
          );
        }
        break;
      case records.shared:
        if (data.length >= 10) put(textAt(data.readUInt32LE(placed)));
        break;
      case records.text:
      case records.rich:
        put(text());
        break;
      case records.truth:
        put(data[7] === 1 ? null : data[6] === 1 ? 'TRUE' : 'FALSE');
        break;
      case records.formula:
        result = null;
        if (data.length < 14) break;
        if (data.readUInt16LE(12) !== 0xffff)
          put(cellOfNumber(data.readDoubleLE(placed), isDate(style), is1904));
        else if (data[placed] === 0) result = { row, column };
        else if (data[placed] === 1) put(data[8] === 1 ? 'TRUE' : 'FALSE');
        else if (data[placed] === 2) put(null);
        break;
      case records.result:
        if (result) sheet.put(result.row, result.column, textsIn(pieces, page).text(2));
        result = null;
        break;
    }
  }
  for (const [row, { filled, struck }] of counts) if (struck > 1 && struck === filled) sheet.strikeRow(row);
  return sheet.table();

  function count(row: number, isOut: boolean): void {
    const { filled, struck } = counts.get(row) ?? { filled: 0, struck: 0 };
    counts.set(row, { filled: filled + 1, struck: struck + (isOut ? 1 : 0) });
  }
}

/** Thirty bits of a whole number, or the upper ones of a fraction; of either perhaps a hundred times. */
function smallNumber(data: Buffer, at: number): number {
  const bits = data.readInt32LE(at);
  const bytes = Buffer.alloc(8);
  bytes.writeInt32LE(bits & ~3, 4);
  const value = (bits & 2) === 0 ? bytes.readDoubleLE(0) : bits >> 2;
  return (bits & 1) === 0 ? value : value / 100;
}
