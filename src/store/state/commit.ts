/** Writes down what a command changed: one journal line, and the snapshot when it is time. */
import type { Stays } from '../../domain/change/outside-edit.ts';
import { fail, UserError } from '../../domain/errors.ts';
import {
  type Change,
  type CollectionName,
  type Counters,
  collectionNames,
  numberOf,
  type RosterSettings,
} from '../../domain/roster.ts';
import { heldIn } from '../../lib/collect.ts';
import { same } from '../../lib/plain.ts';
import { assertJson, heldAmong, lineOf } from '../document/body.ts';
import { flawOf } from '../document/check.ts';
import { isDoubled, knownTop, orDamage } from '../document/collection.ts';
import { type Document, type Head, LookAgain, sizeOf } from '../document/document.ts';
import type { Lines } from '../document/lines.ts';
import { spanOf } from '../document/pages.ts';
import { eachEdit, type LineEdit, type LineEdits, noEdits, patched } from '../document/patch.ts';
import { writeSnapshot } from '../document/snapshot.ts';
import { appendLine, beginJournal, type Tail } from '../journal/journal.ts';
import { type Encoded, encodeLine, type SettingsChange } from '../journal/journal-line.ts';
import type { Outcome, Stamp } from '../store.ts';
import { type Backing, type Present, settingsOf } from './present.ts';
import { fits, refuseToOutgrow, sizeLimit } from './size-limit.ts';

/** Bytes. A snapshot below SMALL always shows the present; a larger one when the lines after it pass PENDING or a tenth of it. */
const small = 1 << 20;
const mostPending = 1 << 18;

/** What is really different after an outcome; null when nothing is. */
export interface Difference {
  readonly changes: readonly Change[];
  readonly settings: SettingsChange | null;
  /** Records that stay, although the snapshot says something else of them. */
  readonly stays?: readonly Stays[];
}

export function differenceOf(outcome: Outcome<unknown>, settings: RosterSettings): Difference | null {
  const changes = outcome.changes.filter(({ before, after }) => !same(before, after));
  const isSet = outcome.settings !== undefined && !same(outcome.settings, settings);
  if (changes.length === 0 && !isSet) return null;
  return { changes, settings: isSet ? { before: settings, after: outcome.settings ?? settings } : null };
}

/** Throws `record.invalid` for a record that breaks its own fields, and `roster.bad-value` for an id that is taken or stands there twice. */
export function checkChanges(changes: readonly Change[], { document, tail }: Present, path: string): void {
  const duplicate = (collection: CollectionName, id: string) =>
    fail('roster.bad-value', { path, where: `${collection}[${id}]`, reason: 'duplicate' });
  // What is above every number there is cannot be there, so that it need not be looked for.
  const tops = new Map<CollectionName, number>();
  const doubtful = new Map<CollectionName, Set<string>>();
  for (const { collection, id, before, after } of changes) {
    if (before === null) {
      const top = heldIn(tops, collection, () => knownTop(document, collection));
      if (numberOf(collection, id) <= top) heldIn(doubtful, collection, newSet).add(id);
    } else if (isDoubled(document, collection, id)) throw duplicate(collection, id);
    if (after === null) continue;
    const flaw = flawOf(collection, after);
    if (flaw) throw fail('record.invalid', { ...flaw, where: `${collection}[${id}]${flaw.where}` });
    if (after.id !== id)
      throw fail('record.invalid', { where: `${collection}[${id}].id`, reason: 'not-an-id' });
  }
  // A record that went since the snapshot may come back under its own id.
  for (const line of tail.lines)
    for (const { collection, id } of line.changes) doubtful.get(collection)?.delete(id);
  for (const [collection, ids] of doubtful) {
    if (ids.size === 0) continue;
    const [taken] = orDamage(() => heldAmong(document.bodies[collection], ids), document.text, path);
    if (taken !== undefined) throw duplicate(collection, taken);
  }
}

const newMap = () => new Map<string, LineEdit>();
const newSet = () => new Set<string>();

/**
 * The snapshot after every journal line there is; `head` says which one is the last. Throws `roster.damaged` where something in it is
 * not JSON, looked at by this command or not: a damaged file is never written over; `LookAgain` where it was read in parts.
 */
