/** One list on several sheets, as of two halls: the rows of each in the columns of the first. */

import { roleOf } from '../../cell/role-words.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import type { Cell, RawRow, RawTable } from '../../raw/table.ts';
import type { Source } from '../../sources/source.ts';
import { headingsOf } from '../head/heading-levels.ts';
import { headedBy, isIdentity } from '../head/heading-row.ts';
import { standingOf } from './standing.ts';

/** The data rows of one sheet. */
export interface Part {
  readonly sheet?: string;
  readonly rows: readonly RawRow[];
  /** The places of those that are struck out. */
  readonly struck?: ReadonlySet<number>;
}

/**
 * The rows of another sheet where it is a part of the same list; null where it is another one. Columns only it has are added to `headings`.
 */
export function partIn(
  table: RawTable,
  { source, main }: { readonly source: Source | null; readonly main: string | undefined },
  headings: string[],
): Part | null {
  const headed = headedBy(table);
  if (!headed || headed.source?.id !== source?.id) return null;
  const { texts, end } = headingsOf(table, headed.index, headed.source !== null);
  const isNamed = table.sheet !== undefined && (listsSomeOf(table.sheet) || isNextTo(table.sheet, main));
  const places = placesOf(texts, headings, isNamed);
  if (places === null) return null;
  const rows = table.rows.slice(end);
  const isSame = places.every((place, at) => place === at);
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    rows: isSame ? rows : rows.map(({ at, cells }) => ({ at, cells: moved(cells, places) })),
  };
}

/** `Hall 2` beside `Hall 1`; what a program numbers itself says nothing, and one of two drafts counts. */
function isNextTo(name: string, main: string | undefined): boolean {
  const word = (main ?? '').replace(number, '');
  return (
    word !== main &&
    /[a-z\u4e00-\u9fff]/i.test(word) &&
    !numbered.test(word) &&
    name !== main &&
    name.replace(number, '') === word
  );
}

const number = /(?<![a-z])(?:\d{1,3}|[a-z])(?![a-z])|[一二三四五六七八九十]/i;
const numbered =
  /^ *(?:sheet|tab|table|tabelle|tabla|tabela|tableau|feuille?|hoja|foglio|blad|ark|arkusz|planilha|лист|list|page|part|form|draft|version|variante?|option|plan|copy|test|entwurf|kopie|草稿|草案|方案|版本?|副本|工作表|シート|시트|表) *$/i;

/** Those who come, or those among them who wait, speak or help. */
function listsSomeOf(name: string): boolean {
  const role = roleOf(name.slice(name.lastIndexOf('/') + 1));
  return role === 'attendee' || role === 'visitor' || standingOf(name) !== null;
}

/**
 * Where each of these columns stands in the list; null where people are named otherwise, or less than three quarters is common. Of the speakers
 * beside the guests, or of those who wait (`isNamed`), other things may be told, but who they are.
 */
function placesOf(texts: readonly string[], headings: string[], isNamed: boolean): number[] | null {
  const ours = headings.map(foldHeading);
  const theirs = texts.map(foldHeading);
  if (ours.length > 1 && ours.length === theirs.length && ours.every((heading, at) => heading === theirs[at]))
    return ours.map((_, at) => at);
  const places = theirs.map((heading) => ours.indexOf(heading));
  if (isNamed) takeLikeIdentities(places, texts, headings);
  const common = places.filter((place) => place >= 0);
  const isOfPeople = headings.every((heading, at) => !isIdentity(heading) || theirs.includes(ours[at] ?? ''));
  if (new Set(common).size < common.length) return null;
  if (isNamed && common.some((place) => isIdentity(headings[place] ?? '')) && !theirs.some(isOtherIdentity))
    return moving();
  if (!isOfPeople || common.length < 2) return null;
  if (common.length < Math.max(ours.length, theirs.length) * 0.75) return null;
  return moving();

  function isOtherIdentity(heading: string, at: number): boolean {
    if ((places[at] ?? -1) >= 0 || !isIdentity(heading)) return false;
    const field = fieldOf(heading)?.field;
    return headings.some((own) => fieldOf(own)?.field === field);
  }
  function moving(): number[] {
    return places.map((place, at) => (place >= 0 ? place : headings.push(texts[at] ?? '') - 1));
  }
}

/** `Guest` above the one list and `Name` above the other say the same. */
function takeLikeIdentities(places: number[], texts: readonly string[], headings: readonly string[]): void {
  for (const [at, text] of texts.entries()) {
    if ((places[at] ?? -1) >= 0 || !isIdentity(text)) continue;
    const field = fieldOf(text)?.field;
    const place = headings.findIndex((heading) => fieldOf(heading)?.field === field);
    if (place >= 0 && !places.includes(place)) places[at] = place;
  }
}

function moved(cells: readonly Cell[], places: readonly number[]): Cell[] {
  const row: Cell[] = [];
  cells.forEach((cell, at) => {
    const place = places[at] ?? at;
    while (row.length <= place) row.push('');
    row[place] = cell;
  });
  return row;
}
