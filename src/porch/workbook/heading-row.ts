/** Which column of a sheet is which, by the headings: those we wrote, in any order, or the words of any language. */
import type { FieldTable } from '../../domain/records/field.ts';
import { type CollectionName, collections } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import { textOf } from '../../intake/raw/table.ts';
import { fold } from '../../lib/text/fold.ts';
import { columnOf, customPrefix, keysOf, type SheetColumn } from './columns.ts';
import type { SheetRow } from './sheet-rows.ts';

/** A column of the sheet, and where it stands. */
export interface Placed extends SheetColumn {
  readonly at: number;
}

export interface Headed {
  readonly row: number;
  readonly columns: readonly Placed[];
  readonly idAt: number;
}

/** Rows in which headings are looked for: somebody may have put a title above them. */
const near = 20;

/** `written` are the columns as we wrote them. Null where no row names the column of ids. */
export function headedBy(
  rows: readonly SheetRow[],
  of: CollectionName,
  written: readonly SheetColumn[],
  languages: readonly Words[],
): Headed | null {
  const known = knownHeadings(of, written, languages);
  for (const { at: row, cells } of rows.slice(0, near)) {
    const taken = new Set<string>();
    const columns = cells.flatMap((cell, at): Placed[] => {
      const heading = textOf(cell);
      if (heading === '') return [];
      let key = known.get(fold(heading)) ?? customPrefix + heading;
      for (let n = 1; taken.has(key); n++) key = customPrefix + (n === 1 ? heading : `${heading} (${n})`);
      taken.add(key);
      const column = written.find((one) => one.key === key) ?? columnOf(of, key, languages[0] as Words);
      return [{ ...column, heading, at }];
    });
    const id = columns.find(({ key }) => key === 'id');
    if (id && columns.some(({ key }) => key !== 'id' && !key.startsWith(customPrefix)))
      return { row, columns, idAt: id.at };
  }
  return null;
}

/** Keys by folded heading; ours first, so that a field somebody made up stays what it is. */
function knownHeadings(
  of: CollectionName,
  written: readonly SheetColumn[],
  languages: readonly Words[],
): ReadonlyMap<string, string> {
  const fields: FieldTable = collections[of].fields;
  const known = new Map<string, string>();
  const learn = (heading: string, key: string) => {
    const folded = fold(heading);
    if (!known.has(folded)) known.set(folded, key);
  };
  for (const { key, heading } of written) learn(heading, key);
  const keys = keysOf(of);
  for (const words of languages) for (const key of keys) learn(columnOf(of, key, words).heading, key);
  for (const key of keys) learn(key, key);
  for (const key of keys) for (const heading of fields[key]?.headings ?? []) learn(heading, key);
  return known;
}
