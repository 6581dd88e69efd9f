/** The present state of a roster: its snapshot with the journal lines after it. */
import { inIdOrder } from '../../domain/change/canonical.ts';
import type { Repair } from '../../domain/change/finding.ts';
import type { Migration } from '../../domain/change/migrations.ts';
import { fail } from '../../domain/errors.ts';
import {
  type AnyRecord,
  apply,
  type Change,
  type CollectionName,
  type Counters,
  collectionNames,
  countersAfter,
  numberOf,
  type Roster,
  type RosterSettings,
} from '../../domain/roster.ts';
import type { View } from '../../domain/view.ts';
import { overlaid } from '../cache/overlaid.ts';
import type { Paths } from '../disk/paths.ts';
import { lastIdOf } from '../document/body.ts';
import {
  collectionWalked,
  recordsBeginning,
  recordsInPart,
  recordsOfClient,
  someRecords,
  topBeside,
  wholeCollection,
} from '../document/collection.ts';
import type { Document } from '../document/document.ts';
import type { Snapshot } from '../document/snapshot.ts';
import type { Tail } from '../journal/journal.ts';
import type { Want } from '../store.ts';

export interface Backing {
  /** The steps to the version of the document that is read and written; those of this program where none are given. */
  readonly steps?: readonly Migration[];
  readonly paths: Paths;
  readonly snapshot: Snapshot;
  /** The same for the repair of a file that is refused as it stands: what cannot be is left out and told to `left`, or is still to be looked at. */
  readonly leaving?: (left: (repair: Repair) => void) => Promise<Document | null>;
  /** What keeps a roster in another file of this kind, where that cannot be told by how the file begins. */
  readonly another?: (path: string) => Snapshot;
  /** Bytes beyond which the roster is not to grow, where it is not what can be read again. */
  readonly limit?: number | undefined;
  /** Throws `roster.in-use` where another program keeps the snapshot open and would write over ours. */
  readonly refuseInUse?: () => void;
}

export interface Present {
  readonly document: Document;
  readonly tail: Tail;
  /** As it is in the files, where they are of an earlier version of the document. */
  readonly older?: Present;
}

/** What somebody put into a workbook and we cannot keep would be lost. */
export function refuseForeign({ foreign }: Document, path: string): void {
  if (foreign && foreign.length > 0) throw fail('roster.foreign-parts', { path, parts: foreign });
}

/** Writing on top of a journal that does not fit its snapshot would make it worse, and over what we cannot write, lose it. */
export function refuseUnsafe({ document, tail }: Present, path: string): void {
  refuseForeign(document, path);
  if (tail.standing === 'other') throw fail('roster.journal-other', { path });
  if (tail.standing === 'broken') throw fail('roster.journal-broken', { path, seq: tail.seq + 1 });
  if (tail.standing === 'behind')
    throw fail('roster.ahead-of-journal', { path, snapshot: document.head.seq });
}

export function settingsOf({ document, tail }: Present): RosterSettings {
  return tail.lines.reduce((settings, line) => line.settings?.after ?? settings, document.settings);
}

/** What is asked for of a collection: every record, or some fields of every one, or those of some ids, about some clients, and with texts that begin so. */
type Part =
  | 'all'
  | InPart
  | { readonly ids: Set<string>; readonly clients: Set<string>; readonly beginnings: Set<string> };

interface InPart {
  readonly fields: readonly string[];
  readonly view?: View | undefined;
}

/** Every record is asked for. */
function isAll(part: Part): part is 'all' | InPart {
  return part === 'all' || 'fields' in part;
}

function wanted(want: readonly Want[]): Map<CollectionName, Part> {
  const all = new Map<CollectionName, Part>();
  for (const one of want) {
    const name = typeof one === 'string' ? one : one.from;
    const known = all.get(name);
    if (typeof one === 'string' || 'traces' in one || (known && isAll(known)) || ('fields' in one && known)) {
      all.set(name, 'all');
      continue;
    }
    if ('fields' in one) {
      all.set(name, { fields: one.fields, view: one.view });
      continue;
    }
    const part = known ?? { ids: new Set(), clients: new Set(), beginnings: new Set() };
    all.set(name, part);
    if ('client' in one) part.clients.add(one.client);
    else if ('beginning' in one) part.beginnings.add(one.beginning);
    else for (const id of one.ids) part.ids.add(id);
  }
  return all;
}

function isIn(part: Part | undefined, id: string, record: AnyRecord | null): boolean {
  // What was changed since the snapshot is little: whoever asks for beginnings looks through it.
  if (part !== undefined && (isAll(part) || part.beginnings.size > 0)) return true;
  const client = record && 'client' in record ? record.client : undefined;
  return part?.ids.has(id) === true || (client !== undefined && part?.clients.has(client) === true);
}

