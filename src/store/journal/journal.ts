/** The journal beside a snapshot: which lines came after the snapshot, and how the next one is added. */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { fail } from '../../domain/errors.ts';
import { expectToSum } from '../disk/crypto.ts';
import { diskFailure, writeAll, writeDurably } from '../disk/durable.ts';
import {
  openToRead,
  readFailure,
  readRange,
  type Span,
  spansBefore,
  spansFrom,
  withFile,
} from '../disk/reading.ts';
import type { Head } from '../document/document.ts';
import {
  type Base,
  type Line,
  type LineHead,
  lineEnd,
  makeBase,
  parseBase,
  parseHead,
  parseLine,
} from './journal-line.ts';

/**
 * How the journal stands to the snapshot. `missing`: there is none. `other`: it belongs to another roster. `behind`: the snapshot
 * includes lines it does not have. `broken`: a line does not follow from the one before.
 */
export type Standing = 'sound' | 'missing' | 'other' | 'behind' | 'broken';

export interface Tail {
  readonly standing: Standing;
  /** The lines the snapshot does not include yet. */
  readonly lines: readonly Line[];
  /** Seq and hash of the last line, or of the snapshot where nothing came after it. */
  readonly seq: number;
  readonly hash: string;
  /** Where the next line goes; bytes beyond it are a line that was never finished. */
  readonly end: number;
  readonly isTorn: boolean;
  /** How many bytes the lines take. */
  readonly pending: number;
}

const headLength = 4096;
const wideHead = 1 << 16;

/** The base line and where it ends; null when the file does not begin with one. */
function baseOf(file: number, from = 0): { base: Base; end: number } | null {
  for (const reach of [headLength, wideHead]) {
    const start = readRange(file, from, from + reach);
    const end = start.indexOf(10) + 1;
    const base = end > 0 ? parseBase(start.toString('utf8', 0, end)) : null;
    if (base) return { base, end: from + end };
  }
  return null;
}

function headAt(file: number, { from, to }: Span): LineHead | null {
  for (const reach of [headLength, wideHead]) {
    const head = parseHead(readRange(file, from, Math.min(to, from + reach)).toString());
    if (head) return head;
  }
  return null;
}

/** True when the line that ends at the snapshot's offset is the one it includes; a line too long to look back over is believed. */
function isWhereItWas(file: number, { seq, hash, journalOffset }: Head): boolean {
  const near = Math.max(0, journalOffset - wideHead);
  const before = readRange(file, near, journalOffset);
  if (before[before.length - 1] !== 10) return false;
  const from = before.lastIndexOf(10, before.length - 2) + 1;
  if (from === 0 && near > 0) return true;
  const head = parseHead(before.toString('utf8', from));
  return head !== null && head.seq === seq && head.hash === hash;
}

/** What the journal holds beyond the snapshot whose head is given. */
export function readTail(journal: string, path: string, head: Head): Tail {
  const nothing = { lines: [], seq: head.seq, hash: head.hash, end: 0, isTorn: false, pending: 0 };
  const tail = withFile(journal, path, (file): Tail => {
    const size = fstatSync(file).size;
    const begin = baseOf(file);
    if (!begin || begin.base.regulars !== head.regulars) return { standing: 'other', ...nothing };
    if (head.seq < begin.base.seq) return { standing: 'broken', ...nothing };
    if (head.seq === begin.base.seq) {
      // Begun anew from this very snapshot, which need not know of it yet.
      const { hash, prev } = begin.base;
      if (head.hash !== hash && head.hash !== prev) return { standing: 'broken', ...nothing };
      return readLines(file, begin.end, size, { seq: head.seq, hash });
    }
    if (size < head.journalOffset) return { standing: 'behind', ...nothing };
    if (!isWhereItWas(file, head)) return { standing: 'broken', ...nothing };
    return readLines(file, head.journalOffset, size, head);
  });
  return tail ?? { standing: 'missing', ...nothing };
}

function readLines(file: number, from: number, size: number, after: { seq: number; hash: string }): Tail {
  const lines: Line[] = [];
  let { seq, hash } = after;
  let end = from;
  let standing: Standing = 'sound';
  const bytes = readRange(file, from, size);
  expectToSum(bytes.length);
  while (from + bytes.length > end) {
    const newline = bytes.indexOf(10, end - from);
    const line = newline < 0 ? null : parseLine(bytes.toString('utf8', end - from, newline));
    const isLast = newline < 0 || newline === bytes.length - 1;
    if (line === null && isLast) break;
    if (!line?.isSound || line.head.prev !== hash || line.head.seq !== seq + 1) {
      standing = 'broken';
      break;
    }
    lines.push(line);
    ({ seq, hash } = line.head);
    end = from + newline + 1;
  }
  const isTorn = standing === 'sound' && end < from + bytes.length;
  return { standing, lines, seq, hash, end, isTorn, pending: end - from };
}

