/** Undoes the newest step or a given one, and redoes what was undone. */
import { referringTo } from '../../domain/change/references.ts';
import { inverse, type Kept, settingsBack } from '../../domain/change/undo.ts';
import { fail } from '../../domain/errors.ts';
import type { Change, CollectionName } from '../../domain/roster.ts';
import { versionIn } from '../state/older.ts';
import type { Entry, Stamp, Store } from '../store.ts';

export interface Undone {
  /** The step that was taken back or given back. */
  readonly step: Entry;
  /** The journal seq of doing so; null for a dry run, and where all of it was kept. */
  readonly seq: number | null;
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
}

export interface UndoOptions {
  /** The step to take back or to give back; else the newest. */
  readonly seq?: number;
  readonly dryRun?: boolean;
}

/** What is to be done: invert the line `line`, which takes back or gives back the step `step`. */
interface Plan {
  readonly kind: 'undoes' | 'redoes';
  readonly step: Entry;
  readonly line: number;
}

/** The newest step not taken back. */
function newestStep(store: Store): Plan | null {
  const settled = new Map<number, 'undone' | 'done'>();
  for (const entry of store.entries()) {
    const { undoes, redoes } = entry;
    // What came before was of another version of the document.
    if (versionIn(entry) !== null) return null;
    if (undoes !== undefined) settled.set(undoes, settled.get(undoes) ?? 'undone');
    else if (redoes !== undefined) settled.set(redoes, settled.get(redoes) ?? 'done');
    else if (settled.get(entry.seq) !== 'undone') return { kind: 'undoes', step: entry, line: entry.seq };
  }
  return null;
}

/** The step taken back last and not given back; a new change since then clears it. */
function newestUndo(store: Store): Plan | null {
  const given = new Set<number>();
  for (const { seq, undoes, redoes } of store.entries()) {
    if (redoes !== undefined) given.add(redoes);
    else if (undoes === undefined) return null;
    else if (!given.delete(undoes)) {
      const step = entryOf(store, undoes);
      return step && { kind: 'redoes', step, line: seq };
    }
  }
  return null;
}

function entryOf(store: Store, seq: number): Entry | null {
  for (const entry of store.entries()) if (entry.seq <= seq) return entry.seq === seq ? entry : null;
  return null;
}

/** The step that a line did, or took back, or gave back, and the latest line that did one of the latter two; null where there is none. */
function namedBy(
  store: Store,
  seq: number,
): { readonly entry: Entry; readonly step: Entry; readonly last: Entry | null } | null {
  const entry = entryOf(store, seq);
  if (entry !== null && versionIn(entry) !== null) throw fail('undo.unknown', { seq });
  if (entry === null) {
    store.changesOf(seq);
    return null;
  }
  const of = entry.undoes ?? entry.redoes ?? seq;
  const step = entryOf(store, of);
  return step && { entry, step, last: lastOf(store, of) };
}

function lastOf(store: Store, step: number): Entry | null {
  for (const later of store.entries()) {
    if (later.seq <= step) return null;
    if (later.undoes === step || later.redoes === step) return later;
  }
  return null;
}

/** A step named by its seq: undoing an undo is a redo, and undoing a redo takes its step back again. */
function namedStep(store: Store, seq: number): Plan | null {
  const named = namedBy(store, seq);
  if (named === null) return null;
  const { entry, step, last } = named;
  const isUndone = last?.undoes !== undefined;
  if (isUndone !== (entry.undoes !== undefined)) return null;
  return isUndone && last
    ? { kind: 'redoes', step, line: last.seq }
    : { kind: 'undoes', step, line: step.seq };
}

/** A step named by its seq, or by that of the line that took it back, as long as it is taken back; what is new since then does not clear it. */
function namedUndo(store: Store, seq: number): Plan | null {
  const entry = entryOf(store, seq);
  if (entry === null || versionIn(entry) !== null) throw fail('redo.unknown', { seq });
  const named = namedBy(store, seq);
  if (named?.last?.undoes === undefined) return null;
  return { kind: 'redoes', step: named.step, line: named.last.seq };
}

/** Every collection the changes touch, and those that can point at what they made. */
function wantedFor(changes: readonly Change[]): CollectionName[] {
  const made = new Set(changes.filter(({ before }) => before === null).map(({ collection }) => collection));
  return [...new Set([...changes.map(({ collection }) => collection), ...referringTo(made)])];
}

async function carryOut(
  store: Store,
  stamp: Stamp,
  find: () => Plan | null,
  { dryRun = false }: UndoOptions,
): Promise<Undone | null> {
  // What somebody changed in the file with another program is the newest step.
  if (!dryRun) await store.takeIn(stamp.at);
  for (;;) {
    const plan = find();
    if (!plan) return null;
    const changes = store.changesOf(plan.line);
    const settings = store.settingsOf(plan.line);
    const { answer, seq } = await store.transact(
      wantedFor(changes),
      stamp,
      (roster) => {
        // Somebody may have written since the step was looked up.
        if (find()?.line !== plan.line) return { changes: [], answer: null };
        const back = inverse(changes, roster);
        return {
          changes: back.changes,
          answer: back,
          ...(settings ? { settings: settingsBack(settings.before, settings.after, roster.settings) } : {}),
          [plan.kind]: plan.step.seq,
        };
      },
      { dryRun },
    );
    if (answer) return { step: plan.step, seq, ...answer };
  }
}

/** Takes back the newest step that stands, or the one named; null when there is none. Throws `undo.unknown`. */
export function undoStep(store: Store, stamp: Stamp, options: UndoOptions = {}): Promise<Undone | null> {
  const { seq } = options;
  const find = () => (seq === undefined ? newestStep(store) : namedStep(store, seq));
  return carryOut(store, stamp, find, options);
}

/** Gives back the step that was taken back last, unless something new was done since, or the one named; null when there is none. Throws `redo.unknown`. */
export function redoStep(store: Store, stamp: Stamp, options: UndoOptions = {}): Promise<Undone | null> {
  const { seq } = options;
  const find = () => (seq === undefined ? newestUndo(store) : namedUndo(store, seq));
  return carryOut(store, stamp, find, options);
}
