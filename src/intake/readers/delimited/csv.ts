/** Reads delimited text, in whichever encoding and with whichever separator, into a raw table. */
import { fail } from '../../../domain/errors.ts';
import { refused } from '../../../lib/text/formula.ts';
import { lineAt } from '../../../lib/text/line-at.ts';
import { mayBeGarbled } from '../../../lib/text/ungarbled.ts';
import { cleanRows, needsCleaning } from '../../raw/clean.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import { type Damage, isBlankRow, type RawFile, type RawRow } from '../../raw/table.ts';
import type { Decoded } from '../../text/decoded.ts';
import { withLineFeeds } from '../line-ends.ts';
import { sheetLimits } from '../sheet/sheet.ts';
import { delimiterOf, mostUsual, namedDelimiter } from './delimiter.ts';
import { endOfLine, mostCells, scanRecords } from './records.ts';
import { asItIs, mayLookGarbled, mayNeedCleaning, type Speller, spellerOf } from './spelling.ts';

const mostColumns = 500;

/**
 * Throws `file.empty`, `file.too-large` and, unless damage is to be skipped, `file.broken` with the line of a quote that opens there
 * and never closes.
 */
export default function readCsv(
  decoded: Decoded,
  file: string,
  { skipBad = false }: Pick<ReadOptions, 'skipBad'>,
): RawFile {
  const { encoding, damaged } = decoded;
  const letters = decoded.letters ?? decoded.text;
  const lines = withLineFeeds(letters);
  const named = namedDelimiter(lines);
  const text = named?.text ?? lines;
  if (text.trim() === '') throw fail('file.empty', { file });
  const spell = decoded.letters === undefined ? asItIs : spellerOf(text);
  const delimiter = named?.delimiter ?? delimiterOf(text);
  const rows: RawRow[] = [];
  const damage: Damage[] = [];
  const hasReturns = text.includes('\r') && /\r(?!\n)/.test(text);
  const mayBeDefused = text.includes("'") || text.includes('="');
  let at = 0;
  let begun = 0;
  let longest = 0;
  const takeLine = (cells: string[]): void => {
    at++;
    if (mayBeDefused) refuse(cells);
    if (cells.length > mostColumns) checkWidth(cells, file);
    if (damaged && cells.some((cell) => cell.includes('\ufffd')))
      damage.push({ at, lines: String(at), cells });
    else if (!isBlankRow(cells) && !isRuled(cells)) rows.push({ at, cells });
    if (rows.length > sheetLimits.rows)
      throw fail('file.too-large', { file, what: 'rows', limit: sheetLimits.rows });
  };
  const take = (record: string[], start: number, end: number): boolean => {
    spell(record, start, end);
    longest = Math.max(longest, start - begun);
    begun = start;
    const parted = hasReturns ? partedAtReturns(record, rows.at(-1)?.cells.length ?? 0) : null;
    if (parted === null) takeLine(record);
    else parted.forEach(takeLine);
    return true;
  };
  let broken = scanRecords(text, delimiter, 0, take);
  const width = broken && skipBad ? mostUsual(rows.map(({ cells }) => cells.length)) : 0;
  while (broken !== null) {
    const line = lineAt(lines, broken.start + (lines.length - text.length));
    if (width === 0) throw fail('file.broken', { file, line, problem: 'unclosed-quote' });
    const start = broken.start;
    const next = soundAgain(text, endOfLine(text, start) + 1, { delimiter, spell }, width, rows);
    const last = line + lineAt(text.slice(start, next), next - start - 1) - 1;
    const lineEnd = endOfLine(text, start);
    const lost = text
      .slice(start, lineEnd)
      .replace(/["\r]/g, '')
      .split(delimiter, mostCells + 1);
    spell(lost, start, lineEnd);
    at++;
    damage.push({ at, lines: last > line ? `${line}-${last}` : String(line), cells: lost });
    broken = scanRecords(text, delimiter, next, take);
  }
  longest = Math.max(longest, text.length - begun);
  const { rows: clean, issues } = cleanRows(rows, {
    isSound: !isSuspect(decoded),
    isAsMeant: !looksGarbled(decoded),
    longestRow: longest,
  });
  const format = delimiter === '\t' ? 'TSV' : 'CSV';
  return { format, encoding, delimiter, tables: [{ rows: clean, damage, issues }], issues: [] };
}

/**
 * The lines that an old Mac's ends part in a record of a text whose lines end otherwise, as where one was appended to; null where they
 * part it into anything else than lines of so many cells.
 */
function partedAtReturns(cells: readonly string[], width: number): string[][] | null {
  if (width < 2 || cells.length <= width) return null;
  const lines: string[][] = [[]];
  for (const cell of cells) {
    const [first = '', ...others] = cell.split('\r');
    lines.at(-1)?.push(first);
    for (const one of others) lines.push([one]);
  }
  return lines.every((line) => line.length === width) ? lines : null;
}

/** The line that typed tables have below their headings: `---;---`, `|---|:---:|`, `-----+-----`. */
function isRuled(cells: readonly string[]): boolean {
  let ruled = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    const text = cell.trim();
    if (text === '') continue;
    if (!ruling.test(text)) return false;
    ruled += text.includes('+') ? 2 : 1;
  }
  return ruled > 1;
}

const ruling = /^(?::?[-=─]{3,}:?|:-+:?|-+:|\+?[-=]{2,}(?:\+[-=]+)+\+?)$/;

function isSuspect(decoded: Decoded): boolean {
  return decoded.letters === undefined ? needsCleaning(decoded.text) : mayNeedCleaning.test(decoded.letters);
}

function looksGarbled(decoded: Decoded): boolean {
  return decoded.letters === undefined ? mayBeGarbled(decoded.text) : mayLookGarbled.test(decoded.letters);
}

/** Takes away what an export put before cells that a spreadsheet would calculate. */
function refuse(cells: string[]): void {
  for (const [at, cell] of cells.entries()) {
    if (cell.startsWith("'")) cells[at] = refused(cell);
    else if (cell.startsWith('="')) cells[at] = asText.exec(cell)?.[1] ?? cell;
  }
}

/** How a program keeps a spreadsheet from making a number or a day of a text: `="0171 23"`. */
const asText = /^="([^"]*)"$/;