/** True when nothing would be lost with this journal: there is none, or it was begun and never added to. */
export function isUnused(journal: string, path: string): boolean {
  return withFile(journal, path, (file) => fstatSync(file).size === (baseOf(file)?.end ?? 0)) ?? true;
}

/** True where there is a journal with steps in it. */
export function hasSteps(journal: string, path: string): boolean {
  return (
    withFile(journal, path, (file) => {
      const begin = baseOf(file);
      return begin !== null && fstatSync(file).size > begin.end;
    }) ?? false
  );
}

/** Starts a journal at the state a snapshot holds; answers the tail it then has. */
export function beginJournal(journal: string, about: Omit<Base, 'kind' | 'hash'>): Tail {
  const base = makeBase(about);
  const line = Buffer.from(`${JSON.stringify(base)}\n`);
  writeDurably(journal, [line]);
  const { seq, hash } = base;
  return { standing: 'sound', lines: [], seq, hash, end: line.length, isTorn: false, pending: 0 };
}

/**
 * Adds one line after `tail`, on the disk when this returns. An unfinished line there is cut off first, and
 * one that could not be finished is taken back. Throws `roster.disk` or `roster.read-only`.
 */
export function appendLine(journal: string, path: string, tail: Tail, line: readonly Uint8Array[]): void {
  let file: number | undefined;
  try {
    file = openSync(journal, 'r+');
    if (tail.isTorn) ftruncateSync(file, tail.end);
    const end = writeAll(file, line, tail.end);
    if (fstatSync(file).size !== end) throw fail('roster.disk', { path, reason: 'ENOSPC' });
    fsyncSync(file);
  } catch (error) {
    if (file !== undefined) takeBack(file, tail.end);
    throw diskFailure(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function takeBack(file: number, end: number): void {
  try {
    ftruncateSync(file, end);
  } catch {
    // The next writer cuts it off.
  }
}

/** The heads of every line but the base, newest first, each with where its line stands. Nothing when there is no journal. */
export function* headsBackward(journal: string, path: string): Generator<{ head: LineHead; span: Span }> {
  const file = openToRead(journal, path);
  if (file === null) return;
  try {
    let isNewest = true;
    for (const span of spansBefore(file, fstatSync(file).size)) {
      const isTorn = isNewest && !isFinished(readRange(file, span.from, span.to));
      isNewest = false;
      const head = isTorn ? null : headAt(file, span);
      if (head && typeof head.seq === 'number' && typeof head.hash === 'string') yield { head, span };
    }
  } catch (error) {
    throw readFailure(error, path);
  } finally {
    closeSync(file);
  }
}

/** After a power cut a line can have its line break and zeros before it. */
function isFinished(line: Buffer): boolean {
  return line.toString('latin1', line.length - lineEnd.length) === lineEnd && !line.includes(0);
}

/** What a journal begins with; null where there is none. */
export function firstOf(journal: string, path: string): Base | null {
  return withFile(journal, path, (file) => baseOf(file)?.base ?? null);
}

/** One line as it stands; null when it cannot be read, or is not what was written. */
export function lineAt(journal: string, path: string, { from, to }: Span): Line | null {
  const line = withFile(journal, path, (file) => parseLine(readRange(file, from, to).toString()));
  return line?.isSound ? line : null;
}

export interface Chain {
  readonly base: Base;
  /** The seq of the first line that does not follow from the one before; null when all do. */
  readonly brokenAt: number | null;
}

/** Reads the whole chain from its first line, handing each sound line on; null when there is none to read. */
export function readChain(
  journal: string,
  path: string,
  each: (line: Line, span: Span) => void,
): Chain | null {
  return withFile(journal, path, (file) => chainIn(file, { from: 0, to: fstatSync(file).size }, each));
}

/** The same for a journal that is a part of an open file. */
export function chainIn(file: number, part: Span, each: (line: Line, span: Span) => void): Chain | null {
  const begin = baseOf(file, part.from);
  if (!begin || begin.end > part.to) return null;
  let { seq, hash } = begin.base;
  for (const span of spansFrom(file, begin.end, part.to)) {
    const line = parseLine(readRange(file, span.from, span.to).toString());
    // The last one may be a line that was never finished.
    if (line === null && span.to === part.to) break;
    if (!line?.isSound || line.head.seq !== seq + 1 || line.head.prev !== hash)
      return { base: begin.base, brokenAt: seq + 1 };
    ({ seq, hash } = line.head);
    each(line, span);
  }
  return { base: begin.base, brokenAt: null };
}
