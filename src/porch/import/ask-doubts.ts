/** Asks a person at a terminal, row by row, who the rows in doubt are, before anything is applied. */
import type { Context } from '../../context.ts';
import { type Decisions, decided } from '../../domain/import/decisions.ts';
import { type ImportCollection, type ImportPlan, importCollections } from '../../domain/import/plan.ts';
import { placeKey } from '../../domain/import/verdict.ts';
import { type MergeCollection, mergeCollections } from '../../domain/merge/clients.ts';
import { candidatesOf } from '../../domain/merge/pairs.ts';
import { apply, type Roster } from '../../domain/roster.ts';
import { askReview } from '../review/questions.ts';

type Seen = Roster<'clients' | 'answers' | 'registrations' | 'events' | 'reviews'>;

/** Where doubts are decided at once, their merges touch what refers to clients. */
const collections = [...new Set([...importCollections, ...mergeCollections])];

type Needed = ImportCollection | MergeCollection;

/** What somebody answered, as it is to be carried out. */
export interface Decided {
  readonly collections: readonly Needed[];
  plan(roster: Roster<Needed>, undecided: ImportPlan): ImportPlan;
}

/** Who is skipped, and everybody after a stop, goes to review. */
export async function askDoubts(
  context: Context,
  planned: (roster: Roster<Needed>) => ImportPlan,
): Promise<Decided> {
  const roster = await context.read(collections);
  const decisions = await decisionsOn(context, roster, planned(roster));
  return {
    collections,
    plan: (now, undecided) => decided(now, undecided, decisions, context.now),
  };
}

async function decisionsOn(context: Context, roster: Seen, plan: ImportPlan): Promise<Decisions> {
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
