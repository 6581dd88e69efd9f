/** An open roster: how it is read, written, examined and watched. */
import type { Migration } from '../../domain/change/migrations.ts';
import { UserError } from '../../domain/errors.ts';
import { parseHolder } from '../disk/holder.ts';
import { readLock } from '../disk/lock.ts';
import { fingerprintOf, watch } from '../disk/watch.ts';
import type { Snapshot } from '../document/snapshot.ts';
import { entriesOf, hashOfSeq, lineOfSeq } from '../history/steps.ts';
import { save } from '../state/commit.ts';
import { load } from '../state/loading.ts';
import { settle } from '../state/outside.ts';
import { type Backing, rosterOf } from '../state/present.ts';
import type { Outside, Store } from '../store.ts';
import type { Workbooks } from '../workbooks.ts';
import { type Access, locked, lookedAt, partsFirst, remember, takenIn, wanted } from './access.ts';
import { transacted, tried } from './transaction.ts';

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

const atOnce = { here: 0, elsewhere: 0 };

/** `inParts` is the same, read in parts where a note says what is where. */
export function storeOf(
  whole: Backing,
  { onOutside = () => {}, notes, limit }: StoreOptions,
  inParts: Backing = whole,
): Store {
  const backing = { ...whole, limit };
  const access: Access = { whole: backing, parts: { ...inParts, limit }, notes, onOutside };
  const path = backing.paths.snapshot;
  return {
    path,
    read(want) {
      return partsFirst(access, async (backing) => {
        const present = await lookedAt(access, backing, '');
        const roster = await wanted(access, want, present, 'look');
        remember(access, present);
        return roster;
      });
    },
    async transact(want, stamp, change, { dryRun = false, bringUpToDate = false } = {}) {
      const writing = { want, stamp, change };
      return dryRun ? tried(access, writing) : transacted(access, writing, { bringUpToDate });
    },
    async takeIn(at) {
      try {
        const { outside } = settle(backing, await load(backing), at);
        if (!outside) return null;
        return await locked(access, async () => (await takenIn(access, backing, at)).outside, atOnce);
      } catch (error) {
        if (error instanceof UserError) return null;
        throw error;
      }
    },
    entries: () => entriesOf(backing),
    changesOf: (seq) => lineOfSeq(backing, seq).changes,
    settingsOf: (seq) => lineOfSeq(backing, seq).settings,
    async save(at, { waits = true } = {}) {
      const work = async () => {
        const { present, outside } = await takenIn(access, backing, at);
        const isBehind = await save(backing, present, rosterOf(present, [], path).counters);
        return isBehind || outside !== null;
      };
      return locked(access, work, waits ? undefined : atOnce);
    },
    async backUp(file, at) {
      const { outside } = settle(backing, await load(backing), at);
      if (outside) await locked(access, () => takenIn(access, backing, at));
      return (await import('../backup/backup.ts')).backUp(backing, file);
    },
    async relationTo({ regulars, seq, hash }) {
      if ((await load(backing)).document.head.regulars !== regulars) return 'other';
      return seq === 0 || hashOfSeq(backing, seq) === hash ? 'same' : 'unreached';
    },
    async mark() {
      const { document, tail } = await lookedAt(access, backing, '');
      return { roster: document.head.regulars, seq: tail.seq, hash: tail.hash };
    },
    // Only few commands look back, or at everything there is.
    changesSince: async (mark) => (await import('../history/since.ts')).changesSince(backing, mark),
    nearest: async (copy, mark) => (await import('../journal/nearest.ts')).nearest(backing, copy, mark),
    verify: async () => (await import('../history/verify.ts')).verify(backing),
    examine: async () => (await import('../repair/examine.ts')).examine(backing),
    writer() {
      const text = readLock(backing.paths.lock);
      const holder = text === null ? null : parseHolder(text);
      return holder && { process: holder.pid, host: holder.host };
    },
    fingerprint: () => fingerprintOf(backing.paths),
    watch: (listener) => watch(backing.paths, listener),
  };
}
