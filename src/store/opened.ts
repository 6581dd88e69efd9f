/** An open roster: how it is read, written, examined and watched. */
import { accessSync, constants, existsSync } from 'node:fs';
import type { Migration } from '../domain/change/migrations.ts';
import { fail, UserError } from '../domain/errors.ts';
import { type CollectionName, countersAfter } from '../domain/roster.ts';
import type { Instant } from '../lib/instant.ts';
import { checkChanges, commit, differenceOf, save } from './commit.ts';
import { LookAgain } from './document.ts';
import { diskFailure } from './durable.ts';
import { parseHolder } from './holder.ts';
import { headsBackward, lineAt } from './journal.ts';
import type { Line } from './journal-line.ts';
import { load } from './loading.ts';
import { type Patience, readLock, withLock } from './lock.ts';
import { keepNote } from './note.ts';
import { writeForward } from './older.ts';
import { record, settle } from './outside.ts';
import { type Backing, type Present, refuseUnsafe, rosterOf, settingsOf } from './present.ts';
import type { Snapshot } from './snapshots/snapshot.ts';
import type { Entry, Outcome, Outside, Store, Want } from './store.ts';
import { sweep } from './sweep.ts';
import { fingerprintOf, watch } from './watch.ts';
import type { Workbooks } from './workbooks.ts';

