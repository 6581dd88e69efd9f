/** Which field a person said that a column holds, now or once. */
import { fail } from '../../domain/errors.ts';
import type { Recipe } from '../../domain/records/recipe.ts';
import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';
import { type ColumnField, foldHeading, mappableFields, namedField } from '../heading/heading-words.ts';

/** A recipe says nothing of headings that are not here, unless none of its own is. */
export function saidOnce(
  { columns }: Recipe,
  names: readonly string[],
  file: string,
): Map<number, ColumnField> {
  const pairs = columns.map(({ heading, field }) => [heading, field] as const);
  const here = pairs.filter(([heading]) => columnAt(heading, names) >= 0);
  return saidBy(here.length > 0 ? here : pairs, names, file);
}

/** Throws `file.unknown-column` and `usage.unknown-field`. */
export function saidBy(
  map: readonly (readonly [string, string])[],
  names: readonly string[],
  file: string,
): Map<number, ColumnField> {
  const said = new Map<number, ColumnField>();
  for (const [column, typed] of map) {
    const at = columnAt(column, names);
    if (at < 0) throw fail('file.unknown-column', { file, column, near: nearest(column, names) });
    const field = namedField(typed);
    if (field === null) {
      const known = mappableFields();
      throw fail('usage.unknown-field', { field: typed, near: nearest(typed, known), known });
    }
    said.set(at, field);
  }
  return said;
}

/** By heading as written, then folded, then by `#3`; -1 where there is none. */
export function columnAt(column: string, names: readonly string[]): number {
  const exact = names.indexOf(column);
  if (exact >= 0) return exact;
  const folded = names.findIndex(
    (name) => fold(name) === fold(column) || foldHeading(name) === foldHeading(column),
  );
  if (folded >= 0) return folded;
  const number = /^#?(\d{1,3})$/.exec(column);
  const at = number ? Number(number[1]) - 1 : -1;
  return at < names.length ? at : -1;
}
