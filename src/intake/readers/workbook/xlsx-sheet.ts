/** Reads the part of an XLSX workbook that holds one sheet. */

import { cellOfNumber } from '../../cell/time/serial-day.ts';
import type { Cell, RawTable } from '../../raw/table.ts';
import { type Tags, tagsIn } from '../markup/tags.ts';
import { type SheetMaker, sheetMaker } from '../sheet/sheet.ts';
import { type PlainCells, plainCells } from './plain-cells.ts';
import { isTrue, richText, unescaped } from './xlsx-parts.ts';

export interface Book {
  /** The text that is kept once for all cells that hold it. Throws `file.broken` where there is none. */
  readonly textAt: (index: number) => string;
  readonly isDate: (style: number) => boolean;
  /** Absent where no style strikes anything out. */
  readonly isStruck?: (style: number) => boolean;
  readonly is1904: boolean;
}

/** Throws `file.too-large`. */
export function readSheet(part: Buffer, name: string, file: string, book: Book): RawTable {
  const sheet = sheetMaker(name, file);
  fillSheet(part, sheet, book);
  return sheet.table();
}

/** Where the cells of a sheet go as they are read. */
export interface Sink extends Pick<SheetMaker, 'merge' | 'hideRows' | 'hideColumns' | 'strikeRow'> {
  put(row: number, column: number, value: Cell | null, formula: string | null): void;
}

export function fillSheet(part: Buffer, sheet: Sink, book: Book): void {
  const seen: Seen = { formula: null };
  const tags = tagsIn(part);
  const plain = plainCells(part);
  let row = -1;
  let column = -1;
  const { isStruck } = book;
  let filled = 0;
  let struck = 0;
  /** Whether a cell is of a struck row is asked only where some style strikes out. */
  const put = (value: Cell | null, formula: string | null, style: number) => {
    sheet.put(row, column, value, formula);
    if (!isStruck || value === '' || value === null) return;
    filled++;
    if (isStruck(style)) struck++;
  };
  const endRow = () => {
    if (struck > 1 && struck === filled) sheet.strikeRow(row);
    filled = 0;
    struck = 0;
  };
  for (;;) {
    while (row >= 0 && plain.read(tags.end)) {
      column = plain.column;
      put(plainValue(plain, book), null, plain.style);
      tags.goTo(plain.end);
    }
    if (!tags.next()) break;
    if (!tags.opens) continue;
    switch (tags.name) {
      case 'row': {
        const written = tags.attribute('r');
        endRow();
        row = written === undefined ? row + 1 : Number(written) - 1;
        column = -1;
        if (isTrue(tags.attribute('hidden'))) sheet.hideRows(row, row);
        break;
      }
      case 'c': {
        const place = tags.attribute('r');
        column = place === undefined ? column + 1 : columnOf(place);
        if (tags.closes) break;
        const style = Number(tags.attribute('s') ?? 0);
        put(cellIn(tags, style, book, seen), seen.formula, style);
        break;
      }
      case 'col':
        if (isTrue(tags.attribute('hidden')))
          sheet.hideColumns(Number(tags.attribute('min')) - 1, Number(tags.attribute('max')) - 1);
        break;
      case 'mergecell': {
        const [first = '', last = first] = (tags.attribute('ref') ?? '').split(':');
        const merge = {
          top: rowOf(first),
          left: columnOf(first),
          bottom: rowOf(last),
          right: columnOf(last),
        };
        if (merge.top >= 0 && merge.left >= 0) sheet.merge(merge);
        break;
      }
    }
  }
  endRow();
}

function plainValue({ isText, value, style }: PlainCells, { textAt, isDate, is1904 }: Book): Cell | null {
  return isText ? textAt(value) : cellOfNumber(value, isDate(style), is1904);
}

/** The formula of the cell last read, empty where it is none that could be reckoned; null where it has none. */
interface Seen {
  formula: string | null;
}

/** Null for a formula that was never calculated, or ended in an error; `seen` hears of it. */
function cellIn(tags: Tags, style: number, { textAt, isDate, is1904 }: Book, seen: Seen): Cell | null {
  const type = tags.attribute('t') ?? 'n';
  let value: string | null = null;
  let formula: string | null = null;
  while (tags.next()) {
    if (tags.name === 'v') {
      if (tags.closes && !tags.opens) value = tags.text();
    } else if (tags.name === 'is' && tags.opens) value = tags.closes ? '' : richText(tags, 'is');
    else if (tags.name === 'f') formula = tags.closes && !tags.opens ? tags.text() : (formula ?? '');
    else if (tags.name === 'c') break;
  }
  const isFormula = formula !== null;
  // What was never calculated has no error, and a day is no sum.
  seen.formula = isFormula && ((value ?? '') !== '' || isDate(style)) ? '' : formula;
  if (value === null) return isFormula ? null : '';
  switch (type) {
    case 's':
      return value === '' ? '' : textAt(Number(value));
    case 'inlineStr':
      return value;
    case 'str':
      return unescaped(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    case 'e':
      return null;
    case 'd':
      return value.trim().replace(/(?:T00:00:00(?:\.0+)?)?Z?$/, '');
    default:
      if (value.trim() === '') return isFormula ? null : '';
      return cellOfNumber(Number(value), isDate(style), is1904);
  }
}

/** Counted from 0; -1 where there is none. `AB12` is 27. */
function columnOf(place: string): number {
  let column = 0;
  for (let i = 0; i < place.length && i < 7; i++) {
    const letter = place.charCodeAt(i) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) {
      if (place[i] === '$') continue;
      break;
    }
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

function rowOf(place: string): number {
  return Number(/\d+$/.exec(place)?.[0] ?? 0) - 1;
}
