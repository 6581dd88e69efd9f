/** The files around a roster: their names, and which temporary files are ours. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

export interface Paths {
  readonly folder: string;
  readonly snapshot: string;
  readonly journal: string;
  readonly lock: string;
}

/** The journal and the lock stand beside the snapshot under its name, so that the pair can be moved together. */
export function pathsOf(snapshot: string): Paths {
  const own = under(snapshot, basename(snapshot));
  return existsSync(own.journal) ? own : under(snapshot, basename(snapshot, extname(snapshot)));
}

/**
 * The same for a roster that is to be made or replaced: beside one of the same name in another format its journal has the whole name,
 * `roster.xlsx.journal`, so that neither takes that of the other.
 */
export function newPathsOf(snapshot: string): Paths {
  const extension = extname(snapshot);
  const short = basename(snapshot, extension);
  const isTaken = endings.some(
    (ending) => ending !== extension.toLowerCase() && existsSync(join(dirname(snapshot), short + ending)),
  );
  return isTaken ? under(snapshot, basename(snapshot)) : pathsOf(snapshot);
}

const endings = ['.json', '.xlsx'];

function under(snapshot: string, name: string): Paths {
  const folder = dirname(snapshot);
  return { folder, snapshot, journal: join(folder, `${name}.journal`), lock: join(folder, `${name}.lock`) };
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
