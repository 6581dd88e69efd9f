/** Reads cells of an XLSX sheet as nearly every program writes them, `<c r="B2" s="1" t="s"><v>7</v></c>`, from their bytes alone. */
import { double } from '../markup/markup-bytes.ts';

export interface PlainCells {
  /** Reads the one that begins there; where it is written in any other way, the answer is false and nothing is known of it. */
  read(from: number): boolean;
  /** Counted from 0. */
  column: number;
  style: number;
  /** The value is the number of a text that is kept once for all cells. */
  isText: boolean;
  /** A whole number, not below zero. */
  value: number;
  /** Behind its last byte. */
  end: number;
}

const placed = Buffer.from('<c r="');
const styled = Buffer.from(' s="');
const ofText = Buffer.from(' t="s"');
const valued = Buffer.from('><v>');
const closed = Buffer.from('</v></c>');
/** With more of them a number is not exact, and a cell is in no column. */
const mostDigits = 15;
const mostLetters = 3;

export function plainCells(bytes: Buffer): PlainCells {
  const cells = { read, column: 0, style: 0, isText: false, value: 0, end: 0 };
  /** Behind what has been read of the cell. */
  let at = 0;
  return cells;

  function read(from: number): boolean {
    at = from;
    if (!passes(placed)) return false;
    cells.column = columnRead();
    // Its row is known.
    if (cells.column < 0 || numberRead() < 0 || bytes[at++] !== double) return false;
    cells.style = 0;
    if (passes(styled)) {
      cells.style = numberRead();
      if (bytes[at++] !== double) return false;
    }
    cells.isText = passes(ofText);
    if (!passes(valued)) return false;
    cells.value = numberRead();
    cells.end = at + closed.length;
    return cells.style >= 0 && cells.value >= 0 && passes(closed);
  }

  function passes(sought: Buffer): boolean {
    for (let i = 0; i < sought.length; i++) if (bytes[at + i] !== sought[i]) return false;
    at += sought.length;
    return true;
  }

  /** -1 where no letter stands there, or too many. */
  function columnRead(): number {
    const from = at;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - 0x40;
    return at - from > mostLetters ? -1 : column - 1;
  }

  /** -1 where no digit stands there, or too many. */
  function numberRead(): number {
    const from = at;
    let number = 0;
    for (let byte = bytes[at] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0)
      number = number * 10 + byte - 0x30;
    return at === from || at - from > mostDigits ? -1 : number;
  }
}
