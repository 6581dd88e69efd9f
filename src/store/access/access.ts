/** How a roster is come by: as a reader sees it, and as a writer finds it under the lock. */
import { accessSync, constants, existsSync } from 'node:fs';
import { UserError } from '../../domain/errors.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { keepNote } from '../cache/note.ts';
import { diskFailure } from '../disk/durable.ts';
import { type Patience, withLock } from '../disk/lock.ts';
import { LookAgain } from '../document/document.ts';
import { load } from '../state/loading.ts';
import { writeForward } from '../state/older.ts';
import { record, type Settled, settle } from '../state/outside.ts';
import { type Backing, type Present, refuseUnsafe, rosterOf } from '../state/present.ts';
import type { Outside, Want } from '../store.ts';

export interface Access {
  readonly whole: Backing;
  /** The same, read in parts where a note says what is where. */
  readonly parts: Backing;
  /** The folder where notes are kept, if they are. */
  readonly notes: string | undefined;
  readonly onOutside: (outside: Outside) => void;
}

/** Does with the whole file what could not be done with parts of it. */
export async function partsFirst<T>(
  { whole, parts }: Access,
  work: (backing: Backing) => Promise<T>,
): Promise<T> {
  try {
    return await work(parts);
  } catch (error) {
    if (error instanceof LookAgain) return work(whole);
    throw error;
  }
}

export function locked<T>(
  { whole }: Access,
  work: (isStopping: () => Promise<boolean>) => Promise<T>,
  patience?: Patience,
): Promise<T> {
  refuseReadOnly(whole);
  const { lock, snapshot } = whole.paths;
  return withLock(
    lock,
    snapshot,
    (isStopping) => {
      whole.refuseInUse?.();
      return work(isStopping);
    },
    patience,
  );
}

/** Reading goes on where nothing can be written, so this is asked only by a writer, and before it queues. */
function refuseReadOnly({ paths }: Backing): void {
  for (const path of [paths.snapshot, paths.journal, paths.folder]) {
    try {
      if (existsSync(path)) accessSync(path, constants.W_OK);
    } catch (error) {
      throw diskFailure(error, paths.snapshot);
    }
  }
}

/** The present as a reader sees it; what is damaged does not hide what is not. */
export async function lookedAt({ onOutside }: Access, backing: Backing, at: Instant): Promise<Present> {
  const loaded = await load(backing);
  try {
    const { present, outside } = settle(backing, loaded, at);
    if (outside) onOutside({ ...outside, seq: null });
    return present;
  } catch (error) {
    if (error instanceof UserError) return loaded;
    throw error;
  }
}

/** The present as a writer finds it, under the lock: what was changed outside is a step by now. */
export async function takenIn(
  { onOutside }: Access,
  backing: Backing,
  at: Instant,
): Promise<Settled & { readonly wasAsWritten: boolean }> {
  const loaded = await forward(backing, at);
  const settled = settle(backing, loaded, at);
  await record(backing, loaded, settled);
  if (settled.outside) onOutside(settled.outside);
  return { ...settled, wasAsWritten: loaded.document.isAsWritten };
}

/** The present in the version that is written; a roster of an earlier one is backed up before it goes. */
async function forward(backing: Backing, at: Instant): Promise<Present> {
  const path = backing.paths.snapshot;
  const loaded = await load(backing);
  refuseUnsafe(loaded, path);
  if (!loaded.older) return loaded;
  const [{ backUp }, { backupPlace }] = await Promise.all([
    import('../backup/backup.ts'),
    import('../backup/backups.ts'),
  ]);
  await backUp(backing, backupPlace(path, at, { isWritten: true }));
  return writeForward(backing, loaded, at);
}

/** The roster as a command sees it. */
export async function wanted<K extends CollectionName>(
  { whole, notes }: Access,
  want: readonly Want<K>[],
  present: Present,
  use: 'look' | 'change' = 'change',
): Promise<Roster<K>> {
  const path = whole.paths.snapshot;
  // What finds people is loaded where somebody is looked for.
  const named = want.some((one) => typeof one === 'object' && 'traces' in one)
    ? (await import('../state/traced.ts')).withoutTraces(want, present, path, notes)
    : want;
  return rosterOf(present, named, path, use);
}

/** Spares the next reader of a large snapshot reading it from end to end. */
export function remember({ whole, notes }: Access, { document }: Present): void {
  if (notes !== undefined) keepNote(notes, whole.paths.snapshot, document);
}
