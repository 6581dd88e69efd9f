/** How large a roster may become: nothing is written that could not be read again. */
import { fail } from '../../domain/errors.ts';
import type { Change } from '../../domain/roster.ts';
import { lineOf, recordSeparator } from '../document/body.ts';
import { type Document, sizeOf } from '../document/document.ts';
import type { Present } from './present.ts';

/** Bytes; a larger file is refused, as one that is not laid out as ours could not become one string, and nor could a longer line of the journal. */
export const sizeLimit = 500_000_000;

/** Bytes for what stands before a collection and after it, and for the first line. */
const frame = 4_096;

/** Bytes of the snapshot but for its records. */
const topOf = ({ settings, counters, extra }: Document) =>
  frame + Buffer.byteLength(JSON.stringify([settings, counters, extra]));

/** By how many bytes the snapshot grows with these changes, which can be less than none. */
function growthOf(changes: readonly Change[]): number {
  const size = (record: Change['after']) =>
    record ? Buffer.byteLength(lineOf(record)) + recordSeparator.length : 0;
  return changes.reduce((sum, { before, after }) => sum + size(after) - size(before), 0);
}

/** True where the snapshot with every line of the journal in it, and with these changes, can be read again. */
export function fits(
  { document, tail }: Present,
  limit: number,
  { changes, size }: { readonly changes: readonly Change[]; readonly size: number } = {
    changes: [],
    size: 0,
  },
): boolean {
  const least = topOf(document) + sizeOf(document);
  // A line holds every record as it is after it, so that most are known to fit without a look at them.
  if (least + tail.pending + size < limit) return true;
  return least + tail.lines.reduce((sum, line) => sum + growthOf(line.changes), growthOf(changes)) < limit;
}

/** Throws `roster.outgrown` for changes whose line takes `size` bytes, unless they make the roster smaller. */
export function refuseToOutgrow(
  present: Present,
  line: { readonly changes: readonly Change[]; readonly size: number },
  path: string,
  limit: number,
): void {
  const isShort = line.size < limit;
  if (isShort && (fits(present, limit, line) || growthOf(line.changes) <= 0)) return;
  throw fail('roster.outgrown', { path, limit });
}
