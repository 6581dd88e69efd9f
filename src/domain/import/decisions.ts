/** What a person said of rows in doubt before their import was applied: part of the plan, and so of the one step it is. */
import type { Instant } from '../../lib/time/instant.ts';
import { edit } from '../change/edit.ts';
import type { MergeCollection } from '../merge/clients.ts';
import { candidatesOf } from '../merge/pairs.ts';
import type { Review } from '../records/review.ts';
import { acceptReview, rejectReview } from '../review/decide.ts';
import { apply, type Change, type Roster, together } from '../roster.ts';
import type { ImportPlan } from './plan.ts';
import { placeKey } from './verdict.ts';

/** By the place of a row: the client it is of, or null where it is none of them. */
export type Decisions = ReadonlyMap<string, string | null>;

/** The plan with its doubts decided; one whose candidate is none any more stays in doubt. */
export function decided(
  roster: Roster<MergeCollection>,
  plan: ImportPlan,
  decisions: Decisions,
  now: Instant,
): ImportPlan {
  let after = apply(roster, plan.changes);
  let changes = plan.changes;
  for (const { place, outcome, client } of plan.verdicts) {
    const decision = decisions.get(placeKey(place));
    const review = outcome === 'review' && client !== null ? doubtAbout(after, client) : undefined;
    if (decision === undefined || !review) continue;
    const change = edit(after, now);
    if (decision === null) rejectReview(change, review);
    else if (candidatesOf(review).includes(decision)) acceptReview(change, after, review, decision);
    const further = change.changes();
    after = apply(after, further);
    changes = together(changes, further);
  }
  return { ...plan, changes, counts: { ...plan.counts, ...counted(changes, plan) } };
}

function doubtAbout({ reviews }: Roster<'reviews'>, client: string): Review | undefined {
  for (const review of reviews.values())
    if (review.client === client && review.kind === 'duplicate' && review.state === 'open') return review;
  return undefined;
}

function counted(changes: readonly Change[], { counts }: ImportPlan) {
  let newClients = 0;
  let updatedClients = 0;
  let review = 0;
  for (const { collection, before, after } of changes) {
    if (collection === 'clients' && before === null) newClients++;
    else if (collection === 'clients') updatedClients++;
    if (collection === 'reviews' && before === null && (after as Review).state === 'open') review++;
  }
  const known = counts.updatedClients + counts.unchangedClients;
  return { newClients, updatedClients, unchangedClients: Math.max(0, known - updatedClients), review };
}
