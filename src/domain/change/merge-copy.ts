/** What was done in a copy of a roster that went on by itself, merged onto the roster as it is now. */
import { groupBy } from '../../lib/collect.ts';
import { same } from '../../lib/plain.ts';
import {
  type AnyRecord,
  type CollectionName,
  collectionNames,
  idOf,
  numberOf,
  type Roster,
} from '../roster.ts';
import { mergeOutside, type OutsideEdit } from './outside-edit.ts';
import { referencesOf, repointed } from './references.ts';

type Records = ReadonlyMap<string, AnyRecord>;

export interface MergedCopy extends OutsideEdit {
  /** Records of the copy whose id is somebody else's here, and the one they get. */
  readonly renamed: readonly { readonly id: string; readonly into: string }[];
}

/**
 * `was` is the state from which both went on. Both have given out the same ids: what is new in the copy gets free ones where they are
 * taken, and whatever the copy lets point at it follows. The rest is an outside edit.
 */
export function mergeCopy(was: Roster, copy: Roster, now: Roster): MergedCopy {
  const names = renames(was, copy, now);
  const { changes, settings, kept, stays } = mergeOutside(was, renamedIn(copy, was, names), now);
  const added = new Set(changes.filter(({ before }) => before === null).map(({ id }) => id));
  const renamed = [...names.values()]
    .flatMap((ids) => [...ids].map(([id, into]) => ({ id, into })))
    .filter(({ into }) => added.has(into));
  return { changes, settings, kept, stays, renamed };
}

type Renames = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

function renames(was: Roster, copy: Roster, now: Roster): Renames {
  const names = new Map<CollectionName, Map<string, string>>();
  // What a record points at stands in the collections before its own.
  for (const name of collectionNames) {
    const before: Records = was[name];
    const [theirs, ours] = [newSince(before, copy[name]), newSince(before, now[name])];
    const byBirth = groupBy(ours.values(), ({ created }) => created);
    const births = groupBy(theirs.values(), ({ created }) => created);
    let top = Math.max(now.counters[name] ?? 0, copy.counters[name] ?? 0);
    for (const id of [...theirs.keys(), ...now[name].keys()]) top = Math.max(top, numberOf(name, id));
    const into = new Map<string, string>();
    names.set(name, into);
    for (const record of theirs.values()) {
      const { id, created } = record;
      const followed = pointedAnew(name, record, names);
      if (same(ours.get(id), followed)) continue;
      const here = byBirth.get(created) ?? [];
      const isAlone = here.length === 1 && births.get(created)?.length === 1;
      // Another copy of the same was taken in before, and may have been edited since.
      const twin = isAlone ? here[0] : here.find((one) => same(one, { ...followed, id: one.id }));
      if (twin) into.set(id, twin.id);
      else if (ours.has(id)) into.set(id, idOf(name, ++top));
    }
  }
  return names;
}

function newSince(before: Records, records: Records): Map<string, AnyRecord> {
  return new Map([...records].filter(([id]) => !before.has(id)));
}

/** The copy under the new ids. What it has as it was cannot point at what is new in it. */
function renamedIn(copy: Roster, was: Roster, names: Renames): Roster {
  const next: Record<string, unknown> = { ...copy };
  for (const collection of collectionNames) {
    const records: Records = copy[collection];
    const old: Records = was[collection];
    next[collection] = new Map(
      [...records.values()].map((record) => {
        const id = names.get(collection)?.get(record.id) ?? record.id;
        const followed = same(old.get(record.id), record) ? record : pointedAnew(collection, record, names);
        return [id, id === record.id ? followed : { ...followed, id }];
      }),
    );
  }
  return next as Roster;
}

function pointedAnew(collection: CollectionName, record: AnyRecord, names: Renames): AnyRecord {
  let next = record;
  for (const { to, id } of referencesOf(collection, record)) {
    const into = names.get(to)?.get(id);
    if (into !== undefined) next = repointed(collection, next, to, id, into) ?? next;
  }
  return next;
}
