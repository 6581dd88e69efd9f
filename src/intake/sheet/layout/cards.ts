/** Cards of people on a sheet, each a few rows with a label and what it says, below or beside one another: made into a list. */

import { roleOf } from '../../cell/role-words.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import { isBlankRow, type RawRow, type RawTable, textOf } from '../../raw/table.ts';
import { type LabelledLine, rowsOfBlocks } from '../../readers/labelled/blocks.ts';

/** A list of so many people is kept in rows. */
const mostRows = 5_000;
const mostColumns = 60;
/** The first card begins below a title at most. */
const mostAbove = 5;
/** Where pages begin with the headings again, everybody's name stands where the labels would. */
const mostLabels = 40;
const longestLabel = 60;
const sure = 0.8;
/** `Card 2`, 名片二. */
const numbered = /\d|[一二三四五六七八九十]$/;

/** The table itself where its rows are no cards, or where that is not beyond doubt. */
export function withoutCards(table: RawTable): RawTable {
  const { rows } = table;
  if (table.headed || rows.length < 2 || rows.length > mostRows) return table;
  const first = rows.slice(0, mostAbove).findIndex(isLine);
  const opening = rows[first];
  if (!opening) return table;
  const opener = labelIn(opening, 0);
  const comesAgain = (row: RawRow) => row !== opening && labelIn(row, 0) === opener;
  if (!opening.cells.slice(1).some((cell) => textOf(cell) === opener) && !rows.some(comesAgain)) return table;
  const lines = rows.slice(first);
  const labels = new Set(lines.map((row) => labelIn(row, 0)).filter((label) => label !== ''));
  if ([...labels].filter((label) => !numbered.test(label)).length > mostLabels) return table;
  const stretches = placesOf(lines, labels)?.map((place, at, places) =>
    stretchesIn(lines, place, places[at + 1]),
  );
  if (!stretches || stretches.some((one) => one === null)) return table;
  const upper = rowsOfBlocks(stretches.flatMap((one) => one ?? []));
  if (!areOfPeople(upper)) return table;
  const { groups: _, struck: __, ...rest } = table;
  return { ...rest, headed: true, rows: upper };
}

function isLine(row: RawRow): boolean {
  return fieldOfLabel(labelIn(row, 0)) !== null && !isBlankRow(row.cells.slice(1));
}

function labelIn({ cells }: RawRow, at: number): string {
  return textOf(cells[at]).replace(/\s*[:：]$/, '');
}

function fieldOfLabel(label: string): ColumnField | null {
  const guess = label === '' || label.length > longestLabel ? null : fieldOf(label);
  return guess !== null && guess.confidence >= sure ? guess.field : null;
}

/** The columns of the labels: the first, and those in which nothing else stands than in the first. */
function placesOf(lines: readonly RawRow[], labels: ReadonlySet<string>): number[] | null {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  if (width < 2 || width > mostColumns) return null;
  const places = [0];
  for (let at = 2; at < width; at++) {
    const texts = lines.map((row) => labelIn(row, at)).filter((text) => text !== '');
    if (texts.length > 1 && texts.every((text) => labels.has(text))) places.push(at);
  }
  return places;
}

/** What stands beside the labels of one column, between empty rows; null where more than that stands there. */
function stretchesIn(lines: readonly RawRow[], place: number, end?: number): LabelledLine[][] | null {
  const stretches: LabelledLine[][] = [[]];
  const opener = lines[0] && labelIn(lines[0], place);
  let last = 0;
  for (const [index, row] of lines.entries()) {
    const label = labelIn(row, place);
    const [value = '', ...others] = row.cells.slice(place + 1, end);
    if (!isBlankRow(others) || (label === '' && textOf(value) !== '')) return null;
    const next = lines[index + 1];
    const isTitle = label !== '' && textOf(value) === '' && next && labelIn(next, place) === opener;
    const isOfCard = isTitle === true && (numbered.test(label) || roleOf(label) !== null);
    // What else a title may say is whose they are that stand below it: somebody's next of kin, whoever pays.
    if (isTitle === true && fieldOfLabel(label) === null && !isOfCard) return null;
    const begins = label === '' || isOfCard;
    if (begins || (row.at > last + 1 && last > 0)) stretches.push([]);
    if (!begins) stretches.at(-1)?.push({ label, value: textOf(value), at: row.at });
    last = row.at;
  }
  return stretches;
}

const naming: ReadonlySet<ColumnField | null> = new Set<ColumnField>(['name', 'given']);
const identifying: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  'name',
  'given',
  'organisation',
  'emails',
  'phones',
  'wechat',
]);

/** At least two, half with a name and all with what else says who it is, under labels that are known, or that the first has as well. */
function areOfPeople([upper, ...cards]: readonly RawRow[]): boolean {
  const labels = upper?.cells.map(textOf) ?? [];
  const fields = labels.map(fieldOfLabel);
  const known = new Set(fields.filter((field) => field !== null));
  if (cards.length < 2 || known.size * 2 < labels.length) return false;
  const isReached = known.has('emails') || known.has('phones') || known.has('wechat');
  if (!(isReached ? known.size > 1 : known.has('organisation') && known.size > 2)) return false;
  const says = ({ cells }: RawRow, wanted: ReadonlySet<ColumnField | null>) =>
    fields.some((field, at) => wanted.has(field) && textOf(cells[at]) !== '');
  const [first] = cards;
  return (
    cards.filter((card) => says(card, naming)).length * 2 >= cards.length &&
    cards.every((card) => says(card, identifying)) &&
    fields.every((field, at) => field !== null || textOf(first?.cells[at]) !== '')
  );
}
