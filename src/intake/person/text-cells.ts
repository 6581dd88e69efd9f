/** Reads from a row what it says of a person in so many words: posts, cities, notes, tags and interests. */
import { type PersonDraft, type PersonText, personTexts } from '../../domain/draft.ts';
import { fold } from '../../lib/text/fold.ts';
import { sentencesIn, wordsIn } from '../cell/lists.ts';
import { saysNothing } from '../cell/nothing.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import type { OpenPerson } from './open-person.ts';

/** A birthday is read in a way of its own. */
const texts = personTexts.filter((text) => text !== 'birthday');
const lists = [
  ['otherNames', wordsIn],
  ['tags', wordsIn],
  ['interests', wordsIn],
  ['needs', sentencesIn],
  ['links', wordsIn],
] as const;

/** The fields read here. */
export const textFields: readonly ColumnField[] = [...texts, ...lists.map(([field]) => field)];

/** The fields of one text each. */
export function textReader(layout: Layout): (row: RawRow, note: Note) => PersonDraft['texts'] {
  const columns = texts.flatMap((field) => {
    const column = layout.one(field);
    return column ? [{ field, column }] : [];
  });
  return (row, note) => {
    const found: Partial<Record<PersonText, string>> = {};
    for (const { field, column } of columns) {
      const text = textIn(row, column);
      if (saysNothing(text)) continue;
      // A column of titles may hold forms of address.
      if (field === 'title' && isFormOfAddress(text, column)) note.keep(column, text);
      else found[field] = text;
    }
    return found;
  };
}

/** The fields of several words each, added to what the person has already; `noTags`: folded tags that a tool gives everybody. */
export function listReader(
  layout: Layout,
  noTags: readonly string[] = [],
): (person: OpenPerson, row: RawRow) => void {
  const halves = readingOf(layout.all('otherNames'));
  const columns = lists.flatMap(([field, split]) =>
    layout.all(field).map((column) => ({ field, split, column })),
  );
  const meaningless = new Set(noTags);
  return (person, row) => {
    for (const { field, split, column } of columns) {
      if (column === halves?.given) continue;
      const text = column === halves?.family ? wholeReading(row, halves) : textIn(row, column);
      if (saysNothing(text)) continue;
      const all = split(text);
      const words = field === 'tags' ? all.filter((word) => !meaningless.has(fold(word))) : all;
      if (words.length > 0) person[field] = [...(person[field] ?? []), ...words];
    }
  };
}

/** How a name is read, in a column for each of its halves: `フリガナ (姓)` beside `フリガナ (名)`. */
interface Halves {
  readonly family: Column;
  readonly given: Column;
}

function readingOf(columns: readonly Column[]): Halves | null {
  const headed = (half: RegExp) => columns.find(({ heading }) => half.test(heading.trim()));
  const family = headed(/[(（]姓[)）]$/);
  const given = headed(/[(（]名[)）]$/);
  return family && given ? { family, given } : null;
}

/** Family name first, as the name itself. */
function wholeReading(row: RawRow, { family, given }: Halves): string {
  return [family, given]
    .map((column) => textIn(row, column))
    .filter((text) => !saysNothing(text))
    .join(' ');
}

const formsOfAddress = new Set(
  'mr|mrs|ms|miss|mx|dr|prof|sir|madam|adv|amb|rev|hon|engr|capt|dato|datuk|smt|shri|herr|frau|m|mme|先生|女士|小姐|博士'.split(
    '|',
  ),
);

function isFormOfAddress(title: string, { heading }: Column): boolean {
  const word = title.length < 8 ? title.replace(/\.$/, '').toLowerCase() : '';
  return formsOfAddress.has(word) && foldHeading(heading) === 'title';
}
