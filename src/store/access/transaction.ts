/** One write: the roster is read afresh under the lock, the change worked out, checked and committed. */
import { fail } from '../../domain/errors.ts';
import { type CollectionName, countersAfter, type Roster } from '../../domain/roster.ts';
import { sweep } from '../disk/sweep.ts';
import { checkChanges, commit, differenceOf } from '../state/commit.ts';
import { type Backing, refuseUnsafe, settingsOf } from '../state/present.ts';
import type { Committed, Outcome, Stamp, Want } from '../store.ts';
import { type Access, locked, lookedAt, partsFirst, remember, takenIn, wanted } from './access.ts';

/** What is to be written, and by whom. */
export interface Writing<K extends CollectionName, T> {
  readonly want: readonly Want<K>[];
  readonly stamp: Stamp;
  /** Pure: it may be worked out twice. */
  readonly change: (roster: Roster<K>) => Outcome<T>;
}

/** The same, but nothing is written. */
export function tried<K extends CollectionName, T>(
  access: Access,
  { want, stamp, change }: Writing<K, T>,
): Promise<Committed<T>> {
  access.whole.refuseInUse?.();
  const path = access.whole.paths.snapshot;
  return partsFirst(access, async (backing) => {
    const present = await lookedAt(access, backing, stamp.at);
    refuseUnsafe(present, path);
    const { changes, answer } = change(await wanted(access, want, present));
    checkChanges(changes, present, path);
    return { seq: null, answer };
  });
}

/** With `bringUpToDate` the snapshot is written, too, however few lines the journal has. */
export function transacted<K extends CollectionName, T>(
  access: Access,
  { want, stamp, change }: Writing<K, T>,
  { bringUpToDate }: { readonly bringUpToDate: boolean },
): Promise<Committed<T>> {
  return locked(access, (isStopping) => {
    const work = async (backing: Backing): Promise<Committed<T>> => {
      const { present, wasAsWritten } = await takenIn(access, backing, stamp.at);
      const roster = await wanted(access, want, present);
      const outcome = change(roster);
      const { answer } = outcome;
      const difference = differenceOf(outcome, settingsOf(present));
      if (!difference) return { seq: null, answer };
      checkChanges(difference.changes, present, backing.paths.snapshot);
      if (await isStopping()) throw fail('interrupted', {});
      sweep(backing.paths);
      const seq = await commit(backing, present, difference, {
        about: { ...stamp, ...stepsOf(outcome) },
        counters: countersAfter(roster.counters, difference.changes),
        bringUpToDate: bringUpToDate || !wasAsWritten,
      });
      remember(access, present);
      return { seq, answer };
    };
    return bringUpToDate ? work(access.whole) : partsFirst(access, work);
  });
}

function stepsOf({ undoes, redoes }: Outcome<unknown>): Pick<Outcome<unknown>, 'undoes' | 'redoes'> {
  return { ...(undoes === undefined ? {} : { undoes }), ...(redoes === undefined ? {} : { redoes }) };
}
