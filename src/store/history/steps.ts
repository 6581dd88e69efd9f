/** The steps of a roster, looked up in its journal from the latest back. */
import { fail } from '../../domain/errors.ts';
import { headsBackward, lineAt } from '../journal/journal.ts';
import type { Line } from '../journal/journal-line.ts';
import type { Backing } from '../state/present.ts';
import type { Entry } from '../store.ts';

function headsOf({ paths }: Backing) {
  return headsBackward(paths.journal, paths.snapshot);
}

export function* entriesOf(backing: Backing): Generator<Entry> {
  for (const { head } of headsOf(backing)) {
    const { prev: _, hash: __, ...entry } = head;
    yield entry;
  }
}

export function hashOfSeq(backing: Backing, seq: number): string | null {
  for (const { head } of headsOf(backing)) if (head.seq <= seq) return head.seq === seq ? head.hash : null;
  return null;
}

export function lineOfSeq(backing: Backing, seq: number): Line {
  const { journal, snapshot } = backing.paths;
  for (const { head, span } of headsOf(backing)) {
    if (head.seq < seq) break;
    if (head.seq > seq) continue;
    const line = lineAt(journal, snapshot, span);
    if (line === null) throw fail('roster.journal-broken', { path: snapshot, seq });
    return line;
  }
  throw fail('undo.unknown', { seq });
}
