/** The past state from which a copy of the roster was continued separately, as far as the journal and the copy show. */
import type { StepMark } from '../../domain/merge-back/mark.ts';
import { type AnyRecord, type CollectionName, collectionNames, type Roster } from '../../domain/roster.ts';
import { same } from '../../lib/plain.ts';
import type { Paths } from '../disk/paths.ts';
import { readChain } from './journal.ts';
import { replay } from './replay.ts';

type Records = ReadonlyMap<string, AnyRecord>;

/** Null where the journal does not begin with the birth of the roster, and so knows no past states. */
export function nearest(
  { paths }: { readonly paths: Paths },
  copy: Roster,
  mark: StepMark | null,
): Roster | null {
  const { seq, born } = lookBack(paths, copy, mark);
  const told = replay(paths, seq);
  if (!told?.roster) return null;
  const state: Record<string, unknown> = { ...told.roster, counters: {} };
  for (const name of collectionNames) {
    // Made before they parted and edited there since: where that was is not known, but it is no other record.
    const known: Records = told.roster[name];
    const missed = [...(born.get(name) ?? [])].filter(([id]) => !known.has(id));
    if (missed.length > 0) state[name] = new Map([...known, ...missed]);
  }
  return state as Roster;
}

/** Commands by which what was done elsewhere comes here: then both have it, and did not go on from it. */
const brought = /^(doctor --merge|restore|merge-back|outside edit|undo|redo)\b/;

interface Found {
  readonly seq: number;
  /** As they were when they were made: those that the copy has, and that are the same there. */
  readonly born: ReadonlyMap<CollectionName, ReadonlyMap<string, AnyRecord>>;
}

/**
 * The copy has a step where it is the very one, or where a record in it stands as that step first made it; it has every step before that,
 * too. Later steps may be in it of which nothing can be seen: then both are taken to have changed the same.
 */
function lookBack({ journal, snapshot }: Paths, copy: Roster, mark: StepMark | null): Found {
  let seq = 0;
  const seen = new Set<string>();
  const born = new Map(collectionNames.map((name) => [name, new Map<string, AnyRecord>()]));
  readChain(journal, snapshot, ({ head, changes }) => {
    if (mark !== null && head.seq === mark.seq && head.hash === mark.hash) seq = head.seq;
    for (const { collection, id, before, after } of changes) {
      const theirs = (copy[collection] as Records).get(id);
      if (!theirs || !after) continue;
      if (before === null && after.created === theirs.created) born.get(collection)?.set(id, after);
      const key = `${collection} ${id}`;
      // What an undo made so again was so before.
      if (seen.has(key) || !same(theirs, after)) continue;
      seen.add(key);
      if (brought.test(head.command)) continue;
      seq = Math.max(seq, head.seq);
    }
  });
  return { seq, born };
}
