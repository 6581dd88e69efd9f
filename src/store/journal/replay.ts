/** The roster rebuilt from its journal alone: what a snapshot should be. */
import {
  type AnyRecord,
  type CollectionName,
  collectionNames,
  type Roster,
  type RosterSettings,
} from '../../domain/roster.ts';
import type { Paths } from '../disk/paths.ts';
import { type Chain, readChain } from './journal.ts';

export interface Replay {
  readonly chain: Chain;
  /** The seq it was read up to. */
  readonly reached: number;
  /** Null where the journal does not begin with the birth of the roster, and so cannot tell. */
  readonly roster: Omit<Roster, 'counters'> | null;
}

/** Reads the journal up to the line `upTo`, and its chain to the end; null when there is none to read. Throws `roster.unreadable`. */
export function replay({ journal, snapshot }: Paths, upTo: number): Replay | null {
  const collected = new Map(collectionNames.map((name) => [name, new Map<string, AnyRecord>()]));
  let settings: RosterSettings | undefined;
  let reached = 0;
  const chain = readChain(journal, snapshot, (line) => {
    if (line.head.seq > upTo) return;
    reached = line.head.seq;
    settings = line.settings?.after ?? settings;
    for (const { collection, id, after } of line.changes) put(collected, collection, id, after);
  });
  if (chain === null) return null;
  const first = chain.base.settings;
  if (first === undefined) return { chain, reached, roster: null };
  const records = Object.fromEntries(collected) as unknown as Omit<Roster, 'counters' | 'settings'>;
  return { chain, reached, roster: { ...records, settings: settings ?? first } };
}

function put(
  collected: ReadonlyMap<CollectionName, Map<string, AnyRecord>>,
  collection: CollectionName,
  id: string,
  record: AnyRecord | null,
): void {
  if (record) collected.get(collection)?.set(id, record);
  else collected.get(collection)?.delete(id);
}