export function upToDate(
  { document, tail }: Present,
  { head, settings, counters }: Pick<Document, 'head' | 'settings' | 'counters'>,
  path: string,
  last?: Encoded,
): Document {
  if (document.note) throw new LookAgain();
  const edits = new Map<CollectionName, Map<string, LineEdit>>();
  const put = (name: CollectionName, id: string, { line, isNew }: LineEdit) => {
    const known = heldIn(edits, name, newMap);
    known.set(id, { line, isNew: known.get(id)?.isNew ?? isNew });
  };
  for (const { changes } of tail.lines) {
    for (const { collection, id, before, after } of changes) {
      put(collection, id, { line: after && spanOf(lineOf(after)), isNew: before === null });
    }
  }
  const editsOf = (name: CollectionName): LineEdits => {
    const latest = last?.records.get(name) ?? noEdits;
    const earlier = edits.get(name);
    if (earlier === undefined) return latest;
    for (const [id, edit] of eachEdit(latest)) put(name, id, edit);
    return { ...noEdits, changed: earlier };
  };
  const bodies: Partial<Record<CollectionName, Buffer>> = {};
  const added = new Map<CollectionName, Lines>();
  for (const name of collectionNames) {
    const next = orDamage(
      () => {
        assertJson(document.bodies[name]);
        return patched(document.bodies[name], editsOf(name));
      },
      document.text,
      path,
    );
    bodies[name] = next.body;
    if (next.added) added.set(name, next.added);
  }
  return {
    head,
    settings,
    counters,
    extra: document.extra,
    isAsWritten: document.isAsWritten,
    bodies: bodies as Document['bodies'],
    added,
  };
}

/** A line to be added: as bytes, what it does to the snapshot, and the head of a snapshot that includes it. */
export interface Added {
  readonly line: Encoded;
  readonly size: number;
  readonly head: Head;
}

export function lineAfter(
  tail: Pick<Tail, 'seq' | 'hash' | 'end'>,
  head: Head,
  { changes, settings, stays = [] }: Difference,
  { at, by, command, undoes, redoes }: Stamp & Pick<Outcome<unknown>, 'undoes' | 'redoes'>,
): Added {
  const seq = tail.seq + 1;
  const steps = { ...(undoes === undefined ? {} : { undoes }), ...(redoes === undefined ? {} : { redoes }) };
  const line = encodeLine({ seq, at, by, command, ...steps, prev: tail.hash }, changes, settings, stays);
  const size = line.pieces.reduce((sum, piece) => sum + piece.length, 0);
  return {
    line,
    size,
    head: { ...head, seq, at, hash: line.head.hash, journalOffset: tail.end + size },
  };
}

function isDue(document: Document, pending: number): boolean {
  const size = sizeOf(document);
  return size < small || pending > mostPending || pending > size / 10;
}

/** What a line says besides its changes, and whether the snapshot is written with it although it is not time. */
export interface Commitment {
  readonly about: Stamp & Pick<Outcome<unknown>, 'undoes' | 'redoes'>;
  readonly counters: Counters;
  readonly bringUpToDate: boolean;
}

/**
 * Adds the line under the lock and answers its seq: when this returns the change is on the disk. A snapshot that cannot be written
 * then stays behind; the journal has it all, and the next command tries again. Throws `roster.damaged`, `roster.outgrown`,
 * `roster.disk` or `roster.read-only`, and then nothing is changed.
 */
export async function commit(
  { paths, snapshot, limit = sizeLimit }: Backing,
  present: Present,
  difference: Difference,
  { about, counters, bringUpToDate }: Commitment,
): Promise<number> {
  const { document } = present;
  const { regulars, seq: included, hash: prev } = document.head;
  const tail =
    present.tail.standing === 'missing'
      ? beginJournal(paths.journal, { regulars, seq: included, at: about.at, prev })
      : present.tail;
  const { line, size, head } = lineAfter(tail, document.head, difference, about);
  const { changes } = difference;
  refuseToOutgrow(present, { changes, size }, paths.snapshot, limit);
  const settings = difference.settings?.after ?? settingsOf(present);
  // Made before anything is written, so that a snapshot that proves to be damaged is refused in time.
  const next =
    (bringUpToDate || isDue(document, tail.pending + size)) && fits(present, limit, { changes, size })
      ? upToDate(present, { head, settings, counters }, paths.snapshot, line)
      : null;
  appendLine(paths.journal, paths.snapshot, tail, line.pieces);
  try {
    if (next) await writeSnapshot(snapshot, next);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return head.seq;
}

/** Brings the snapshot up to date under the lock; answers false when it was. */
export async function save(
  { paths, snapshot, limit = sizeLimit }: Backing,
  present: Present,
  counters: Counters,
): Promise<boolean> {
  if (present.tail.lines.length === 0) return false;
  if (!fits(present, limit)) throw fail('roster.outgrown', { path: paths.snapshot, limit });
  await writeSnapshot(snapshot, withEveryLine(present, counters, paths.snapshot));
  return true;
}

/** The snapshot with every line of the journal in it; the very one where it has them. Throws like `upToDate`. */
export function withEveryLine(present: Present, counters: Counters, path: string): Document {
  const { document, tail } = present;
  const last = tail.lines.at(-1)?.head;
  if (!last) return document;
  const head = { ...document.head, seq: last.seq, at: last.at, hash: last.hash, journalOffset: tail.end };
  return upToDate(present, { head, settings: settingsOf(present), counters }, path);
}
