/** An output file, written beside its place and renamed, readable by its owner alone; into a device or a pipe it is written as it is. */
import { once } from 'node:events';
import {
  createWriteStream,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fail } from '../domain/errors.ts';
import { readerIsGone } from './streams.ts';

/** Whether what is there may be replaced, and which file never. */
export interface Place {
  readonly force: boolean;
  /** The roster in use. */
  readonly roster?: string | null;
  /** What is written is read back, which no device or pipe allows. */
  readonly isReadBack?: true;
}

/** Refuses a folder, a file that is there already unless `force`, and the roster in use even then: also what a dry run asks. */
export function refuseToReplace(path: string, { force, roster = null, isReadBack }: Place): void {
  const statOf = (file: string) => attempt(file, () => statSync(file, { throwIfNoEntry: false }));
  const there = statOf(path);
  const isOfRoster = (name: string) => there !== undefined && isSame(there, statOf(name));
  if (there && roster !== null && filesOf(roster).some(isOfRoster)) throw fail('output.is-roster', { path });
  if (there?.isDirectory()) throw fail('output.failed', { path, reason: 'EISDIR' });
  if (there && !there.isFile() && isReadBack) throw fail('output.failed', { path, reason: 'not-a-file' });
  if (there?.isFile() && !force) throw fail('output.exists', { path });
  if (!attempt(path, () => statSync(dirname(path))).isDirectory())
    throw fail('output.failed', { path, reason: 'ENOTDIR' });
}

/** A roster, and the journals it may have beside it: without its own it can neither be undone nor rebuilt. */
function filesOf(roster: string): string[] {
  return [roster, `${roster.slice(0, roster.length - extname(roster).length)}.journal`, `${roster}.journal`];
}

/** Refuses as `refuseToReplace` does; leaves nothing behind when it fails. */
export async function writeOutput(
  path: string,
  content: Iterable<string> | Uint8Array,
  place: Place,
): Promise<void> {
  refuseToReplace(path, place);
  const there = statSync(path, { throwIfNoEntry: false });
  try {
    if (there && !there.isFile()) await write(path, content, 'w');
    else await replace(there ? realpathSync(path) : path, content);
  } catch (error) {
    // Who reads a pipe may have seen enough, as where it is standard output.
    if (readerIsGone(error as NodeJS.ErrnoException)) return;
    throw failed(path, error);
  }
}

async function replace(path: string, content: Iterable<string> | Uint8Array): Promise<void> {
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await write(temp, content, 'wx');
    renameSync(temp, path);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
}

async function write(path: string, content: Iterable<string> | Uint8Array, flag: 'w' | 'wx'): Promise<void> {
  if (content instanceof Uint8Array) writeFileSync(path, content, { flag, mode: 0o600 });
  else await stream(path, content, flag);
}

function isSame(one: Stats, other: Stats | undefined): boolean {
  return one.ino === other?.ino && one.dev === other.dev;
}

function failed(path: string, error: unknown): Error {
  return fail('output.failed', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
}

function attempt<T>(path: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw failed(path, error);
  }
}

async function stream(path: string, chunks: Iterable<string>, flags: 'w' | 'wx'): Promise<void> {
  const file = createWriteStream(path, { flags, mode: 0o600 });
  await once(file, 'open');
  for (const chunk of chunks) if (!file.write(chunk)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}
