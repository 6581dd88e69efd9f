/** Reads parts of files: a range, or line by line from either end without holding more than one line. */
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { fail } from '../../domain/errors.ts';
import { codeOf } from './durable.ts';

const pieceLength = 1 << 16;
const newline = 10;

/** What a failed read means to a person; an error that does not come from the disk is handed back as it is. */
export function readFailure(error: unknown, path: string): unknown {
  const reason = codeOf(error);
  return reason === undefined ? error : fail('roster.unreadable', { path, reason });
}

/** An open file, or null when there is none; throws `roster.unreadable` in the name of the roster at `path`. */
export function openToRead(file: string, path: string): number | null {
  try {
    // Opening a pipe would wait for somebody to write into it.
    return openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw readFailure(error, path);
  }
}

/** What `use` makes of an open file, or null when there is none; throws like `openToRead`. */
export function withFile<T>(file: string, path: string, use: (open: number) => T): T | null {
  const open = openToRead(file, path);
  if (open === null) return null;
  try {
    return use(open);
  } catch (error) {
    throw readFailure(error, path);
  } finally {
    closeSync(open);
  }
}

/** The bytes of an open file from `from` up to `to`, or up to its end where that comes first. */
export function readRange(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(0, to - from));
  let size = 0;
  while (size < bytes.length) {
    const read = readSync(file, bytes, size, bytes.length - size, from + size);
    if (read === 0) break;
    size += read;
  }
  return bytes.subarray(0, size);
}

/** Where a line stands in its file: from its first byte to the one after its line break. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans of whole lines between `from` and `to`, first to last; bytes after the last line break are no line. */
export function* spansFrom(file: number, from: number, to: number): Generator<Span> {
  let start = from;
  for (let at = from; at < to; ) {
    const piece = readRange(file, at, Math.min(at + pieceLength, to));
    if (piece.length === 0) return;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, end + 1)) {
      yield { from: start, to: at + end + 1 };
      start = at + end + 1;
    }
    at += piece.length;
  }
}

/** The spans of whole lines that end at or before `to`, last to first. */
export function* spansBefore(file: number, to: number): Generator<Span> {
  let end = -1;
  for (let at = to; at > 0; ) {
    const start = Math.max(0, at - pieceLength);
    const piece = readRange(file, start, at);
    for (
      let found = piece.lastIndexOf(newline);
      found >= 0;
      found = found === 0 ? -1 : piece.lastIndexOf(newline, found - 1)
    ) {
      if (end >= 0) yield { from: start + found + 1, to: end };
      end = start + found + 1;
    }
    at = start;
  }
  if (end > 0) yield { from: 0, to: end };
}
