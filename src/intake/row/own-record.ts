/** Which record of a roster a row of our own list was written from. */
import type { RecordWritten } from '../../domain/draft.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import type { RawRow } from '../raw/table.ts';
import type { Source } from '../sources/source.ts';

export function ownRecords(
  layout: Layout,
  source: Source | null,
): (row: RawRow) => RecordWritten | undefined {
  const { ownRecord } = source ?? {};
  if (ownRecord === undefined) return () => undefined;
  const headed = (headings: readonly string[]): Column | undefined =>
    layout.columns.find(({ heading }) => headings.includes(foldHeading(heading)));
  const id = headed(ownRecord.id);
  const created = headed(ownRecord.created);
  return (row) => {
    const written = { id: textIn(row, id), created: textIn(row, created) };
    return written.id === '' || written.created === '' ? undefined : written;
  };
}
