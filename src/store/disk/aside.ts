/** Keeps copies of a roster's files under names of their own beside them: what is damaged is never thrown away. */
import { chmodSync, closeSync, constants, copyFileSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Instant } from '../../lib/time/instant.ts';
import { diskFailure, syncFolder } from './durable.ts';
import type { Paths } from './paths.ts';

/** Why something does not stay where it stood. */
export type Why = 'damaged' | 'replaced';

/** Copies those of `files` that are there, to `roster.damaged-2026-11-26T093000Z.json` and the like; answers the copies. Throws `roster.disk` or `roster.read-only`. */
export function keepAside(
  paths: Paths,
  files: readonly string[],
  at: Instant,
  why: Why = 'damaged',
): string[] {
  const there = files.filter((file) => existsSync(file));
  const stamp = `${at.slice(0, 19).replaceAll(':', '')}Z`;
  for (let count = 1; ; count++) {
    const mark = `.${why}-${stamp}${count === 1 ? '' : `-${count}`}`;
    const copies = there.map((file) => placeOf(paths, file, mark));
    if (copies.some((copy) => existsSync(copy))) continue;
    try {
      for (const [i, copy] of copies.entries()) copyDurably(there[i] ?? '', copy);
      syncFolder(paths.folder);
    } catch (error) {
      throw diskFailure(error, paths.snapshot);
    }
    return copies;
  }
}

function placeOf({ folder }: Paths, file: string, mark: string): string {
  const ending = extname(file);
  return join(folder, `${basename(file, ending)}${mark}${ending}`);
}

function copyDurably(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  chmodSync(to, 0o600);
  const file = openSync(to, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
