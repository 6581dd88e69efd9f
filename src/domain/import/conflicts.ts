/** Contradictions between two sources, put to a person once. */
import { fold } from '../../lib/fold.ts';
import type { Edit } from '../edit.ts';
import type { Conflict } from '../merge.ts';
import type { Review } from '../records/review.ts';

/** Adds a review item for each contradiction nobody has been asked about, and answers how many. */
export function recordConflicts(
  draft: Edit<'clients' | 'reviews'>,
  asked: Set<string>,
  client: string,
  conflicts: readonly Conflict[],
): number {
  let count = 0;
  for (const { field, offered } of conflicts) {
    const kept = draft.get('clients', client)?.[field];
    if (typeof kept !== 'string' || fold(kept) === fold(offered)) continue;
    const question = questionOf(client, field, kept, offered);
    if (asked.has(question)) continue;
    asked.add(question);
    draft.add('reviews', { kind: 'conflict', client, field, kept, offered, state: 'open' });
    count++;
  }
  return count;
}

/** What was asked before, whatever the answer was. */
export function askedConflicts(reviews: Iterable<Review>): Set<string> {
  const asked = new Set<string>();
  for (const { kind, client, field, kept, offered } of reviews) {
    if (kind === 'conflict' && client && field)
      asked.add(questionOf(client, field, kept ?? '', offered ?? ''));
  }
  return asked;
}

/** The two values in either order: who chose between them once has chosen. */
function questionOf(client: string, field: string, kept: string, offered: string): string {
  return [client, field, ...[fold(kept), fold(offered)].sort()].join('\n');
}
