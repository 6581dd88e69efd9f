/** Reads a whole file as it was at one moment. */
import { fstatSync } from 'node:fs';
import { fail } from '../../domain/errors.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { stampOf } from '../cache/note.ts';
import { readRange } from '../disk/reading.ts';
import { sizeLimit } from './size-limit.ts';

/** Bytes in which the head of a snapshot stands, or the list of what is in it. */
const telling = 1 << 9;

/** What tells one state of the file from every other: its stat, and its first bytes or its last, which say what it includes. */
export function identityOf(file: number, end: 'start' | 'end' = 'start'): string {
  const stat = fstatSync(file, { bigint: true });
  if (!stat.isFile()) return stampOf(stat);
  const from = end === 'start' ? 0 : Math.max(0, Number(stat.size) - telling);
  return `${stampOf(stat)} ${readRange(file, from, from + telling).toString('latin1')}`;
}

export interface WholeFile {
  readonly bytes: Buffer;
  readonly stamp: string;
  /** When the file was last written. */
  readonly changed: Instant;
}

/** Every byte of a file that did not change while it was read: we replace it whole, but an editor may write into it. */
export function readWhole(file: number, path: string): WholeFile {
  for (;;) {
    const before = fstatSync(file, { bigint: true });
    if (!before.isFile())
      throw fail('roster.unreadable', { path, reason: before.isDirectory() ? 'EISDIR' : 'not-a-file' });
    if (before.size >= sizeLimit)
      throw fail('roster.too-large', { path, bytes: Number(before.size), limit: sizeLimit });
    const bytes = readRange(file, 0, Number(before.size));
    const stamp = stampOf(before);
    if (stampOf(fstatSync(file, { bigint: true })) === stamp)
      return { bytes, stamp, changed: new Date(Number(before.mtimeMs)).toISOString() };
  }
}
