/** What can be repaired in a roster's files, worked out without touching them. */
import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { schemaVersion } from '../../domain/change/canonical.ts';
import type { Repair } from '../../domain/change/finding.ts';
import { mendReferences } from '../../domain/change/mend-references.ts';
import { type AnyRecord, collectionNames, type Roster } from '../../domain/roster.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { Paths } from '../disk/paths.ts';
import type { Document } from '../document/document.ts';
import { readChain } from '../journal/journal.ts';
import { replay } from '../journal/replay.ts';
import { settle } from '../state/outside.ts';
import { type Backing, type Present, rosterOf } from '../state/present.ts';
import { type JournalKept, soundPair } from './pair.ts';
import { mendRecords } from './records.ts';

export interface RepairPlan {
  readonly repairs: readonly Repair[];
  /** The snapshot to begin with, and the journal. */
  readonly document: Document;
  readonly journal: JournalKept;
  /** False where both files stay, but for a step that is added. */
  readonly isReplaced: boolean;
  /** False where records stay wrong, so that nothing can be said of what refers to them. */
  readonly isRight: boolean;
}

/** Null where neither file can be gone by. Throws what `soundPair` throws. */
export async function repairPlan(backing: Backing, at: Instant): Promise<RepairPlan | null> {
  const pair = await soundPair(backing);
  if (pair === null) return null;
  const { paths } = backing;
  const { document, tail } = pair.present;
  // A snapshot that was put together from the journal is what the journal says.
  const told = tail.standing === 'missing' ? null : replay(paths, document.head.seq);
  const isOlder = document.head.schemaVersion < schemaVersion;
  // What may stand in a record of an earlier version is not known any more.
  const mended = isOlder
    ? { document, repairs: [], isRight: false }
    : mendRecords(document, told?.roster ?? null, at);
  const present = { document: mended.document, tail };
  const references = mended.isRight ? referencesIn(backing, present, at) : [];
  return {
    repairs: [...pair.repairs, ...mended.repairs, ...references, ...permissions(paths)],
    document: mended.document,
    journal: pair.journal,
    isReplaced: pair.repairs.length > 0 || mended.repairs.length > 0,
    isRight: mended.isRight,
  };
}

function referencesIn(backing: Backing, present: Present, at: Instant): readonly Repair[] {
  const settled = settle(backing, present, at).present;
  const roster = rosterOf(settled, collectionNames, backing.paths.snapshot) as Roster;
  return mendReferences(roster, lastKnownIn(backing.paths)).repairs;
}

/** Reads the journal once, when the first record is missed. */
export function lastKnownIn({
  journal,
  snapshot,
}: Paths): (collection: string, id: string) => AnyRecord | undefined {
  let known: Map<string, AnyRecord> | undefined;
  return (collection, id) => {
    if (known === undefined) {
      const all = new Map<string, AnyRecord>();
      readChain(journal, snapshot, ({ changes }) => {
        for (const change of changes) {
          const record = change.after ?? change.before;
          if (record) all.set(`${change.collection} ${change.id}`, record);
        }
      });
      known = all;
    }
    return known.get(`${collection} ${id}`);
  };
}

/** Files that others can read, where that is known. */
function permissions({ snapshot, journal }: Paths): Repair[] {
  if (process.platform === 'win32') return [];
  return [snapshot, journal].flatMap((path): Repair[] => {
    const mode = lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    return (mode & 0o077) === 0
      ? []
      : [{ code: 'permissions', where: basename(path), detail: (mode & 0o777).toString(8) }];
  });
}
