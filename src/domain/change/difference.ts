/** How one state of a roster differs from another, record by record. */
import { same } from '../../lib/plain.ts';
import type { Named } from '../errors.ts';
import { type AnyRecord, type Change, type CollectionName, collectionNames, type Roster } from '../roster.ts';

type Records = ReadonlyMap<string, AnyRecord>;

/** The changes that make `then` out of `now`. */
export function differenceBetween(now: Roster, then: Roster): Change[] {
  const changes: { collection: CollectionName; id: string; before: unknown; after: unknown }[] = [];
  for (const collection of collectionNames) {
    const from: Records = now[collection];
    const to: Records = then[collection];
    for (const id of new Set([...from.keys(), ...to.keys()])) {
      const before = from.get(id) ?? null;
      const after = to.get(id) ?? null;
      if (!same(before, after)) changes.push({ collection, id, before, after });
    }
  }
  return changes as Change[];
}

export interface Some {
  readonly count: number;
  /** The first few of them. */
  readonly first: readonly Named[];
}

/** What changes in one collection. */
export interface Difference {
  readonly collection: CollectionName;
  readonly added: Some;
  readonly changed: Some;
  readonly removed: Some;
}

/** The changes counted by collection, in the order of the file. */
export function differencesIn(changes: readonly Change[], named = 3): Difference[] {
  return collectionNames.flatMap((collection) => {
    const here = changes.filter((change) => change.collection === collection);
    const some = (all: readonly Change[]): Some => ({
      count: all.length,
      first: all.slice(0, named).map(({ id, before, after }) => ({ id, name: nameOf(after ?? before) })),
    });
    return here.length === 0
      ? []
      : [
          {
            collection,
            added: some(here.filter(({ before }) => before === null)),
            changed: some(here.filter(({ before, after }) => before !== null && after !== null)),
            removed: some(here.filter(({ after }) => after === null)),
          },
        ];
  });
}

function nameOf(record: AnyRecord | null): string {
  return record && 'name' in record && typeof record.name === 'string' ? record.name : '';
}
