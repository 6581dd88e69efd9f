/** Lists that stand side by side on one sheet, with an empty column between them: each is a list of its own. */

import { foldHeading } from '../../heading/heading-words.ts';
import { type RawRow, type RawTable, textOf } from '../../raw/table.ts';
import { headingRows, isIdentity } from '../head/heading-row.ts';

interface Block {
  readonly from: number;
  readonly end: number;
}

/** The table itself where there is one; otherwise one a list, in their order from the left. */
export function besideIn(table: RawTable): readonly RawTable[] {
  if (table.headed) return [table];
  for (const [index, row] of table.rows.slice(0, headingRows).entries()) {
    const apart = alikeIn(row);
    const blocks = apart.length > 1 ? apart : repeatedIn(row);
    if (blocks.length < 2 || !areApart(table.rows.slice(index), blocks)) continue;
    return blocks.map((block, at) => ({
      ...table,
      sheet: [table.sheet, titleOf(table.rows.slice(0, index), block) || (at === 0 ? '' : `#${at + 1}`)]
        .filter((part) => part !== undefined && part !== '')
        .join('/'),
      rows: table.rows.flatMap((one) => partOf(one, block)),
      damage: at === 0 ? table.damage : [],
      issues: at === 0 ? table.issues : [],
    }));
  }
  return [table];
}

/** Stretches of headings with a blank between them that begin alike and say who somebody is. */
function alikeIn({ cells }: RawRow): Block[] {
  const texts = cells.map(textOf);
  const blocks: Block[] = [];
  for (let at = 0; at < texts.length; at++) {
    if (texts[at] === '') continue;
    const from = at;
    while (at < texts.length && texts[at] !== '') at++;
    blocks.push({ from, end: at });
  }
  const firstOf = ({ from }: Block) => foldHeading(texts[from] ?? '');
  const [first] = blocks;
  if (!first || blocks.length < 2) return [];
  const isAlike = (block: Block) =>
    firstOf(block) === firstOf(first) && texts.slice(block.from, block.end).some(isIdentity);
  return blocks.every(isAlike) ? blocks : [];
}

/** The same headings again and again, with nothing between: `Guest, Meal, Guest, Meal`. */
function repeatedIn({ cells }: RawRow): Block[] {
  const texts = cells.map(textOf);
  while (texts.at(-1) === '') texts.pop();
  const [first = ''] = texts;
  const width = texts.indexOf(first, 1);
  const isRepeated =
    width > 1 && texts.length % width === 0 && texts.every((text, at) => text === texts[at % width]);
  // What a heading means takes longer to find out than all else of a row.
  if (!isRepeated || texts.includes('') || !isIdentity(first)) return [];
  return Array.from({ length: texts.length / width }, (_, at) => ({
    from: at * width,
    end: (at + 1) * width,
  }));
}

function areApart(rows: readonly RawRow[], blocks: readonly Block[]): boolean {
  const isWithin = (at: number) => blocks.some(({ from, end }) => at >= from && at < end);
  return rows.every(({ cells }) => cells.every((cell, at) => isWithin(at) || textOf(cell) === ''));
}

function partOf(row: RawRow, { from, end }: Block): RawRow[] {
  const cells = row.cells.slice(from, end);
  return cells.every((cell) => textOf(cell) === '') ? [] : [{ at: row.at, cells }];
}

/** The line above a list that names it, and it alone. */
function titleOf(above: readonly RawRow[], { from }: Block): string {
  const { cells = [] } = above.at(-1) ?? {};
  const text = textOf(cells[from]);
  return text.length > 60 || (text === textOf(cells[0]) && from > 0) ? '' : text;
}
