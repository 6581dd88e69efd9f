/** Contradictions between two sources, put to a person once. */
import { fold } from '../../lib/text/fold.ts';
import type { Edit } from '../change/edit.ts';
import type { Conflict } from '../merge.ts';
import type { Review } from '../records/review.ts';
import { organisationKey } from '../value/organisation.ts';

/** Adds a review item for each contradiction nobody has been asked about, open unless somebody chose, and answers how many. */
export function recordConflicts(
  draft: Edit<'clients' | 'reviews'>,
  asked: Set<string>,
  client: string,
  conflicts: readonly Conflict[],
  choice?: 'kept' | 'offered',
): number {
  const state = choice === undefined ? 'open' : choice === 'offered' ? 'accepted' : 'rejected';
  let count = 0;
  for (const { field, offered } of conflicts) {
    const kept = draft.get('clients', client)?.[field];
    if (typeof kept !== 'string' || fold(kept) === fold(offered)) continue;
    const values = [kept, offered].map((value) => valueAsked(client, field, value));
    if (values.every((value) => asked.has(value))) continue;
    for (const value of values) asked.add(value);
    draft.add('reviews', { kind: 'conflict', client, field, kept, offered, state });
    count++;
  }
  return count;
}

/** Every value a person has been asked about, whatever the answer was: who chose among some has chosen between any two of them. */
export function askedConflicts(reviews: Iterable<Review>): Set<string> {
  const asked = new Set<string>();
  for (const { kind, client, field, kept = '', offered = '' } of reviews) {
    if (kind !== 'conflict' || !client || !field) continue;
    for (const value of [kept, offered]) asked.add(valueAsked(client, field, value));
  }
  return asked;
}

function valueAsked(client: string, field: string, value: string): string {
  const key = field === 'organisation' ? organisationKey(value) : '';
  return [client, field, key || fold(value)].join('\n');
}