/** The highest numbers given out: those noted, and those of records somebody may have added by hand. */
function countersOf(
  { counters, bodies, note }: Document,
  tops: ReadonlyMap<CollectionName, number>,
): Counters {
  const highest: Partial<Record<CollectionName, number>> = { ...counters };
  for (const name of collectionNames) {
    const last = tops.get(name) ?? note?.places[name].top ?? numberOf(name, lastIdOf(bodies[name]) ?? '');
    const top = Math.max(highest[name] ?? 0, last);
    if (top > 0) highest[name] = top;
  }
  return highest;
}

/** The ids that the snapshot can hold: a record made since then is not looked for in it. */
function withoutBorn(
  ids: ReadonlySet<string>,
  name: CollectionName,
  changes: readonly Change[],
): ReadonlySet<string> {
  const born = changes.filter(({ collection, before }) => collection === name && before === null);
  const news = new Set(born.map(({ id }) => id));
  return news.size === 0 ? ids : new Set([...ids].filter((id) => !news.has(id)));
}

/** A record that came to be about somebody else was changed with the others, and is not asked for. */
function onlyWanted(
  records: ReadonlyMap<string, AnyRecord>,
  part: Part | undefined,
): ReadonlyMap<string, AnyRecord> {
  if (part === undefined || isAll(part) || part.clients.size === 0) return records;
  return new Map([...records].filter(([id, record]) => isIn(part, id, record)));
}

/** A change as a part is asked for: as its view has it, where there is one. */
function seenBy(part: Part | undefined, change: Change): Change {
  const view = part !== undefined && part !== 'all' && 'fields' in part ? part.view : undefined;
  if (view === undefined) return change;
  const { before, after } = change;
  return { ...change, before: before && view.of(before), after: after && view.of(after) } as Change;
}

/** The roster as a command sees it: the snapshot's records that are wanted, and every later change to them. */
export function rosterOf<K extends CollectionName>(
  present: Present,
  want: readonly Want<K>[],
  path: string,
  use: 'look' | 'change' = 'change',
): Roster<K> {
  const { document, tail } = present;
  const selection = wanted(want);
  const changes = tail.lines.flatMap((line) => line.changes);
  const tops = new Map<CollectionName, number>();
  const values: Record<string, unknown> = { settings: settingsOf(present) };
  /** In these there are the changes by now. */
  const laid = new Set<CollectionName>();
  const changesTo = (name: CollectionName) =>
    changes.flatMap((change) => (change.collection === name ? [seenBy(selection.get(name), change)] : []));
  for (const [name, part] of selection) {
    if (part === 'all' && use === 'look' && !changes.some(({ collection }) => collection === name)) {
      values[name] = collectionWalked(document, name, path);
    } else if (use === 'look' && part !== 'all' && 'fields' in part) {
      const records = recordsInPart(document, name, part, path);
      const over = document.note?.places[name].ascends ? overlaid(name, records, changesTo(name)) : null;
      values[name] = over ?? records;
      if (over !== null) laid.add(name);
    } else if (isAll(part)) {
      const { records, top } = wholeCollection(document, name, path);
      values[name] = records;
      tops.set(name, top);
    } else {
      const { ids, clients, beginnings } = part;
      const records = new Map(someRecords(document, name, withoutBorn(ids, name, changes), path));
      for (const client of clients)
        for (const [id, record] of recordsOfClient(document, name, client, path)) records.set(id, record);
      for (const start of beginnings)
        for (const [id, record] of recordsBeginning(document, name, start, path)) records.set(id, record);
      values[name] = records;
      tops.set(name, topBeside(document, name, path));
    }
  }
  const before = { ...values, counters: countersOf(document, tops) } as unknown as Roster<K>;
  if (changes.length === 0) return before;

  const isWanted = ({ collection, id, before: was, after: is }: Change) => {
    const part = laid.has(collection) ? undefined : selection.get(collection);
    return isIn(part, id, was) || isIn(part, id, is);
  };
  const seen = (change: Change) => seenBy(selection.get(change.collection), change);
  const after: Record<string, unknown> = { ...apply(before, changes.filter(isWanted).map(seen)) };
  for (const name of selection.keys()) {
    const records = after[name] as ReadonlyMap<string, AnyRecord>;
    if (records !== values[name]) after[name] = inIdOrder(name, onlyWanted(records, selection.get(name)));
  }
  return { ...after, counters: countersAfter(before.counters, changes) } as unknown as Roster<K>;
}
