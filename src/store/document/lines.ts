/** New lines of a collection that are among the bytes of the journal, in id order; they are copied only when they are written. */
import { recordSeparator } from './body.ts';

/** Three lists of one length, as an object for each of a hundred thousand lines would take more room than its copy. */
export interface Lines {
  readonly pages: readonly Buffer[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Bytes that are copied together. */
const pieceLength = 1 << 18;
const parting = Buffer.from(recordSeparator);

/** What lines are laid out in by whoever is done with each piece before asking for the next: new memory for all of them is dearer than the copying. */
export const newBench = (): Buffer => Buffer.allocUnsafe(pieceLength);

/** The lines as a body, in pieces that are laid one after the other; on the `bench`, where there is one, each in the place of the one before. */
export function* laid({ pages, from, to }: Lines, bench?: Buffer): Generator<Buffer> {
  let piece = bench ?? Buffer.alloc(0);
  let used = 0;
  for (let at = 0; at < pages.length; at++) {
    const start = from[at] ?? 0;
    const end = to[at] ?? 0;
    const room = end - start + parting.length;
    if (room > piece.length - used) {
      if (used > 0) yield piece.subarray(0, used);
      piece = bench && room <= bench.length ? bench : Buffer.allocUnsafe(Math.max(pieceLength, room));
      used = 0;
    }
    if (at > 0) used += parting.copy(piece, used);
    used += pages[at]?.copy(piece, used, start, end) ?? 0;
  }
  if (used > 0) yield piece.subarray(0, used);
}

/** A body with lines behind it, in pieces. */
export function* withLines(body: Buffer, lines: Lines | undefined, bench?: Buffer): Generator<Buffer> {
  if (body.length > 0) yield body;
  if (lines === undefined) return;
  if (body.length > 0) yield parting;
  yield* laid(lines, bench);
}
