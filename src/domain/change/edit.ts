/** Collects what a command changes in a roster, as changes that can be applied, journalled and undone. */
import { heldIn } from '../../lib/collect.ts';
import { isBlank, same } from '../../lib/plain.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { FieldTable, Origin } from '../records/field.ts';
import {
  type Change,
  type CollectionName,
  type Collections,
  collections,
  idOf,
  numberOf,
  type Roster,
} from '../roster.ts';

type Made = 'id' | 'created' | 'updated';

/** What a new record is made of; what is undefined is not known. */
export type Fresh<R> = {
  readonly [F in keyof R as F extends Made ? never : F]: Partial<Pick<R, F>> extends Pick<R, F>
    ? R[F] | undefined
    : R[F];
};

/** New values of some fields; undefined takes a field away. */
export type Patch<R> = { readonly [F in keyof R]?: R[F] | undefined };

export interface Edit<K extends CollectionName> {
  /** Adds a record of `fields`, and of what else `others` say, under the next free id, which it returns. */
  add<C extends K>(collection: C, fields: Fresh<Collections[C]>, others?: Partial<Collections[C]>): string;
  /** Sets fields of a record, and answers whether anything changed; `from` is where they were told. */
  set<C extends K>(collection: C, id: string, patch: Patch<Collections[C]>, from?: Origin): boolean;
  remove(collection: K, id: string): void;
  /** The record as it stands after the edits so far. */
  get<C extends K>(collection: C, id: string): Collections[C] | undefined;
  /** Everything that differs from the roster, one change a record, in the order first touched. */
  changes(): Change[];
}

/** The declared keys of a collection's records, and the place of each. */
interface Order {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Keys whose value may be an empty list or map. */
  readonly required: readonly boolean[];
  /** The values of the record that is being made, by the place of their keys. */
  readonly values: unknown[];
}

const orders = new Map<CollectionName, Order>();

function orderOf(collection: CollectionName): Order {
  return heldIn(orders, collection, () => {
    const fields: FieldTable = collections[collection].fields;
    const keys = Object.keys(fields);
    return {
      keys,
      places: new Map(keys.map((key, at) => [key, at])),
      required: keys.map((key) => fields[key]?.required === true),
      values: keys.map(() => undefined),
    };
  });
}

type Unknown = Map<string, unknown>;

/**
 * A record of what the sources say, the later over the earlier, with its keys in the order they are declared, unknown ones after
 * them, and without those that say nothing; an empty list or map that every record must have stays.
 */
function inOrder<C extends CollectionName>(
  collection: C,
  ...sources: readonly (object | undefined)[]
): Collections[C] {
  const { keys, places, required, values } = orderOf(collection);
  let unknown: Unknown | undefined;
  for (const source of sources) unknown = lay(source as Record<string, unknown>, places, values, unknown);
  const record: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at++) {
    const value = values[at];
    if (value === undefined) continue;
    values[at] = undefined;
    const mayBeEmpty = required[at] === true && typeof value === 'object' && value !== null;
    if (mayBeEmpty || !isBlank(value)) record[keys[at] ?? ''] = value;
  }
  if (unknown) for (const [key, value] of unknown) if (!isBlank(value)) record[key] = value;
  return record as unknown as Collections[C];
}

/** Puts every value of a source in its place; answers what has none. Records are plain data: nothing is inherited. */
function lay(
  source: Readonly<Record<string, unknown>> | undefined,
  places: Order['places'],
  values: unknown[],
  unknown: Unknown | undefined,
): Unknown | undefined {
  let others = unknown;
  for (const key in source) {
    const place = places.get(key);
    if (place !== undefined) values[place] = source[key];
    else others = (others ?? new Map<string, unknown>()).set(key, source[key]);
  }
  return others;
}

interface Entry<K extends CollectionName> {
  readonly collection: K;
  readonly id: string;
  readonly before: Collections[K] | null;
  after: Collections[K] | null;
  from?: Origin;
}

/** What an edit did in one collection: known records by id, and new ones in the order of their numbers. */
interface Touched<K extends CollectionName> {
  readonly known: Map<string, Entry<K>>;
  readonly made: Entry<K>[];
  /** The number before that of the first new one. */
  readonly last: number;
}

/** Starts an edit of `roster` at `now`; the roster itself is never touched. */
export function edit<K extends CollectionName>(roster: Roster<K>, now: Instant, origin?: Origin): Edit<K> {
  const touched: Entry<K>[] = [];
  const ofCollection = new Map<CollectionName, Touched<K>>();
  const byDefault = origin && { origin };
  // That a command did it stands in its step.
  const fromFile = origin?.file === undefined ? undefined : origin;

  const touchedOf = (collection: CollectionName): Touched<K> =>
    heldIn(ofCollection, collection, () => ({
      known: new Map(),
      made: [],
      last: roster.counters[collection] ?? 0,
    }));

  function entryOf(collection: K, id: string): Entry<K> | undefined {
    const { known, made, last } = touchedOf(collection);
    const entry = known.get(id) ?? made[numberOf(collection, id) - last - 1];
    return entry?.id === id ? entry : undefined;
  }

  function current<C extends K>(collection: C, id: string): Collections[C] | undefined {
    const entry = entryOf(collection, id);
    if (entry) return (entry.after ?? undefined) as Collections[C] | undefined;
    return (roster[collection] as ReadonlyMap<string, Collections[C]>).get(id);
  }

  function put<C extends K>(collection: C, id: string, after: Collections[C] | null, from?: Origin): void {
    const entry = entryOf(collection, id);
    if (entry) {
      entry.after = after;
      if (from && entry.before !== null) entry.from = from;
      return;
    }
    const before = (roster[collection] as ReadonlyMap<string, Collections[C]>).get(id) ?? null;
    const first: Entry<K> = { collection, id, before, after, ...(from ? { from } : {}) };
    touchedOf(collection).known.set(id, first);
    touched.push(first);
  }

  return {
    add(collection, fields, others) {
      const { made, last } = touchedOf(collection);
      const id = idOf(collection, last + made.length + 1);
      const stamps = { id, created: now, updated: now };
      const after = inOrder(collection, byDefault, others, fields, stamps);
      const entry: Entry<K> = { collection, id, before: null, after };
      made.push(entry);
      touched.push(entry);
      return id;
    },
    set(collection, id, patch, from = fromFile) {
      const before = current(collection, id);
      if (!before) return false;
      const after = inOrder(collection, before, patch);
      if (same(before, after)) return false;
      put(collection, id, { ...after, updated: now }, from);
      return true;
    },
    remove(collection, id) {
      if (current(collection, id)) put(collection, id, null);
    },
    get: current,
    changes() {
      return touched.filter(({ before, after }) => before !== null || after !== null) as unknown as Change[];
    },
  };
}
