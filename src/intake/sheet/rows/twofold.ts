/** Columns that hold two things, as their headings say: `公司/职务`, `City / Country`. Where their cells are written so, each is a column of its own. */
import { namedContacts } from '../../cell/name/named-contacts.ts';
import { bareHeading } from '../../heading/bare.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import { type Cell, type RawRow, textOf } from '../../raw/table.ts';
import type { Part } from './sheet-parts.ts';

const apart =
  /^([^/／|+&、]{1,30}?)(?:\s*[/／|+&、]\s*|\s+(?:and|und|et|y)\s+|(?<=[\u4e00-\u9fff])[及和与](?=[\u4e00-\u9fff]))([^/／|+&、]{1,30})$/;
const fields: ReadonlySet<ColumnField> = new Set([
  'name',
  'organisation',
  'title',
  'department',
  'emails',
  'phones',
  'city',
  'region',
  'country',
]);
const sure = 0.8;
const places: ReadonlySet<ColumnField> = new Set(['city', 'region', 'country']);
const anyMark = /\s*[/／|、,，;；\n]\s*|\s+[-–—]\s+|(?<=[\u4e00-\u9fff)）]) +(?=[\u4e00-\u9fff])/;
/** A comma also stands before the form of a company: `Moss Ceramics, Ltd`. */
const comma =
  /\s*[,，](?!\s*(?:ltd|limited|inc|incorporated|l\.?l\.?[cp]|lp|p\.?l\.?c|gmbh|mbh|ag|kg|ohg|ug|e\.? ?v|co|corp|corporation|company|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l|b\.?v|n\.?v|ab|as|a\/s|aps|oyj?|pty|pte|pvt)(?![\w-]))\s*/i;
const marks = [
  /\s*[/／|]\s*/,
  /\s*、\s*/,
  /\s*[;；]\s*/,
  /\s*\n\s*/,
  /\s+[-–—]\s+/,
  /(?<=[\u4e00-\u9fff)）]) +(?=[\u4e00-\u9fff])/,
];
/** Of the cells with something in them. */
const most = 0.6;

interface Twofold {
  readonly at: number;
  readonly halves: Halves;
  readonly mark: RegExp;
}

type Halves = readonly [string, string];

/** The headings and parts of a list with each such column as two, if it `mayHoldTwo` as it is headed; the same where there is none. */
export function unfolded<P extends Part>(
  headings: readonly string[],
  parts: readonly P[],
  mayHoldTwo: (heading: string) => boolean,
): { readonly headings: readonly string[]; readonly parts: readonly P[] } {
  const found = headings.flatMap((heading, at): Twofold | readonly [] => {
    const halves = mayHoldTwo(heading) ? halvesOf(heading) : null;
    if (halves === null) return [];
    const rows = parts.flatMap((part) => part.rows);
    const mark = marksOf(halves).find((one) => areTwofold(rows, at, one));
    return mark === undefined ? [] : { at, halves, mark };
  });
  if (found.length === 0) return { headings, parts };
  const names = [...headings];
  for (const { at, halves } of found) {
    names[at] = halves[0];
    names.push(halves[1]);
  }
  return {
    headings: names,
    parts: parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => apartIn(row, found, headings.length)),
    })),
  };
}

function halvesOf(heading: string): Halves | null {
  const [, first = '', second = ''] = apart.exec(bareHeading(heading)) ?? [];
  const [one, other] = [first, second].map((half) => (half === '' ? null : fieldOf(half)));
  if (!one || !other || one.confidence < sure || other.confidence < sure || one.field === other.field)
    return null;
  return fields.has(one.field) && fields.has(other.field) ? [first.trim(), second.trim()] : null;
}

/** A comma parts the halves of a name, too: `Moss, Ann`. Nothing but places is parted by whatever stands there. */
function marksOf(halves: Halves): readonly RegExp[] {
  const held = halves.map((half) => fieldOf(half)?.field ?? 'custom');
  if (held.every((field) => places.has(field))) return [anyMark];
  return held.includes('name') ? marks : [...marks, comma];
}

function areTwofold(rows: readonly RawRow[], at: number, mark: RegExp): boolean {
  const told = rows.map(({ cells }) => textOf(cells[at])).filter((text) => text !== '');
  // What parts two people who have a number each parts nobody from theirs.
  if (told.some((text) => namedContacts(text) !== null)) return false;
  const parted = told.filter((text) => text.split(mark).length === 2);
  return parted.length > 0 && parted.length >= told.length * most;
}

function apartIn(row: RawRow, found: readonly Twofold[], width: number): RawRow {
  const cells: Cell[] = row.cells.slice(0, width);
  while (cells.length < width) cells.push('');
  for (const { at, mark } of found) {
    const parts = textOf(cells[at]).split(mark);
    const isParted = parts.length === 2;
    if (isParted) cells[at] = parts[0] ?? '';
    cells.push(isParted ? (parts[1] ?? '') : '');
  }
  return { at: row.at, cells: [...cells, ...row.cells.slice(width)] };
}
