/** What is shown of a report: the columns of --fields, the rows of --limit. */
import { fail } from '../domain/errors.ts';
import { nearest } from '../lib/alike/near.ts';
import type { Column } from '../reports/report.ts';

/** The columns named, in that order; null where none were named. `further` might have been named, too. */
export function chosenColumns(
  columns: readonly Column[],
  fields: readonly string[] | null,
  further: readonly string[] = [],
): readonly Column[] | null {
  if (fields === null) return null;
  const known = [...new Set([...columns.map((column) => column.key), ...further])];
  return fields.map((field) => {
    const column = columns.find(({ key }) => key === field);
    if (!column) throw fail('usage.unknown-field', { field, near: nearest(field, known), known });
    return column;
  });
}

export function* limited<T>(rows: Iterable<T>, limit: number | null): Iterable<T> {
  if (limit === 0) return;
  let left = limit ?? Number.POSITIVE_INFINITY;
  for (const row of rows) {
    yield row;
    if (--left <= 0) return;
  }
}
