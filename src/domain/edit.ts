/** Collects what a command changes in a roster, as changes that can be applied, journalled and undone. */
import { heldIn } from '../lib/collect.ts';
import type { Instant } from '../lib/instant.ts';
import { isBlank, same } from '../lib/plain.ts';
import type { FieldTable, Origin } from './records/field.ts';
import {
  type Change,
  type CollectionName,
  type Collections,
  collections,
  idOf,
  type Roster,
} from './roster.ts';

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
  /** Adds a record under the next free id, which it returns. */
  add<C extends K>(collection: C, fields: Fresh<Collections[C]>): string;
  /** Sets fields of a record. A patch that changes nothing changes nothing. */
  set<C extends K>(collection: C, id: string, patch: Patch<Collections[C]>): void;
  remove(collection: K, id: string): void;
  /** The record as it stands after the edits so far. */
  get<C extends K>(collection: C, id: string): Collections[C] | undefined;
  /** Everything that differs from the roster, one change a record, in the order first touched. */
  changes(): Change[];
}

const placed = new Map<CollectionName, ReadonlyMap<string, number>>();

/** The place of each declared key. */
function placesOf(collection: CollectionName): ReadonlyMap<string, number> {
  return heldIn(
    placed,
    collection,
    () => new Map(Object.keys(collections[collection].fields).map((key, at) => [key, at])),
  );
}

/**
 * A record with its keys in the order they are declared, unknown ones after them, and without those that say nothing; an empty list
 * or map that every record must have stays.
 */
function inOrder<C extends CollectionName>(collection: C, values: object): Collections[C] {
  const from = values as Record<string, unknown>;
  const fields: FieldTable = collections[collection].fields;
  const places = placesOf(collection);
  const declared: (string | undefined)[] = new Array(places.size).fill(undefined);
  const unknown: string[] = [];
  for (const key of Object.keys(from)) {
    const value = from[key];
    const place = places.get(key);
    const mayBeEmpty = typeof value === 'object' && value !== null && place !== undefined;
    if (isBlank(value) && !(mayBeEmpty && fields[key]?.required)) continue;
    if (place === undefined) unknown.push(key);
    else declared[place] = key;
  }
  const record: Record<string, unknown> = {};
  for (const key of declared) if (key !== undefined) record[key] = from[key];
  for (const key of unknown) record[key] = from[key];
  return record as unknown as Collections[C];
}

const newEntries = () => new Map();

interface Entry<K extends CollectionName> {
  readonly collection: K;
  readonly id: string;
  readonly before: Collections[K] | null;
  after: Collections[K] | null;
}

/** Starts an edit of `roster` at `now`; the roster itself is never touched. */
export function edit<K extends CollectionName>(roster: Roster<K>, now: Instant, origin?: Origin): Edit<K> {
  const touched: Entry<K>[] = [];
  const entries = new Map<CollectionName, Map<string, Entry<K>>>();
  const numbers = new Map<CollectionName, number>();

  function current<C extends K>(collection: C, id: string): Collections[C] | undefined {
    const entry = entries.get(collection)?.get(id);
    if (entry) return (entry.after ?? undefined) as Collections[C] | undefined;
    return (roster[collection] as ReadonlyMap<string, Collections[C]>).get(id);
  }

  function put<C extends K>(collection: C, id: string, after: Collections[C] | null): void {
    const known = heldIn(entries, collection, newEntries);
    const entry = known.get(id);
    if (entry) entry.after = after;
    else {
      const before = (roster[collection] as ReadonlyMap<string, Collections[C]>).get(id) ?? null;
      const next = { collection, id, before, after };
      known.set(id, next);
      touched.push(next);
    }
  }

  return {
    add(collection, fields) {
      const number = (numbers.get(collection) ?? roster.counters[collection] ?? 0) + 1;
      numbers.set(collection, number);
      const id = idOf(collection, number);
      put(collection, id, inOrder(collection, { origin, ...fields, id, created: now, updated: now }));
      return id;
    },
    set(collection, id, patch) {
      const before = current(collection, id);
      if (!before) return;
      const after = inOrder(collection, { ...before, ...patch });
      if (same(before, after)) return;
      put(collection, id, { ...after, updated: now });
    },
    remove(collection, id) {
      if (current(collection, id)) put(collection, id, null);
    },
    get: current,
    changes() {
      const list: Change[] = [];
      for (const entry of touched) {
        if (entry.before === null && entry.after === null) continue;
        list.push(entry as unknown as Change);
      }
      return list;
    },
  };
}
