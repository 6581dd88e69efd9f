/** Tells when a roster's files change, whoever changes them. */
import { type FSWatcher, statSync, watch as watchFolder } from 'node:fs';
import { basename } from 'node:path';
import type { Paths } from './paths.ts';

/** A write touches the files several times; the listener hears of it once. In milliseconds. */
const settled = 60;
/** How often one looks where the system has no watcher to give, as when all of them are taken. In milliseconds. */
const glance = 1_000;

function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return '';
  }
}

/** Differs when either file was written or replaced. */
export function fingerprintOf({ snapshot, journal }: Pick<Paths, 'snapshot' | 'journal'>): string {
  return `${stampOf(snapshot)} ${stampOf(journal)}`;
}

/** Calls `listener` after each change until the answered function is called. Does not keep the process alive. */
export function watch({ folder, snapshot, journal }: Paths, listener: () => void): () => void {
  const names = new Set([basename(snapshot), basename(journal)]);
  const now = () => fingerprintOf({ snapshot, journal });
  let seen = now();
  let timer: NodeJS.Timeout | undefined;

  const settle = () => {
    timer = undefined;
    const state = now();
    if (state === seen) return;
    seen = state;
    listener();
  };
  const glances = () => {
    const interval = setInterval(settle, glance).unref();
    return () => clearInterval(interval);
  };
  const notice = (_: string, name: string | null) => {
    // Some systems do not say which file it was.
    if (name !== null && !names.has(name)) return;
    timer ??= setTimeout(settle, settled).unref();
  };

  let stop: () => void;
  try {
    const watcher: FSWatcher = watchFolder(folder, { persistent: false }, notice);
    // A folder that is taken away ends the watching, not the program.
    watcher.on('error', () => watcher.close());
    stop = () => watcher.close();
  } catch {
    stop = glances();
  }
  return () => {
    clearTimeout(timer);
    stop();
  };
}
