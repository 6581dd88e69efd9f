/** Reads the snapshot and the journal lines after it together, in the current version of the document. */
import { migrations } from '../../domain/change/migrations.ts';
import { fail } from '../../domain/errors.ts';
import { readSnapshot } from '../document/snapshot.ts';
import { readTail } from '../journal/journal.ts';
import { isKnown } from '../journal/journal-line.ts';
import { broughtForward, refuseNewer } from './older.ts';
import type { Backing, Present } from './present.ts';

const mostTries = 3;

/** Throws `roster.missing`, `roster.unreadable`, `roster.damaged`, `roster.bad-value`, `roster.newer` or `roster.too-large`. */
export async function load(backing: Backing): Promise<Present> {
  return broughtForward(await loadAsItIs(backing), backing.steps ?? migrations, backing.paths.snapshot);
}

/** The same in the version in which it stands there. */
export async function loadAsItIs({ paths, snapshot, steps = migrations }: Backing): Promise<Present> {
  for (let tries = 1; ; tries++) {
    const document = await readSnapshot(snapshot);
    if (!document) throw fail('roster.missing', { path: paths.snapshot });
    const tail = readTail(paths.journal, paths.snapshot, document.head);
    if (!tail.lines.every((line) => isKnown(line.changes))) {
      const supported = document.head.schemaVersion;
      throw fail('roster.newer', { path: paths.snapshot, version: supported + 1, supported });
    }
    refuseNewer(tail, steps, paths.snapshot);
    // A writer that cuts off an unfinished line and adds its own may be seen half-way: then the next look is sound.
    if ((tail.standing !== 'broken' && tail.standing !== 'behind') || tries === mostTries)
      return { document, tail };
  }
}
