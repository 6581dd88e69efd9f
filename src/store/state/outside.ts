/** A snapshot that somebody changed with another program: what they changed becomes a step of its own. */
import { mergeOutside, type OutsideEdit } from '../../domain/change/outside-edit.ts';
import { fail, UserError } from '../../domain/errors.ts';
import { apply, collectionNames, countersAfter, type Roster } from '../../domain/roster.ts';
import { same } from '../../lib/plain.ts';
import type { Paths } from '../disk/paths.ts';
import { wholeCollection } from '../document/collection.ts';
import { type Document, whole } from '../document/document.ts';
import { writeSnapshot } from '../document/snapshot.ts';
import { appendLine } from '../journal/journal.ts';
import { replay } from '../journal/replay.ts';
import type { Outside, Stamp } from '../store.ts';
import { type Added, lineAfter, upToDate } from './commit.ts';
import { type Backing, type Present, rosterOf } from './present.ts';
import { fits, sizeLimit } from './size-limit.ts';

/** The present with an outside edit in it; `outside` is null where the file was only laid out in another way. */
export interface Settled {
  readonly present: Present;
  readonly outside: Outside | null;
  readonly added: Added | null;
}

/** A dashboard looks again and again at a file that it may not write. */
const known = new WeakMap<Document, { readonly key: string; readonly settled: Settled }>();

/** Throws `roster.bad-value`, `roster.damaged` or `roster.outgrown` where what somebody changed does not check out. Writes nothing. */
export function settle({ paths, limit = sizeLimit }: Backing, present: Present, at: Stamp['at']): Settled {
  const { document, tail } = present;
  const asItIs = { present, outside: null, added: null };
  if (document.isAsWritten || (tail.standing !== 'sound' && tail.standing !== 'missing')) return asItIs;
  const key = `${tail.hash} ${at}`;
  const before = known.get(document);
  if (before?.key === key) return before.settled;
  const settled = compared(present, { paths, limit }, at) ?? asItIs;
  known.set(document, { key, settled });
  return settled;
}

/** Null where nobody can say what is meant: an id stands there twice. */
function compared(
  present: Present,
  { paths, limit }: { readonly paths: Paths; readonly limit: number },
  at: Stamp['at'],
): Settled | null {
  const { document, tail } = present;
  const path = paths.snapshot;
  const copy = rosterOf({ document, tail: { ...tail, lines: [] } }, collectionNames, path);
  if (collectionNames.some((name) => wholeCollection(document, name, path).doubled.size > 0)) return null;
  const accepted = { ...document, isAsWritten: true };
  const told = tail.standing === 'missing' ? null : replay(paths, document.head.seq);
  // Without a journal that begins with the roster's birth the file itself is the start.
  if (!told?.roster) return { present: { document: accepted, tail }, outside: null, added: null };

  const was: Roster = { ...told.roster, counters: {} };
  const settings = tail.lines.reduce((last, line) => line.settings?.after ?? last, was.settings);
  const changes = tail.lines.flatMap((line) => line.changes);
  const edit = mergeOutside(was, copy, { ...apply(was, changes), settings });
  if (edit.changes.length === 0 && edit.stays.length === 0 && same(edit.settings, settings))
    return { present: { document: accepted, tail }, outside: passedOver(document), added: null };
  return merged({ document: accepted, tail }, { copy, edit, settings }, { path, limit }, at);
}

/** What was passed over is told although nothing was taken; null where there is nothing to tell. */
function passedOver({ remarks = [] }: Document): Outside | null {
  return remarks.length === 0 ? null : { seq: null, changes: [], settings: null, kept: [], remarks };
}

interface Edited {
  /** The roster as the other program left it. */
  readonly copy: Roster;
  readonly edit: OutsideEdit;
  /** Those of the present. */
  readonly settings: Roster['settings'];
}

function merged(
  present: Present,
  { copy, edit, settings: now }: Edited,
  { path, limit }: { readonly path: string; readonly limit: number },
  at: Stamp['at'],
): Settled {
  const { document, tail } = present;
  const isSet = !same(edit.settings, now);
  const difference = {
    changes: edit.changes,
    settings: isSet ? { before: now, after: edit.settings } : null,
    stays: edit.stays,
  };
  const isStep = edit.changes.length > 0 || isSet;
  const added = lineAfter(tail, document.head, difference, { at, by: 'outside', command: 'outside edit' });
  const counters = countersAfter(copy.counters, [
    ...tail.lines.flatMap((line) => line.changes),
    ...edit.changes,
  ]);
  const last = isStep
    ? added.head
    : { ...document.head, seq: tail.seq, hash: tail.hash, journalOffset: tail.end };
  const next = upToDate(present, { head: last, settings: edit.settings, counters }, path, added.line);
  const { seq, hash, journalOffset: end } = last;
  const outside: Outside = {
    seq: isStep ? seq : null,
    ...edit,
    settings: difference.settings,
    remarks: document.remarks ?? [],
  };
  const after = { standing: 'sound', lines: [], seq, hash, end, isTorn: false, pending: 0 } as const;
  const all = { document: whole(next), tail: after };
  if (added.size >= limit || !fits(all, limit)) throw fail('roster.outgrown', { path, limit });
  return { present: all, outside, added: isStep ? added : null };
}

/** Makes the outside edit a step, under the lock: one line, and the snapshot with it. Throws what `commit` throws. */
export async function record(
  { paths, snapshot }: Backing,
  present: Present,
  settled: Settled,
): Promise<void> {
  if (settled.outside === null) return;
  if (settled.added) appendLine(paths.journal, paths.snapshot, present.tail, settled.added.line.pieces);
  try {
    await writeSnapshot(snapshot, settled.present.document);
  } catch (error) {
    // The journal has it; the next writer tries again.
    if (!(error instanceof UserError)) throw error;
  }
}
