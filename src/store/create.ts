/** Places without a roster, or without one that can be used: a new roster is made there, or a backup put there. */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { schemaVersion } from '../domain/change/canonical.ts';
import { fail } from '../domain/errors.ts';
import { type Counters, collectionNames, type RosterSettings } from '../domain/roster.ts';
import type { Instant } from '../lib/time/instant.ts';
import { type StoreOptions, storeOf } from './access/opened.ts';
import type { Backup } from './backup/backup.ts';
import type { Why } from './disk/aside.ts';
import { randomBytes } from './disk/crypto.ts';
import { codeOf, diskFailure, makeFolders } from './disk/durable.ts';
import { withLock } from './disk/lock.ts';
import { newPathsOf } from './disk/paths.ts';
import type { Document } from './document/document.ts';
import { readSnapshot, writeSnapshot } from './document/snapshot.ts';
import { beginJournal, isUnused } from './journal/journal.ts';
import { realPath } from './journal/real-path.ts';
import { backingAt, isWorkbook } from './snapshots/backing.ts';
import type { Stamp, Store } from './store.ts';

/** Refuses what `createStore` would refuse before it makes anything: `roster.name`, `roster.exists`. */
export function refusePlace(path: string): void {
  refuseName(path);
  const place = resolve(path);
  if (lstatSync(place, { throwIfNoEntry: false })) throw fail('roster.exists', { path: place });
}

function refuseName(path: string): void {
  if (!isWorkbook(path) && extname(path).toLowerCase() !== '.json') throw fail('roster.name', { path });
}

/** What a roster begins with. */
export interface Birth {
  readonly settings: RosterSettings;
  readonly stamp: Stamp;
  /** The highest numbers that were given out in the roster it takes after. */
  readonly counters?: Counters;
}

/** Makes an empty roster; throws `roster.name`, `roster.exists` where there is a file already, and `roster.journal-alone` where a journal holds something. */
export async function createStore(
  path: string,
  { settings, stamp, counters = {} }: Birth,
  options: StoreOptions = {},
): Promise<Store> {
  if (!options.snapshot) refuseName(path);
  const place = newPlace(path);
  const paths = newPathsOf(place);
  const backing = options.snapshot
    ? { paths, snapshot: options.snapshot }
    : await backingAt(paths, options.workbooks);
  const { snapshot } = backing;
  await withLock(paths.lock, place, async () => {
    const isThere = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
    if (isThere || (await readSnapshot(snapshot))) throw fail('roster.exists', { path: place });
    if (!isUnused(paths.journal, place)) throw fail('roster.journal-alone', { path: place });
    const regulars = randomBytes(9).toString('base64url');
    const born = { regulars, seq: 0, at: stamp.at, prev: '', settings, schemaVersion };
    const { end, hash } = beginJournal(paths.journal, born);
    const head = { regulars, schemaVersion, seq: 0, at: stamp.at, hash, journalOffset: end };
    const bodies = Object.fromEntries(collectionNames.map((name) => [name, Buffer.alloc(0)]));
    await writeSnapshot(snapshot, {
      head,
      settings,
      counters,
      extra: {},
      isAsWritten: true,
      bodies: bodies as Document['bodies'],
    });
  });
  return storeOf(backing, options);
}

/**
 * Puts a backup where there is no roster, or where there is one that cannot be read or written on: its two files as they were. Answers
 * the names under which what stood there before is kept. Throws `roster.name` and what writing throws.
 */
export async function replaceRoster(
  path: string,
  { backup, file, at }: { readonly backup: Backup; readonly file: string; readonly at: Instant },
  options: Pick<StoreOptions, 'workbooks'> = {},
): Promise<string[]> {
  const backing = await backingAt(newPathsOf(placeOf(path)), options.workbooks);
  return (await import('./backup/replace.ts')).putBackup(backing, backup, file, at);
}

/** Moves what is left of a roster away, so that a new one can be made; answers the names under which it is kept. Throws like `replaceRoster`. */
export async function clearPlace(path: string, at: Instant, why: Why = 'damaged'): Promise<string[]> {
  return (await import('./backup/replace.ts')).putAside(newPathsOf(placeOf(path)), at, why);
}

function placeOf(path: string): string {
  refuseName(path);
  return lstatSync(path, { throwIfNoEntry: false }) ? realPath(path) : newPlace(path);
}

function newPlace(path: string): string {
  const wanted = resolve(path);
  try {
    makeFolders(dirname(wanted));
    return join(realpathSync(dirname(wanted)), basename(wanted));
  } catch (error) {
    // A file stands where a folder of the path should be.
    if (codeOf(error) === 'EEXIST') throw fail('roster.disk', { path: wanted, reason: 'ENOTDIR' });
    throw diskFailure(error, wanted);
  }
}
