/** What a row without an id says, cell by cell, and which of its cells cannot be taken. */
import { isBlank } from '../../lib/plain.ts';
import { common, type Field } from '../records/field.ts';
import { collections } from '../roster.ts';
import type { CellRead } from './columns.ts';
import type { CellReader, Difference } from './differences.ts';
import type { EditedList, EditedRow } from './list.ts';
import type { RowValues } from './new-rows.ts';

/** Blanks are not there. */
export function rowValues(
  row: EditedRow,
  { columns, place }: EditedList,
  read: CellReader,
): { readonly values: RowValues; readonly refused: readonly Difference[] } {
  const values = new Map<string, unknown>();
  const refused: Difference[] = [];
  for (const column of columns) {
    const { key } = column;
    const cell = row.cells.get(key);
    if (cell === undefined) continue;
    const { value, problem, allowed } = read(column, cell, []);
    if (problem !== undefined)
      refused.push({ ...refusal(place(row, key), key, cell), problem, ...(allowed && { allowed }) });
    else if (!isBlank(value)) values.set(key, value);
  }
  return { values, refused };
}

/** The first field that such a record must have and `fields` do not say; null where there is none. */
export function missingIn(
  row: EditedRow,
  { what, place }: EditedList,
  fields: Readonly<Record<string, unknown>>,
): Difference | null {
  const needed = Object.entries<Field>(collections[what].fields).find(
    ([key, { required }]) => required && !(key in common) && isBlank(fields[key]),
  );
  return needed ? { ...refusal(place(row, needed[0]), needed[0], ''), problem: 'required' } : null;
}

function refusal(place: string, key: string, theirs: CellRead): Omit<Difference, 'problem'> {
  const nobody = { id: '', name: '', base: undefined, ours: undefined };
  return { ...nobody, place, key, outcome: 'refused', kept: 'ours', theirs };
}
