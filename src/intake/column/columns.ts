/** Which column of a table holds which field. */
import type { Recipe } from '../../domain/records/recipe.ts';
import { bareHeadings } from '../heading/bare.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import type { Source } from '../sources/source.ts';
import { besideOthers } from './beside.ts';
import type { ColumnValues } from './column-values.ts';
import { distinct } from './distinct.ts';
import type { Guessed } from './guessed.ts';
import { type HeadingUnits, unitsOf } from './heading-units.ts';
import { contactsOfOthers } from './named-others.ts';
import { proposedColumns } from './proposed.ts';
import { saidBy, saidOnce } from './said-columns.ts';

export interface Column extends Guessed, HeadingUnits {
  /** Its place in a row, from 0. */
  readonly at: number;
  /** Without its dress, for everything that reads it. */
  readonly heading: string;
  /** As it stands in the file, with `#2` where the heading came before, `#7` where there is none: shown and kept. */
  readonly written: string;
}

/** Fields that several columns may fill together; of the others the surest column is taken, the first of equals. */
const gathering: ReadonlySet<ColumnField> = new Set([
  'emails',
  'phones',
  'otherNames',
  'links',
  'tags',
  'interests',
  'needs',
  'sessions',
  'status',
  'checkedInAt',
  'buyerEmail',
  'buyerPhone',
  'consentEmail',
  'consentSms',
  'noCalls',
  'noSms',
  'consentPhone',
  'unsubscribed',
  'optedInAt',
  'emailState',
  'phoneState',
  'cancelled',
  'nickname',
  'meta',
  'ignored',
  'custom',
  'question',
]);

/** What is known of the columns of a list before they are looked at. */
export interface KnownColumns {
  readonly source: Source | null;
  /** What the file is called in failures. */
  readonly file: string;
  /** What a person said now. */
  readonly map: readonly (readonly [column: string, field: string])[];
  /** What was said once. */
  readonly recipe: Recipe | undefined;
  /** ISO 4217: of amounts that name none. */
  readonly currency?: string | undefined;
}

/** Throws `file.unknown-column` and `usage.unknown-field`. */
export function assignColumns(
  written: readonly string[],
  { source, file, map, recipe, currency }: KnownColumns,
  values: ColumnValues,
): Column[] {
  const names = distinct(written);
  const headings = bareHeadings(written);
  const bare = distinct(headings);
  const now = saidBy(map, names, file);
  const said = { now, once: recipe ? saidOnce(recipe, names, file) : now };
  const folded = headings.map(foldHeading);
  const proposed = proposedColumns(headings, written, source, said, values);
  const guesses = besideOthers(proposed, { headings, folded, values }, source === null);
  const isLeft = leftOut(guesses, values);
  const areOthers = contactsOfOthers(guesses, folded, isLeft);
  return guesses.map((guess, at) => {
    const { field, confidence, by, contact = 1, orElse } = guess;
    const heading = bare[at] ?? '';
    const written = names[at] ?? '';
    if (isLeft(guess, at) || areOthers(at))
      return { at, heading, written, field: 'custom', confidence: 0, by: null };
    return {
      at,
      heading,
      written,
      field,
      confidence: Math.min(1, confidence),
      by,
      ...unitsOf(heading, currency),
      ...(contact > 1 ? { contact } : {}),
      ...(orElse ? { orElse } : {}),
    };
  });
}

/** Of two columns for one field the surer is taken, and none that is empty from top to bottom while the other is not; the others are left out. */
function leftOut(
  guesses: readonly Guessed[],
  { saysSomething }: ColumnValues,
): (guess: Guessed, at: number) => boolean {
  const isBetter = (confidence: number, at: number, than: number, holder: number) =>
    confidence > 1 || than > 1 || saysSomething(at) === saysSomething(holder)
      ? confidence > than
      : saysSomething(at);
  const nameOf = ({ field, contact = 1 }: Guessed) => `${contact} ${field}`;
  const taken = new Map<string, number>();
  guesses.forEach((guess, at) => {
    const holder = taken.get(nameOf(guess));
    if (holder === undefined || isBetter(guess.confidence, at, guesses[holder]?.confidence ?? 0, holder))
      taken.set(nameOf(guess), at);
  });
  return (guess, at) => !gathering.has(guess.field) && taken.get(nameOf(guess)) !== at;
}