/** Empty columns to the right do not count, as far as there can be any. */
function checkWidth(cells: readonly string[], file: string): void {
  if (cells.length > mostCells || cells.slice(mostColumns).some((cell) => cell !== '')) {
    throw fail('file.too-large', { file, what: 'columns', limit: mostColumns });
  }
}

/**
 * The first line from `from` on at which the file makes sense again: two records of the usual width in a row. One alone may be
 * the tail of the damage; it counts if every cell of it looks like one met before in its column.
 */
function soundAgain(
  text: string,
  from: number,
  { delimiter, spell }: { readonly delimiter: string; readonly spell: Speller },
  width: number,
  rows: readonly RawRow[],
): number {
  const seen = shapesOf(rows, width);
  for (let at = from; at < text.length; at = endOfLine(text, at) + 1) {
    const next: string[][] = [];
    scanRecords(text, delimiter, at, (cells, start, end) => {
      spell(cells, start, end);
      return next.push(cells) < 2;
    });
    const [first, second] = next;
    if (first?.length !== width) continue;
    if (second ? second.length === width : first.every((cell, i) => seen[i]?.has(shapeOf(cell)))) return at;
  }
  return text.length;
}

function shapesOf(rows: readonly RawRow[], width: number): Set<string>[] {
  const seen = Array.from({ length: width }, () => new Set<string>());
  for (const { cells } of rows.slice(1).slice(-100)) {
    for (const [i, shapes] of seen.entries()) shapes.add(shapeOf(String(cells[i] ?? '')));
  }
  return seen;
}

function shapeOf(cell: string): string {
  const text = cell.trim().slice(0, 200);
  if (text === '') return 'blank';
  if (text.includes('@')) return 'address';
  if (/^[\d\s().+:/-]+$/.test(text)) return 'digits';
  return /\s/.test(text) ? 'words' : 'word';
}
