/** Opens the roster at a path, or makes a new one: the only way to a Store. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { schemaVersion } from '../domain/canonical.ts';
import { fail } from '../domain/errors.ts';
import { apply, collectionNames, type RosterSettings } from '../domain/roster.ts';
import { checkChanges, commit, differenceOf, save } from './commit.ts';
import type { Document } from './document.ts';
import { codeOf, diskFailure } from './durable.ts';
import { examine } from './examine.ts';
import { beginJournal, headsBackward, isUnused, lineAt } from './journal.ts';
import type { Line } from './journal-line.ts';
import { withLock } from './lock.ts';
import { pathsOf } from './paths.ts';
import { type Backing, load, refuseUnsafe, rosterOf, settingsOf } from './present.ts';
import { jsonSnapshot } from './snapshots/json.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshots/snapshot.ts';
import type { Entry, Outcome, Stamp, Store } from './store.ts';
import { sweep } from './sweep.ts';
import { watch } from './watch.ts';

export interface StoreOptions {
  /** Keeps the snapshot elsewhere than in the file at the path; journal and lock stay beside that path. */
  readonly snapshot?: Snapshot;
}

function refuseWorkbook(path: string): void {
  if (extname(path).toLowerCase() === '.xlsx') throw fail('roster.kind-later', { path });
}

/** Throws `roster.missing`, `roster.kind-later` or `roster.unreadable`. Nothing is read before it is asked for. */
export async function openStore(path: string, options: StoreOptions = {}): Promise<Store> {
  refuseWorkbook(path);
  if (options.snapshot) return storeOf({ paths: pathsOf(resolve(path)), snapshot: options.snapshot });
  const real = realPath(path);
  return storeOf({ paths: pathsOf(real), snapshot: jsonSnapshot(real) });
}

/** The file itself where the path is a link to it, so that a write replaces the file and the link stays. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw fail('roster.missing', { path: resolve(path) });
    throw fail('roster.unreadable', { path: resolve(path), reason: code });
  }
}

/** Makes an empty roster; throws `roster.exists` where there is a file already, or a journal that holds something. */
export async function createStore(
  path: string,
  { settings, stamp }: { readonly settings: RosterSettings; readonly stamp: Stamp },
  options: StoreOptions = {},
): Promise<Store> {
  refuseWorkbook(path);
  const place = newPlace(path);
  const paths = pathsOf(place);
  const snapshot = options.snapshot ?? jsonSnapshot(place);
  await withLock(paths.lock, place, async () => {
    const isThere = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
    if (isThere || (await readSnapshot(snapshot))) throw fail('roster.exists', { path: place });
    if (!isUnused(paths.journal, place)) throw fail('roster.exists', { path: paths.journal });
    const regulars = randomBytes(9).toString('base64url');
    const born = { regulars, seq: 0, at: stamp.at, prev: '', settings };
    const { end, hash } = beginJournal(paths.journal, born);
    const head = { regulars, schemaVersion, seq: 0, at: stamp.at, hash, journalOffset: end };
    const bodies = Object.fromEntries(collectionNames.map((name) => [name, Buffer.alloc(0)]));
    await writeSnapshot(snapshot, {
      head,
      settings,
      counters: {},
      extra: {},
      bodies: bodies as Document['bodies'],
    });
  });
  return storeOf({ paths, snapshot });
}

function newPlace(path: string): string {
  const wanted = resolve(path);
  try {
    mkdirSync(dirname(wanted), { recursive: true, mode: 0o700 });
    return join(realpathSync(dirname(wanted)), basename(wanted));
  } catch (error) {
    throw diskFailure(error, wanted);
  }
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

function storeOf(backing: Backing): Store {
  const path = backing.paths.snapshot;
  const locked = <T>(work: (isTold: () => boolean) => Promise<T>) => {
    refuseReadOnly(backing);
    return withLock(backing.paths.lock, path, work);
  };

  return {
    path,
    async read(want) {
      return rosterOf(await load(backing), want, path);
    },
    async transact(want, stamp, change, { dryRun = false, bringUpToDate = false } = {}) {
      if (dryRun) {
        const present = await load(backing);
        refuseUnsafe(present, path);
        const outcome = change(rosterOf(present, want, path));
        checkChanges(outcome.changes, present, path);
        return { seq: null, answer: outcome.answer };
      }
      return locked(async (isTold) => {
        const present = await load(backing);
        refuseUnsafe(present, path);
        const roster = rosterOf(present, want, path);
        const outcome = change(roster);
        const difference = differenceOf(outcome, settingsOf(present));
        if (!difference) return { seq: null, answer: outcome.answer };
        checkChanges(difference.changes, present, path);
        if (isTold()) throw fail('interrupted', {});
        sweep(backing.paths);
        const { settings, counters } = roster;
        const after = apply<never>({ settings, counters }, difference.changes);
        const about = { ...stamp, ...stepsOf(outcome) };
        const seq = await commit(backing, present, difference, about, after.counters, bringUpToDate);
        return { seq, answer: outcome.answer };
      });
    },
    entries: () => entriesOf(backing),
    changesOf: (seq) => lineOfSeq(backing, seq).changes,
    settingsOf: (seq) => lineOfSeq(backing, seq).settings,
    async save() {
      return locked(async () => {
        const present = await load(backing);
        refuseUnsafe(present, path);
        return save(backing, present, rosterOf(present, [], path).counters);
      });
    },
    examine: () => examine(backing),
    watch: (listener) => watch(backing.paths, listener),
  };
}

function stepsOf({ undoes, redoes }: Outcome<unknown>): Pick<Outcome<unknown>, 'undoes' | 'redoes'> {
  return { ...(undoes === undefined ? {} : { undoes }), ...(redoes === undefined ? {} : { redoes }) };
}
