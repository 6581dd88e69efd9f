/** What takes a change back: field by field, keeping what was edited since. */
import { same } from '../../lib/plain.ts';
import {
  type AnyRecord,
  type Change,
  type CollectionName,
  collectionNames,
  collections,
  type Roster,
  type RosterSettings,
} from '../roster.ts';
import { referencesOf } from './references.ts';

/** What an undo left as it is, because somebody edited it since or something else needs it. */
export interface Kept {
  readonly collection: CollectionName;
  readonly id: string;
  /** The fields that stay; empty where the whole record does. */
  readonly fields: readonly string[];
  readonly why: 'edited' | 'referred';
}

export interface Inverse {
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
}

type Values = Readonly<Record<string, unknown>>;
type Records = ReadonlyMap<string, AnyRecord>;

const keyOf = (collection: CollectionName, id: string) => `${collection} ${id}`;
const valuesOf = (record: AnyRecord) => record as unknown as Values;

/** The fields in which two records differ; when something was last touched is no difference. */
function differing(a: AnyRecord, b: AnyRecord): string[] {
  const x = valuesOf(a);
  const y = valuesOf(b);
  const keys = new Set([...Object.keys(x), ...Object.keys(y)]);
  return [...keys].filter((key) => key !== 'updated' && !same(x[key], y[key]));
}

/** `values` with its keys in declared order, unknown ones after them. */
function inOrder(collection: CollectionName, values: ReadonlyMap<string, unknown>): AnyRecord {
  const declared = Object.keys(collections[collection].fields).filter((key) => values.has(key));
  const keys = [...new Set([...declared, ...values.keys()])];
  return Object.fromEntries(keys.map((key) => [key, values.get(key)])) as unknown as AnyRecord;
}

/** The present record with each field of the change given back, unless that field was edited since. */
function giveBack(
  collection: CollectionName,
  before: AnyRecord,
  after: AnyRecord,
  now: AnyRecord,
): { record: AnyRecord; kept: string[] } {
  const changed = differing(before, after);
  if (differing(after, now).length === 0) return { record: before, kept: [] };
  const was = valuesOf(before);
  const then = valuesOf(after);
  const is = valuesOf(now);
  const kept = changed.filter((key) => !same(is[key], then[key]) && !same(is[key], was[key]));
  const values = new Map<string, unknown>(Object.entries(is));
  for (const key of is.updated === then.updated ? [...changed, 'updated'] : changed) {
    if (kept.includes(key)) continue;
    if (was[key] === undefined) values.delete(key);
    else values.set(key, was[key]);
  }
  return { record: inOrder(collection, values), kept };
}

/** Of the records about to go, those that something staying points at, and what these point at in turn. */
function needed(
  going: ReadonlySet<string>,
  stays: Iterable<readonly [CollectionName, AnyRecord]>,
  roster: Roster,
): Set<string> {
  const held = new Set<string>();
  const queue = [...stays];
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    for (const { to, id } of referencesOf(...entry)) {
      const key = keyOf(to, id);
      if (!going.has(key) || held.has(key)) continue;
      held.add(key);
      const record = (roster[to] as Records | undefined)?.get(id);
      if (record) queue.push([to, record]);
    }
  }
  return held;
}

/** Every record that will be there afterwards, as it will be. */
function* staying(
  roster: Roster,
  going: ReadonlySet<string>,
  changed: ReadonlyMap<string, readonly [CollectionName, AnyRecord]>,
): Generator<readonly [CollectionName, AnyRecord]> {
  for (const name of collectionNames) {
    for (const [id, record] of (roster[name] as Records | undefined) ?? []) {
      const key = keyOf(name, id);
      if (!going.has(key) && !changed.has(key)) yield [name, record];
    }
  }
  yield* changed.values();
}

/** What one change becomes when it is taken back: a new state of the record, or nothing to do; and what stays. */
interface Step {
  readonly to?: AnyRecord | null;
  readonly kept: readonly string[];
}

function stepBack({ collection, before, after }: Change, now: AnyRecord | null): Step {
  if (before === null && after === null) return { kept: [] };
  if (before === null) {
    const edited = now === null || after === null ? [] : differing(after, now);
    return now === null || edited.length > 0 ? { kept: edited } : { to: null, kept: [] };
  }
  if (after === null) return now === null ? { to: before, kept: [] } : { kept: differing(before, now) };
  if (now === null) return { kept: differing(before, after) };
  const back = giveBack(collection, before, after, now);
  return same(back.record, now) ? { kept: back.kept } : { to: back.record, kept: back.kept };
}

/**
 * The changes that take `changes` back from `roster`, and what stays. `roster` must hold the collections changed and every
 * collection that can point at a record these changes made. Inverting an undo gives the redo.
 */
export function inverse<K extends CollectionName>(changes: readonly Change[], roster: Roster<K>): Inverse {
  const present = roster as unknown as Roster;
  const kept: Kept[] = [];
  const back: {
    collection: CollectionName;
    id: string;
    before: AnyRecord | null;
    after: AnyRecord | null;
  }[] = [];

  // Last change first, so that what came of something else goes before it.
  for (const change of [...changes].reverse()) {
    const { collection, id } = change;
    const now = (present[collection] as Records).get(id) ?? null;
    const step = stepBack(change, now);
    if (step.kept.length > 0) kept.push({ collection, id, fields: step.kept, why: 'edited' });
    if (step.to !== undefined) back.push({ collection, id, before: now, after: step.to });
  }

  const going = new Set<string>();
  const changed = new Map<string, readonly [CollectionName, AnyRecord]>();
  for (const { collection, id, after } of back) {
    if (after === null) going.add(keyOf(collection, id));
    else changed.set(keyOf(collection, id), [collection, after]);
  }
  const held = going.size === 0 ? going : needed(going, staying(present, going, changed), present);
  for (const { collection, id, after } of back) {
    if (after === null && held.has(keyOf(collection, id)))
      kept.push({ collection, id, fields: [], why: 'referred' });
  }
  const changesBack = back.filter(
    ({ collection, id, after }) => after !== null || !held.has(keyOf(collection, id)),
  );
  return { changes: changesBack as unknown as Change[], kept };
}

/** The settings with each one that a step changed given back, unless it was changed again since. */
export function settingsBack(
  before: RosterSettings,
  after: RosterSettings,
  now: RosterSettings,
): RosterSettings {
  if (same(after, now)) return before;
  const was = before as Values;
  const then = after as Values;
  const values = new Map<string, unknown>(Object.entries(now));
  for (const key of new Set([...Object.keys(was), ...Object.keys(then)])) {
    if (same(was[key], then[key]) || !same(values.get(key), then[key])) continue;
    if (was[key] === undefined) values.delete(key);
    else values.set(key, was[key]);
  }
  return Object.fromEntries(values);
}
