/** Carries out repairs on a copy beside the roster, checks the copy, and only then puts it in place. */
import { existsSync, renameSync } from 'node:fs';
import type { Finding, Repair } from '../../domain/change/finding.ts';
import { mendReferences } from '../../domain/change/mend-references.ts';
import { fail } from '../../domain/errors.ts';
import { collectionNames, type Roster } from '../../domain/roster.ts';
import { same } from '../../lib/plain.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { piecesOf } from '../backup/backup.ts';
import { keepAside } from '../disk/aside.ts';
import { discard, diskFailure, syncFolder, writeDurably } from '../disk/durable.ts';
import { withLock } from '../disk/lock.ts';
import { besides, type Paths } from '../disk/paths.ts';
import { sweep } from '../disk/sweep.ts';
import { readSnapshot, writeSnapshot } from '../document/snapshot.ts';
import { beginJournal } from '../journal/journal.ts';
import { jsonSnapshot } from '../snapshots/json.ts';
import { type Backing, refuseForeign } from '../state/present.ts';
import type { Stamp, Store } from '../store.ts';
import { lastKnownIn, type RepairPlan, repairPlan } from './plan.ts';

export interface Repaired {
  /** The names under which the files that were replaced are kept. */
  readonly aside: readonly string[];
  /** What is still wrong. */
  readonly left: readonly Finding[];
  /** The step under which records were mended; null where none were, or it is not one that can be undone. */
  readonly seq: number | null;
}

/** Throws `roster.moved` where the repairs are no longer those that were shown, and what writing throws. */
export async function carryOut(
  backing: Backing,
  shown: readonly Repair[],
  stamp: Stamp,
  storeOf: (backing: Backing) => Store,
): Promise<Repaired> {
  const { paths } = backing;
  return withLock(paths.lock, paths.snapshot, async () => {
    const plan = await repairPlan(backing, stamp.at);
    if (plan === null || !same(plan.repairs, shown)) throw fail('roster.moved', { path: paths.snapshot });
    refuseForeign(plan.document, paths.snapshot);
    if (existsSync(paths.snapshot)) backing.refuseInUse?.();
    sweep(paths);
    const copy = copyBeside(backing);
    try {
      await copied(copy, paths, plan, stamp.at);
      const store = storeOf(copy);
      const seq = plan.isRight ? await mendCopy(store, paths, stamp) : null;
      const findings = await store.examine();
      const aside = plan.isReplaced ? keepAside(paths, [paths.snapshot, paths.journal], stamp.at) : [];
      await takePlace(copy, backing);
      return { aside, left: findings.filter(({ severity }) => severity === 'problem'), seq };
    } finally {
      for (const file of [copy.paths.snapshot, copy.paths.journal, copy.paths.lock]) discard(file);
    }
  });
}

/** Under names that are swept away should we die here; the snapshot as JSON, whatever it is kept in. */
function copyBeside({ paths: { folder, snapshot, journal, lock }, limit }: Backing): Backing {
  const place = besides(snapshot);
  const paths = { folder, snapshot: place, journal: besides(journal), lock: besides(lock) };
  return { paths, snapshot: jsonSnapshot(place), limit };
}

async function copied(
  { paths: copy, snapshot }: Backing,
  paths: Paths,
  { document, journal }: RepairPlan,
  at: Instant,
): Promise<void> {
  const { regulars, seq, hash } = document.head;
  if (journal === 'anew') {
    const { end } = beginJournal(copy.journal, { regulars, seq, at, prev: hash });
    const head = { ...document.head, journalOffset: end };
    // Without a journal that tells what it was, the file is the start.
    await writeSnapshot(snapshot, { ...document, head, isAsWritten: true });
  } else if (journal.end === 0) await writeSnapshot(snapshot, { ...document, isAsWritten: true });
  else {
    writeDurably(copy.journal, piecesOf(paths.journal, paths.snapshot, { from: 0, to: journal.end }));
    await writeSnapshot(snapshot, document);
  }
}

/** What was mended in the records, and what refers to nothing, become steps of the copy's journal. */
async function mendCopy(store: Store, paths: Paths, stamp: Stamp): Promise<number | null> {
  await store.takeIn(stamp.at);
  const mend = (roster: Roster) => ({ ...mendReferences(roster, lastKnownIn(paths)), answer: null });
  const { seq } = await store.transact(collectionNames, stamp, mend, { bringUpToDate: true });
  return seq;
}

async function takePlace(copy: Backing, { paths, snapshot }: Backing): Promise<void> {
  const document = await readSnapshot(copy.snapshot);
  try {
    // A journal that is newer than its snapshot is sound, and the other way round it is not.
    if (existsSync(copy.paths.journal)) renameSync(copy.paths.journal, paths.journal);
    syncFolder(paths.folder);
    if (document) await writeSnapshot(snapshot, document);
  } catch (error) {
    throw diskFailure(error, paths.snapshot);
  }
}
