/** The files around a roster: their names, and which temporary ones are ours. */
import { basename, dirname, extname, join } from 'node:path';

export interface Paths {
  readonly folder: string;
  readonly snapshot: string;
  readonly journal: string;
  readonly lock: string;
}

/** The journal and the lock stand beside the snapshot under its name, so that the pair can be moved together. */
export function pathsOf(snapshot: string): Paths {
  const folder = dirname(snapshot);
  const stem = basename(snapshot, extname(snapshot));
  return { folder, snapshot, journal: join(folder, `${stem}.journal`), lock: join(folder, `${stem}.lock`) };
}

/** A temporary name beside `path` that nobody else uses. */
export function besides(
  path: string,
  mark = `${process.pid}-${Math.random().toString(36).slice(2, 10)}`,
): string {
  return join(dirname(path), `.${basename(path)}.${mark}.tmp`);
}

/** True when `name` is one that `besides(path)` gives. */
export function isBesides(path: string, name: string): boolean {
  const start = `.${basename(path)}.`;
  return name.startsWith(start) && /^[\w-]+\.tmp$/.test(name.slice(start.length));
}
