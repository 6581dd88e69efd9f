/** Tells when a roster's files change, whoever changes them. */
import { statSync, watch as watchFolder } from 'node:fs';
import { basename } from 'node:path';
import type { Paths } from './paths.ts';

/** A write touches the files several times; the listener hears of it once. In milliseconds. */
const SETTLED = 60;

function stampOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : '';
}

/** Calls `listener` after each change until the answered function is called. Does not keep the process alive. */
export function watch({ folder, snapshot, journal }: Paths, listener: () => void): () => void {
  const names = new Set([basename(snapshot), basename(journal)]);
  const now = () => `${stampOf(snapshot)} ${stampOf(journal)}`;
  let seen = now();
  let timer: NodeJS.Timeout | undefined;

  const settle = () => {
    timer = undefined;
    const state = now();
    if (state === seen) return;
    seen = state;
    listener();
  };
  const watcher = watchFolder(folder, { persistent: false }, (_, name) => {
    // Some systems do not say which file it was.
    if (name !== null && !names.has(name)) return;
    timer ??= setTimeout(settle, SETTLED).unref();
  });
  // A folder that is taken away ends the watching, not the program.
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
