/** What was done since a step of the journal. */
import { fail } from '../../domain/errors.ts';
import { isMarked, type StepMark } from '../../domain/merge-back/mark.ts';
import type { Change } from '../../domain/roster.ts';
import type { Span } from '../disk/reading.ts';
import { firstOf, headsBackward, lineAt } from '../journal/journal.ts';
import type { Backing } from '../state/present.ts';

/** Newest first; null where the journal is another's, or does not reach back to that step. Throws `roster.journal-broken`. */
export function changesSince({ paths }: Backing, mark: StepMark): Iterable<readonly Change[]> | null {
  const { journal, snapshot } = paths;
  const first = firstOf(journal, snapshot);
  if (first === null || first.regulars !== mark.roster) return null;
  const later: { readonly seq: number; readonly span: Span }[] = [];
  let isKnown = false;
  for (const { head, span } of headsBackward(journal, snapshot)) {
    isKnown = isMarked(mark, head);
    if (isKnown || head.seq <= mark.seq) break;
    later.push({ seq: head.seq, span });
  }
  // A journal that was begun anew begins with the step that its snapshot included.
  isKnown ||= isMarked(mark, first) || isMarked(mark, { seq: first.seq, hash: first.prev });
  return isKnown ? changesIn(journal, snapshot, later) : null;
}

function* changesIn(
  journal: string,
  path: string,
  lines: readonly { readonly seq: number; readonly span: Span }[],
): Generator<readonly Change[]> {
  for (const { seq, span } of lines) {
    const line = lineAt(journal, path, span);
    if (line === null) throw fail('roster.journal-broken', { path, seq });
    yield line.changes;
  }
}
