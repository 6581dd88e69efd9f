/** The pairs of clients that questions are about; a pair has no order. */
import type { Review } from '../records/review.ts';

export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export function candidatesOf({ candidates = [] }: Pick<Review, 'candidates'>): readonly string[] {
  return candidates;
}

/** The pairs one question is about; none where it is about an answer or a field. */
export function pairsOf(review: Review): string[] {
  const { kind, client } = review;
  if (kind !== 'duplicate' || client === undefined) return [];
  return candidatesOf(review).map((candidate) => pairKey(client, candidate));
}
