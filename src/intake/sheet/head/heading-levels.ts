/** The headings of a table, in one row or in two: then the upper one names groups of columns, `展位信息` above `面积`. */

import { saysNothing } from '../../cell/nothing.ts';
import { pointsIn, wordScale } from '../../cell/scales/scales.ts';
import { type RawRow, type RawTable, textOf } from '../../raw/table.ts';
import { isDatum, isIdentity } from './heading-row.ts';

export interface Headings {
  /** As wide as the headings, or wider where most rows are; `展位信息/面积` where there are two levels. */
  readonly texts: readonly string[];
  /** The place of the first row below them. */
  readonly end: number;
}

/** `index` is the row that was found to be headings: of two levels it may be either. A table of a known tool has one. */
export function headingsOf(table: RawTable, index: number, isKnown = false): Headings {
  const at = (place: number): string[] => table.rows[place]?.cells.map(textOf) ?? [];
  const row = at(index);
  if (!isKnown && isSecond(table, index, row, at(index + 1)))
    return { texts: widened(table, joined(table, index, row, at(index + 1)), index + 2), end: index + 2 };
  const grid = isKnown ? null : gridBelow(table, index, row, at(index + 1));
  if (grid) return { texts: widened(table, grid, index + 2), end: index + 2 };
  if (!isKnown && isFirst(table, index - 1, at(index - 1), row))
    return { texts: widened(table, joined(table, index - 1, at(index - 1), row), index + 1), end: index + 1 };
  return { texts: widened(table, row, index + 1), end: index + 1 };
}

/** Each column under what is above it: its own upper heading, or that of the group it belongs to. */
function joined(
  table: RawTable,
  index: number,
  upper: readonly string[],
  lower: readonly string[],
): string[] {
  const groups = groupsIn(table, index, upper, lower);
  return Array.from({ length: Math.max(upper.length, lower.length, groups.length) }, (_, column) => {
    const above = groups[column] ?? upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above === '' || above === below) return below;
    return below === '' ? above : `${above}/${below}`;
  });
}

/** Of the rows below a grid. */
const looked = 50;

/**
 * The headings where the upper row asks and the lower one names what was judged: marks or words of a scale stand below what it names, and
 * nowhere in it. Null where they are no such grid.
 */
function gridBelow(
  table: RawTable,
  index: number,
  upper: readonly string[],
  lower: readonly string[],
): string[] | null {
  if (!areNeighbours(table, index) || lower[0] !== '' || !lower.every(isHeading)) return null;
  const names: string[] = [];
  const merged = groupsIn(table, index, upper, lower);
  for (let column = 0; column < lower.length; column++) {
    const above = upper[column] ?? '';
    const before = lower[column - 1] === '' ? '' : (names[column - 1] ?? '');
    names.push(merged[column] ?? (above === '' ? before : above));
  }
  const named = [...lower.keys()].filter((column) => lower[column] !== '');
  const isOver = (column: number) =>
    names[column] !== '' && [names[column - 1], names[column + 1]].includes(names[column]);
  const below = table.rows.slice(index + 2, index + 2 + looked);
  const isGrid =
    named.length > 1 &&
    named.every((column) => isOver(column) && !isMark(lower[column] ?? '') && areMarks(below, column));
  if (!isGrid) return null;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const row = lower[column] ?? '';
    return row === '' ? (upper[column] ?? '') : `${names[column]} [${row}]`;
  });
}

function areMarks(rows: readonly RawRow[], column: number): boolean {
  const said = rows.map(({ cells }) => textOf(cells[column])).filter((text) => !saysNothing(text));
  const words = said.filter((text) => !isMark(text));
  return said.length > 0 && (words.length === 0 || wordScale(words) !== null);
}

function isMark(text: string): boolean {
  return pointsIn(text) !== null;
}

/**
 * The name of the group each column belongs to; no entry where it belongs to none. A workbook merges the cells of a group; a text has the
 * name above its first column, and blanks above the others.
 */
function groupsIn(
  { groups, rows }: RawTable,
  index: number,
  upper: readonly string[],
  lower: readonly string[],
): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const put = (column: number, name: string) => {
    while (found.length < column) found.push(undefined);
    found[column] = name;
  };
  const merged = groups?.filter(({ at }) => at === rows[index]?.at) ?? [];
  for (const { from, to } of merged) {
    const name = upper[from] ?? '';
    for (let column = from; name !== '' && column <= to; column++) put(column, name);
  }
  if (merged.length > 0) return found;
  for (let column = 1; column < lower.length; column++) {
    const name = found[column - 1] ?? upper[column - 1] ?? '';
    const isGroup =
      (upper[column] ?? '') === '' && lower[column] !== '' && lower[column - 1] !== '' && name !== '';
    if (!isGroup) continue;
    put(column - 1, name);
    put(column, name);
  }
  return found;
}

/** The row below completes the headings: it says something in groups only, and nothing that is data. */
function isSecond(
  table: RawTable,
  index: number,
  upper: readonly string[],
  lower: readonly string[],
): boolean {
  if (!areNeighbours(table, index) || !lower.every(isHeading)) return false;
  const groups = groupsIn(table, index, upper, lower);
  const isAlone = (column: number) => groups[column] === undefined && (upper[column] ?? '') !== '';
  let grouped = 0;
  for (let column = 0; column < lower.length; column++) {
    const text = lower[column] ?? '';
    if (text === '' || text === upper[column]) continue;
    if (groups[column] === undefined) return false;
    grouped++;
  }
  const holdsIdentity = upper.some((text, column) => isAlone(column) && isIdentity(text));
  return (
    grouped > 1 &&
    (holdsIdentity || lower.some((text) => isIdentity(text))) &&
    upper.some((_, column) => isAlone(column))
  );
}

/** The row above names groups of the headings: merged over some of them, or complete where they are blank. A title is over all. */
function isFirst(
  table: RawTable,
  index: number,
  upper: readonly string[],
  lower: readonly string[],
): boolean {
  if (index < 0 || !areNeighbours(table, index) || !upper.every(isHeading)) return false;
  const width = Math.max(upper.length, lower.length);
  const merged = table.groups?.filter(({ at }) => at === table.rows[index]?.at) ?? [];
  if (merged.length > 0) return merged.every(({ from, to }) => to - from + 1 < width) && filled(upper) > 1;
  return filled(upper) > 2 && upper.some((text, column) => text !== '' && (lower[column] ?? '') === '');
}

function areNeighbours({ rows }: RawTable, index: number): boolean {
  return (rows[index + 1]?.at ?? 0) === (rows[index]?.at ?? 0) + 1;
}

/** No number, day or address, and nothing that is told of the file: `导出时间：2026-04-17`. */
function isHeading(text: string): boolean {
  return text.length <= 80 && !isDatum(text) && !/[:：]\s*\S/.test(text);
}

function filled(texts: readonly string[]): number {
  return texts.filter((text) => text !== '').length;
}

/** Without blanks at the end, but with a place for every column that most rows fill. */
function widened({ rows }: RawTable, headings: string[], end: number): string[] {
  const texts = [...headings];
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  const below = rows.slice(end);
  const isFilled = (column: number) =>
    below.filter(({ cells }) => textOf(cells[column]) !== '').length * 2 > below.length;
  while (below.length > 0 && isFilled(texts.length)) texts.push('');
  return texts;
}
