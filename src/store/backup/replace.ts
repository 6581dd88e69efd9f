/** Puts a backup in place of a roster that is missing or cannot be written: both files as they were. */
import { existsSync } from 'node:fs';
import type { Instant } from '../../lib/time/instant.ts';
import { keepAside, type Why } from '../disk/aside.ts';
import { discard, makeFolder, writeDurably } from '../disk/durable.ts';
import { withLock } from '../disk/lock.ts';
import type { Paths } from '../disk/paths.ts';
import { writeSnapshot } from '../document/snapshot.ts';
import type { Backing } from '../state/present.ts';
import { type Backup, piecesOf } from './backup.ts';

/** What stood there before is kept under the names that are answered. Throws `roster.disk`, `roster.read-only`, `roster.locked`, `roster.in-use`. */
export async function putBackup(
  { paths, snapshot, refuseInUse }: Backing,
  { document, journal }: Pick<Backup, 'document' | 'journal'>,
  file: string,
  at: Instant,
): Promise<string[]> {
  const roster = paths.snapshot;
  makeFolder(paths.folder, roster);
  return withLock(paths.lock, roster, async () => {
    if (existsSync(roster)) refuseInUse?.();
    const aside = keepAside(paths, [paths.journal, paths.snapshot], at);
    // A snapshot without its journal can be mended, and so can a journal without its snapshot.
    if (journal) writeDurably(paths.journal, piecesOf(file, roster, journal));
    else if (existsSync(paths.journal)) discard(paths.journal);
    await writeSnapshot(snapshot, document);
    return aside;
  });
}

/** Both files away from where they stand, under the names that are answered. Throws the same. */
export async function putAside(paths: Paths, at: Instant, why: Why): Promise<string[]> {
  return withLock(paths.lock, paths.snapshot, async () => {
    const files = [paths.snapshot, paths.journal];
    const aside = keepAside(paths, files, at, why);
    for (const file of files) discard(file);
    return aside;
  });
}
