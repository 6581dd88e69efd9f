/** Several tables one below the other, as reports of meetings have them: each is a table of its own, like a sheet of a workbook. */

import type { ColumnField } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import { type Cell, type RawRow, type RawTable, textOf } from '../../raw/table.ts';
import { isDatum, isIdentity } from '../head/heading-row.ts';
import { besideIn } from './beside.ts';

/** Where a table begins, with the line above its headings that names it. */
interface Start {
  readonly index: number;
  readonly name: string | null;
  readonly headings: string;
}

const longestHeading = 80;

/** The tables of a sheet or a text by the line above their headings; the table itself where there is one. */
export function sectionsOf(table: RawTable): readonly RawTable[] {
  return besideIn(table).flatMap(belowIn);
}

function belowIn(table: RawTable): readonly RawTable[] {
  if (table.headed) return [table];
  const starts = startsIn(table.rows);
  if (starts.length < 2) return [table];
  const { sheet, damage, issues, ...rest } = table;
  const names = new Set<string>();
  return starts.map(({ index, name }, at) => {
    const from = at === 0 ? 0 : index;
    const title = name === null || names.has(name) ? `#${at + 1}` : name;
    names.add(title);
    const isFirst = at === 0;
    return {
      ...rest,
      sheet: sheet === undefined ? title : `${sheet}/${title}`,
      rows: table.rows.slice(from, starts[at + 1]?.index),
      damage: isFirst ? damage : [],
      issues: isFirst ? issues : [],
    };
  });
}

function startsIn(rows: readonly RawRow[]): Start[] {
  const starts: Start[] = [];
  let headed = -2;
  rows.forEach((row, at) => {
    const { filled, fields, isOfPeople } = knownIn(row);
    if (fields < 2) return;
    const last = starts.at(-1);
    const name = titleIn(rows[at - 1]);
    // Below the first list others may follow that say who somebody is in words nobody knows.
    if (!isOfPeople && !(last && name !== null)) return;
    // A second row of headings completes the first.
    const completes = headed === at - 1;
    headed = at;
    if (completes) return;
    const headings = row.cells.map(textOf).join('\n').trimEnd();
    // Headings that come again are those of the next page; without a title other ones must be beyond doubt.
    const isSure = fields > 2 && fields * 2 >= filled;
    if (last && name === null && !(isSure && headings !== last.headings)) return;
    starts.push({ index: name === null ? at : at - 1, name, headings });
  });
  return starts;
}

interface Known {
  /** Cells with something in them. */
  readonly filled: number;
  /** The fields they surely are. */
  readonly fields: number;
  readonly isOfPeople: boolean;
}

const nothing: Known = { filled: 0, fields: 0, isOfPeople: false };

/** What of a row reads as headings; nothing where a cell holds data. */
function knownIn({ cells }: RawRow): Known {
  if (holdsDatum(cells)) return nothing;
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '') as string[];
  if (texts.length < 3) return nothing;
  const fields = new Set<ColumnField>();
  let isOfPeople = false;
  for (const [at, text] of texts.entries()) {
    const guess = fieldOf(text);
    if (guess !== null && guess.confidence > 0.8) {
      fields.add(guess.field);
      isOfPeople ||= isIdentity(text);
    }
    if (at > 3 && fields.size === 0) return nothing;
  }
  return { filled: texts.length, fields: fields.size, isOfPeople };
}

function holdsDatum(cells: readonly Cell[]): boolean {
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    if (typeof cell === 'number' || cell.length > longestHeading || isDatum(cell)) return true;
  }
  return false;
}

/** The only cell of a row, and its first; null where the row is no title. */
function titleIn(row: RawRow | undefined): string | null {
  const [first = '', ...others] = row?.cells ?? [];
  const text = textOf(first);
  const isAlone = text !== '' && text.length <= longestHeading && others.every((cell) => textOf(cell) === '');
  return isAlone ? text : null;
}
