/** Asks a person at a terminal, row by row, who the rows in doubt are, before anything is applied. */
import type { Context } from '../context.ts';
import type { Decisions } from '../domain/import/decisions.ts';
import { placeKey } from '../domain/import/verdict.ts';
import type { ImportPlan } from '../domain/import-plan.ts';
import { candidatesOf } from '../domain/review/pairs.ts';
import { apply, type Roster } from '../domain/roster.ts';
import { askReview } from './review-questions.ts';

type Seen = Roster<'clients' | 'answers' | 'registrations' | 'events' | 'reviews'>;

/** What was decided; who is skipped, and everybody after a stop, goes to review. */
export async function askDoubts(context: Context, roster: Seen, plan: ImportPlan): Promise<Decisions> {
  const decisions = new Map<string, string | null>();
  const planned = apply(roster, plan.changes);
  const places = new Map<string, string>();
  for (const { place, outcome, client } of plan.verdicts)
    if (outcome === 'review' && client !== null && !places.has(client)) places.set(client, placeKey(place));
  const doubts = [...planned.reviews.values()].filter(
    ({ id, kind, client }) =>
      kind === 'duplicate' && client !== undefined && places.has(client) && !roster.reviews.has(id),
  );
  for (const [at, review] of doubts.entries()) {
    const said = await askReview(context, planned, review, doubts.length - at);
    if (said.what === 'stop') break;
    if (said.what === 'skip') continue;
    const chosen = said.what === 'accept' ? (said.candidate ?? candidatesOf(review)[0]) : null;
    if (chosen !== undefined) decisions.set(places.get(review.client ?? '') ?? '', chosen);
  }
  return decisions;
}
