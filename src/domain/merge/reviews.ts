/** Questions about clients after two of them became one: what is answered by that is not asked any more. */
import type { Edit } from '../change/edit.ts';
import type { Review } from '../records/review.ts';
import { candidatesOf, pairKey, pairsOf } from './pairs.ts';

/**
 * A question whether a client is that very client is answered with yes. One about a pair that somebody told apart, or that another
 * question is about already, goes.
 */
export function tidyReviews(change: Edit<'reviews'>, ids: Iterable<string>): void {
  const reviews = [...ids].flatMap((id) => change.get('reviews', id) ?? []);
  const settled = new Set<string>();
  for (const review of reviews)
    if (review.state === 'rejected') for (const pair of pairsOf(review)) settled.add(pair);
  for (const review of reviews) {
    if (review.kind !== 'duplicate' || review.state !== 'open') {
      if (review.client !== undefined && review.candidates?.includes(review.client))
        change.set('reviews', review.id, { candidates: others(review) });
      continue;
    }
    tidyOpen(change, review, settled);
  }
}

function tidyOpen(change: Edit<'reviews'>, review: Review, settled: Set<string>): void {
  const asked = candidatesOf(review);
  const left = others(review);
  const open = left.filter((candidate) => {
    if (review.client === undefined) return true;
    const pair = pairKey(review.client, candidate);
    return !settled.has(pair) && settled.add(pair);
  });
  if (open.length === asked.length) return;
  if (open.length > 0) change.set('reviews', review.id, { candidates: open });
  else if (left.length < asked.length)
    change.set('reviews', review.id, { candidates: [], state: 'accepted' });
  else change.remove('reviews', review.id);
}

/** The candidates that are not the client itself. */
function others(review: Review): readonly string[] {
  return candidatesOf(review).filter((candidate) => candidate !== review.client);
}
