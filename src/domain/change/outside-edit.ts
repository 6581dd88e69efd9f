/** What somebody changed in a copy of the roster with another program, merged onto the roster as it is now. */
import { same } from '../../lib/plain.ts';
import {
  type AnyRecord,
  type Change,
  type CollectionName,
  collectionNames,
  idOf,
  numberOf,
  type Roster,
  type RosterSettings,
} from '../roster.ts';
import { inverse, type Kept, settingsBack } from './undo.ts';

/** A record that is none of the changes: it stays as it is now, whatever the copy says of it. */
export interface Stays {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: AnyRecord | null;
}

export interface OutsideEdit {
  readonly changes: readonly Change[];
  readonly settings: RosterSettings;
  /** What both changed and so is kept as it is, and what was taken out but is still referred to. */
  readonly kept: readonly Kept[];
  readonly stays: readonly Stays[];
}

type Records = ReadonlyMap<string, AnyRecord>;

/** Gives every record that was added in the copy, under an id that is somebody else's by now, the next free one. */
function withFreeIds(name: CollectionName, was: Records, copy: Records, now: Records, top: number): Records {
  let next = top;
  const taken = ({ id }: AnyRecord) => !was.has(id) && now.has(id) && !same(now.get(id), copy.get(id));
  return new Map(
    [...copy.values()].map((record) => {
      const id = taken(record) ? idOf(name, ++next) : record.id;
      return [id, { ...record, id }];
    }),
  );
}

/**
 * `copy` is `was` with somebody's edits, `now` is `was` with ours. Taking the difference between copy and `was` back from `now` is what
 * an undo does: what we changed stays, and so does what is referred to.
 */
export function mergeOutside(was: Roster, copy: Roster, now: Roster): OutsideEdit {
  const differences: { collection: CollectionName; id: string; before: unknown; after: unknown }[] = [];
  for (const collection of collectionNames) {
    const old: Records = was[collection];
    const present: Records = now[collection];
    let top = copy.counters[collection] ?? 0;
    for (const id of present.keys()) top = Math.max(top, numberOf(collection, id));
    const edited = withFreeIds(collection, old, copy[collection], present, top);
    for (const id of new Set([...edited.keys(), ...old.keys()])) {
      const before = edited.get(id) ?? null;
      const after = old.get(id) ?? null;
      if (!same(before, after)) differences.push({ collection, id, before, after });
    }
  }
  const { changes, kept } = inverse(differences.reverse() as Change[], now);
  const changed = new Set(changes.map(({ collection, id }) => `${collection} ${id}`));
  const stays = differences
    .filter(({ collection, id }) => !changed.has(`${collection} ${id}`))
    .map(({ collection, id }) => ({ collection, id, record: (now[collection] as Records).get(id) ?? null }));
  return { changes, settings: settingsBack(copy.settings, was.settings, now.settings), kept, stays };
}
