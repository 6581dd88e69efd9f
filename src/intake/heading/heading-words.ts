/** The words that name a field of a file: the synonyms the records declare, and a few for what only files have. */
import { clientFields } from '../../domain/records/client.ts';
import type { FieldTable } from '../../domain/records/field.ts';
import { registrationFields } from '../../domain/records/registration.ts';
import { once } from '../../lib/once.ts';
import { fold } from '../../lib/text/fold.ts';
import { bareHeading } from './bare.ts';
import { ownHeadings } from './own-headings.ts';
import { inEnglish } from './translated.ts';

type OwnField = keyof typeof ownHeadings;
type RecordField = keyof typeof clientFields | keyof typeof registrationFields;
export type ColumnField = RecordField | OwnField | 'question' | 'custom';

/** One spelling for the ways a heading is written: folded, without numbering, brackets, stars and colons. */
export function foldHeading(heading: string): string {
  return bareOf(unnumbered(heading));
}

/** Folded, and without the number of a question. */
export function unnumbered(heading: string): string {
  return fold(bareHeading(heading.slice(0, 300))).replace(/ ?\| ?/g, ' - ');
}

export function bareOf(folded: string): string {
  return folded
    .replace(/[()[\]【】:*]/g, ' ')
    .replace(/^[¿¡\s]+|[?!.\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export const dictionary: ReadonlyMap<string, ColumnField> = dictionaryOf();
/** The same words however their parts are joined: `Opt Out`, `Opt-out`, `E mail`. */
export const joined = once(
  (): ReadonlyMap<string, ColumnField> =>
    new Map([...dictionary].reverse().map(([words, field]) => [joinedOf(words), field])),
);

export function joinedOf(folded: string): string {
  return folded.replace(/[-\s.'/]/g, '');
}

function dictionaryOf(): Map<string, ColumnField> {
  const words = new Map<string, ColumnField>();
  const learn = (field: ColumnField, headings: readonly string[]) => {
    // They are declared as folding leaves them, and none twice.
    for (const heading of headings) words.set(heading, field);
  };
  for (const table of [clientFields, registrationFields] as readonly FieldTable[]) {
    for (const [field, { headings }] of Object.entries(table)) learn(field as RecordField, headings ?? []);
  }
  for (const [field, headings] of Object.entries(ownHeadings)) learn(field as OwnField, headings);
  return words;
}

/** The field of words that are folded already, in English or in another language. */
export function plainField(folded: string): ColumnField | undefined {
  return dictionary.get(folded) ?? dictionary.get(inEnglish(folded)) ?? joined().get(joinedOf(folded));
}

/** A number of the row is no field that may be put together of other words. */
export function unlessIgnored(field: ColumnField | undefined): ColumnField | undefined {
  return field === 'ignored' ? undefined : field;
}

/** Every field a person may name in `--map`. */
export function mappableFields(): ColumnField[] {
  return [...new Set([...dictionary.values(), 'question', 'custom'] as ColumnField[])];
}

/** What people call a column of this field. */
export function headingsOf(field: string): readonly string[] {
  const records: FieldTable = { ...registrationFields, ...clientFields };
  return (
    records[field]?.headings ?? (ownHeadings as Readonly<Record<string, readonly string[]>>)[field] ?? []
  );
}

/** The fields a column may be, without what is none of any record. */
export function fieldsToMap(): ColumnField[] {
  return mappableFields().filter((field) => !['meta', 'ignored', 'question', 'custom'].includes(field));
}

/** The field a person means by its key or by any of its synonyms; null where it is none. */
export function namedField(typed: string): ColumnField | null {
  const exact = mappableFields().find((field) => field.toLowerCase() === typed.trim().toLowerCase());
  return exact ?? dictionary.get(foldHeading(typed)) ?? null;
}