export interface StoreOptions {
  /** Hears of what somebody changed in the file with another program, when it is first seen and again when it is taken in. */
  readonly onOutside?: (outside: Outside) => void;
  /** Keeps the snapshot elsewhere than in the file at the path; journal and lock stay beside that path. */
  readonly snapshot?: Snapshot;
  /** With such a snapshot: the steps to the version of the document it reads and writes, where it is not that of this program. */
  readonly steps?: readonly Migration[];
  /** What makes and reads the sheets, where the roster is a workbook. */
  readonly workbooks?: () => Promise<Workbooks>;
  /** The folder where a note of a large snapshot is kept, so that it need not be read from end to end every time. */
  readonly notes?: string;
  /** Bytes beyond which the roster is not to grow; what can be read again where nothing is said. */
  readonly limit?: number;
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

function headsOf({ paths }: Backing): ReturnType<typeof headsBackward> {
  return headsBackward(paths.journal, paths.snapshot);
}

function* entriesOf(backing: Backing): Generator<Entry> {
  for (const { head } of headsOf(backing)) {
    const { prev: _, hash: __, ...entry } = head;
    yield entry;
  }
}

function hashOfSeq(backing: Backing, seq: number): string | null {
  for (const { head } of headsOf(backing)) if (head.seq <= seq) return head.seq === seq ? head.hash : null;
  return null;
}

function lineOfSeq(backing: Backing, seq: number): Line {
  const { journal, snapshot } = backing.paths;
  for (const { head, span } of headsOf(backing)) {
    if (head.seq < seq) break;
    if (head.seq > seq) continue;
    const line = lineAt(journal, snapshot, span);
    if (line === null) throw fail('roster.journal-broken', { path: snapshot, seq });
    return line;
  }
  throw fail('undo.unknown', { seq });
}

/** `inParts` is the same, read in parts where a note says what is where. */
export function storeOf(
  whole: Backing,
  { onOutside = () => {}, notes, limit }: StoreOptions,
  parts: Backing = whole,
): Store {
  const backing = { ...whole, limit };
  const inParts = { ...parts, limit };
  const path = backing.paths.snapshot;
  const locked = <T>(work: (isStopping: () => Promise<boolean>) => Promise<T>, limit?: Patience) => {
    refuseReadOnly(backing);
    return withLock(
      backing.paths.lock,
      path,
      (isStopping) => {
        backing.refuseInUse?.();
        return work(isStopping);
      },
      limit,
    );
  };
  const remember = ({ document }: Present) => {
    if (notes !== undefined) keepNote(notes, path, document);
  };
  /** Does with the whole file what could not be done with parts of it. */
  const partsFirst = async <T>(work: (backing: Backing) => Promise<T>): Promise<T> => {
    try {
      return await work(inParts);
    } catch (error) {
      if (error instanceof LookAgain) return work(backing);
      throw error;
    }
  };
  /** What finds people is loaded where somebody is looked for. */
  const named = async <K extends CollectionName>(want: readonly Want<K>[], present: Present) =>
    want.some((one) => typeof one === 'object' && 'traces' in one)
      ? (await import('./traced.ts')).withoutTraces(want, present, path, notes)
      : want;
  /** The present as a reader sees it; what is damaged does not hide what is not. */
  const look = async (backing: Backing, at: Instant): Promise<Present> => {
    const loaded = await load(backing);
    try {
      const { present, outside } = settle(backing, loaded, at);
      if (outside) onOutside({ ...outside, seq: null });
      return present;
    } catch (error) {
      if (error instanceof UserError) return loaded;
      throw error;
    }
  };
  /** The present in the version that is written; a roster of an earlier one is backed up before it goes. */
  const forward = async (backing: Backing, at: Instant): Promise<Present> => {
    const loaded = await load(backing);
    refuseUnsafe(loaded, path);
    if (!loaded.older) return loaded;
    const [{ backUp }, { backupPlace }] = await Promise.all([import('./backup.ts'), import('./backups.ts')]);
    await backUp(backing, backupPlace(path, at, { isWritten: true }));
    return writeForward(backing, loaded, at);
  };
  /** The present as a writer finds it, under the lock. */
  const takeIn = async (backing: Backing, at: Instant) => {
    const loaded = await forward(backing, at);
    const settled = settle(backing, loaded, at);
    await record(backing, loaded, settled);
    if (settled.outside) onOutside(settled.outside);
    return { ...settled, wasAsWritten: loaded.document.isAsWritten };
  };

  return {
    path,
    read(want) {
      return partsFirst(async (backing) => {
        const present = await look(backing, '');
        const roster = rosterOf(present, await named(want, present), path, 'look');
        remember(present);
        return roster;
      });
    },
    async transact(want, stamp, change, { dryRun = false, bringUpToDate = false } = {}) {
      if (dryRun) {
        backing.refuseInUse?.();
        return partsFirst(async (backing) => {
          const present = await look(backing, stamp.at);
          refuseUnsafe(present, path);
          const outcome = change(rosterOf(present, await named(want, present), path));
          checkChanges(outcome.changes, present, path);
          return { seq: null, answer: outcome.answer };
        });
      }
      const work = async (isStopping: () => Promise<boolean>, backing: Backing) => {
        const { present, wasAsWritten } = await takeIn(backing, stamp.at);
        const roster = rosterOf(present, await named(want, present), path);
        const outcome = change(roster);
        const difference = differenceOf(outcome, settingsOf(present));
        if (!difference) return { seq: null, answer: outcome.answer };
        checkChanges(difference.changes, present, path);
        if (await isStopping()) throw fail('interrupted', {});
        sweep(backing.paths);
        const counters = countersAfter(roster.counters, difference.changes);
        const about = { ...stamp, ...stepsOf(outcome) };
        const isDue = bringUpToDate || !wasAsWritten;
        const seq = await commit(backing, present, difference, about, counters, isDue);
        remember(present);
        return { seq, answer: outcome.answer };
      };
      return locked((isStopping) =>
        bringUpToDate ? work(isStopping, backing) : partsFirst((backing) => work(isStopping, backing)),
      );
    },
    async takeIn(at) {
      try {
        const { outside } = settle(backing, await load(backing), at);
        return (
          outside &&
          (await locked(async () => (await takeIn(backing, at)).outside, { here: 0, elsewhere: 0 }))
        );
      } catch (error) {
        if (error instanceof UserError) return null;
        throw error;
      }
    },
    entries: () => entriesOf(backing),
    changesOf: (seq) => lineOfSeq(backing, seq).changes,
    settingsOf: (seq) => lineOfSeq(backing, seq).settings,
    async save(at) {
      return locked(async () => {
        const { present, outside } = await takeIn(backing, at);
        const isBehind = await save(backing, present, rosterOf(present, [], path).counters);
        return isBehind || outside !== null;
      });
    },
    async backUp(file, at) {
      const { outside } = settle(backing, await load(backing), at);
      if (outside) await locked(() => takeIn(backing, at));
      return (await import('./backup.ts')).backUp(backing, file);
    },
    async relationTo({ regulars, seq, hash }) {
      if ((await load(backing)).document.head.regulars !== regulars) return 'other';
      return seq === 0 || hashOfSeq(backing, seq) === hash ? 'same' : 'unreached';
    },
    async mark() {
      const { document, tail } = await look(backing, '');
      return { roster: document.head.regulars, seq: tail.seq, hash: tail.hash };
    },
    // Only few commands look back, or at everything there is.
    changesSince: async (mark) => (await import('./since.ts')).changesSince(backing, mark),
    nearest: async (copy, mark) => (await import('./nearest.ts')).nearest(backing, copy, mark),
    verify: async () => (await import('./verify.ts')).verify(backing),
    examine: async () => (await import('./examine.ts')).examine(backing),
    writer() {
      const text = readLock(backing.paths.lock);
      const holder = text === null ? null : parseHolder(text);
      return holder && { process: holder.pid, host: holder.host };
    },
    fingerprint: () => fingerprintOf(backing.paths),
    watch: (listener) => watch(backing.paths, listener),
  };
}

function stepsOf({ undoes, redoes }: Outcome<unknown>): Pick<Outcome<unknown>, 'undoes' | 'redoes'> {
  return { ...(undoes === undefined ? {} : { undoes }), ...(redoes === undefined ? {} : { redoes }) };
}
