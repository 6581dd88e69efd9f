/** Finds the line of one record in an open file by binary search, in a collection whose ids ascend: a few short reads instead of megabytes. */

import { readRange } from '../disk/reading.ts';
import { idAt, idEndAt, lineStart, nextLine, numberAt } from '../document/body.ts';

/** Bytes of a look; a line may be longer. */
const lookLength = 1 << 12;
/** Bytes too few to be halved: a line or two. */
const near = 1 << 9;
/** Bytes in which the start of a line and its id stand. */
const head = 64;
const separated = nextLine.length - lineStart.length;

interface Line {
  readonly from: number;
  readonly number: number;
  readonly id: string;
}

/** The line of `id`, which has this number, between two places of a file; null where there is none. */
export function lineOf(
  file: number,
  { from, to }: { readonly from: number; readonly to: number },
  { id, number }: { readonly id: string; readonly number: number },
): Buffer | null {
  // The line begins at `low`, where one does, or after it and before `high`.
  let low = from;
  let high = to;
  while (high - low > near) {
    const middle = low + ((high - low) >> 1);
    const next = lineAfter(file, middle, high, to);
    if (next !== null && next.number <= number) low = next.from;
    else high = middle + separated;
    if (next?.number === number) break;
  }
  for (let line = lineAt(file, low, to); line !== null && line.number <= number; ) {
    if (line.id === id) return wholeLine(file, line.from, to);
    line = lineAfter(file, line.from, high, to);
  }
  return null;
}

/** The first line that begins after `at` and before `high`. */
function lineAfter(file: number, at: number, high: number, to: number): Line | null {
  for (let from = at; from < high; from += lookLength) {
    const look = readRange(file, from, Math.min(from + lookLength + nextLine.length, to));
    const found = look.indexOf(nextLine);
    if (found < 0) continue;
    const next = from + found + separated;
    if (next >= high) return null;
    const start = look.subarray(found + separated);
    return start.length < head ? lineAt(file, next, to) : lineIn(start, next);
  }
  return null;
}

function lineAt(file: number, from: number, to: number): Line | null {
  return lineIn(readRange(file, from, Math.min(from + head, to)), from);
}

/** The line that begins with `start`, at `from` in the file. */
function lineIn(start: Buffer, from: number): Line | null {
  const idEnd = idEndAt(start, 0, start.length);
  return idEnd < 0 ? null : { from, number: numberAt(start, 0, idEnd), id: idAt(start, 0, idEnd) };
}

/** Up to its comma or the end of the collection. */
function wholeLine(file: number, from: number, to: number): Buffer {
  for (let size = lookLength; ; size *= 2) {
    const bytes = readRange(file, from, Math.min(from + size, to));
    const end = bytes.indexOf(nextLine);
    if (end >= 0) return bytes.subarray(0, end);
    if (from + size >= to) return bytes;
  }
}
