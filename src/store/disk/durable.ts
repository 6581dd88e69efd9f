/** Puts bytes on the disk so that after any crash a file is either the old one or the new one, whole. */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { fail, UserError } from '../../domain/errors.ts';
import { besides } from './paths.ts';

const pieceLength = 1 << 18;
/** Bytes that are worth a write of their own. */
const large = 1 << 16;

/** Small chunks joined, so that a thousand lines are not a thousand writes; large ones as they are. None is held when the next is asked for. */
function* gathered(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const waiting = Buffer.allocUnsafe(pieceLength);
  let used = 0;
  for (const chunk of chunks) {
    const isLarge = chunk.length >= large;
    if (used > 0 && (isLarge || used + chunk.length > pieceLength)) {
      yield waiting.subarray(0, used);
      used = 0;
    }
    if (isLarge) yield chunk;
    else {
      waiting.set(chunk, used);
      used += chunk.length;
    }
  }
  if (used > 0) yield waiting.subarray(0, used);
}

/** Writes every byte at `position` of an open file; a disk that takes only a part of them is asked again, and says why not. */
export function writeAll(file: number, chunks: Iterable<Uint8Array>, position: number): number {
  let at = position;
  for (const piece of gathered(chunks)) {
    for (let done = 0; done < piece.length; ) {
      const written = writeSync(file, piece, done, piece.length - done, at);
      done += written;
      at += written;
    }
  }
  return at;
}

const noFolderSync = new Set(['EINVAL', 'ENOTSUP', 'EISDIR']);

/** Makes a rename in `folder` survive a power cut, where folders can be synced at all. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!noFolderSync.has(codeOf(error) ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}

/**
 * Replaces the file at `path`, which must not be a link: temporary file beside it, readable by its owner alone, all bytes, size
 * checked, fsync, rename, fsync of the folder. Throws `roster.disk` or `roster.read-only`; the old file then stands untouched. `held`
 * says what it means that all could be written but the file cannot be replaced.
 */
export function writeDurably(path: string, chunks: Iterable<Uint8Array>, held?: () => Error): void {
  const temporary = besides(path);
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      const size = writeAll(file, chunks, 0);
      if (fstatSync(file).size !== size) throw fail('roster.disk', { path, reason: 'ENOSPC' });
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    replace(temporary, path, held);
    syncFolder(dirname(path));
  } catch (error) {
    discard(temporary);
    throw diskFailure(error, path);
  }
}

/**
 * Makes a folder, and those above it, for their owner alone where there are none. Node's own way goes round for ever where the system says
 * of a folder that is to be made in one that is there that there is none, as it does under /proc.
 */
export function makeFolders(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const above = dirname(folder);
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || existsSync(above)) throw error;
    makeFolders(above);
    makeFolders(folder);
  }
}

/** The same. Throws `roster.disk` or `roster.read-only` in the name of `path`. */
export function makeFolder(folder: string, path: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    throw diskFailure(error, path);
  }
}

/** What the system says of a file that another program keeps to itself. */
export const heldCodes: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

function replace(temporary: string, path: string, held: (() => Error) | undefined): void {
  try {
    renameSync(temporary, path);
  } catch (error) {
    if (held && heldCodes.has(codeOf(error) ?? '')) throw held();
    throw error;
  }
}

/** Removes a file that should not be there; whether it could be is not what the command is about. */
export function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already, or the next writer sweeps it.
  }
}

/** The code of a system error, as ENOENT; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const readOnly = new Set(['EROFS', 'EACCES', 'EPERM']);

/** What a failed write means to a person; an error that does not come from the disk is handed back as it is. */
export function diskFailure(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (error instanceof UserError || code === undefined) return error;
  return readOnly.has(code)
    ? fail('roster.read-only', { path })
    : fail('roster.disk', { path, reason: code });
}
