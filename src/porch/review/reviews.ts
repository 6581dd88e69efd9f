/** The questions a roster has for a person: chosen by a condition, found by id, and answered. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { type Merged, mergeCollections } from '../../domain/merge/clients.ts';
import { candidatesOf } from '../../domain/merge/pairs.ts';
import type { Review } from '../../domain/records/review.ts';
import { acceptReview, type Choose, type Decided, rejectReview } from '../../domain/review/decide.ts';
import { type Roster, typedId } from '../../domain/roster.ts';
import { readCondition } from '../../domain/segment/check.ts';
import { mentions } from '../../domain/segment/language/language.ts';
import { reviewLanguage } from '../../domain/segment/language/review-language.ts';
import { compile } from '../../domain/segment/match.ts';
import { type MergeTold, type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { named, reviewCollections } from '../../reports/review/reviews.ts';
import { editRoster, type Told } from '../receipts/edit-roster.ts';
import { matchContext } from '../selected/selection.ts';
import { choicesFrom, type Take } from '../typed/takes.ts';

type Reading = Roster<(typeof reviewCollections)[number]>;

/** The reviews of a condition, open ones unless it asks for their state. */
export async function selectedReviews(
  context: Context,
  condition: string,
): Promise<{ readonly roster: Reading; readonly reviews: readonly Review[] }> {
  const roster: Reading = await context.read([...reviewCollections]);
  const tree = readCondition(condition, reviewLanguage, context.todayIn(roster));
  const test = compile(tree, reviewLanguage, matchContext(context, roster as Roster));
  const withDecided = mentions(tree, reviewLanguage, 'state');
  const reviews = [...roster.reviews.values()].filter((review) => {
    const ids = [...(review.client === undefined ? [] : [review.client]), ...candidatesOf(review)];
    const clients = ids.flatMap((id) => roster.clients.get(id) ?? []);
    return (withDecided || review.state === 'open') && test({ review, clients });
  });
  return { roster, reviews };
}

/** The review meant by its id, in full or as `v1`. */
export function resolveReview({ reviews }: Roster<'reviews'>, ref: string): Review {
  const found = reviews.get(typedId('reviews', ref.trim()));
  if (!found) throw fail('review.unknown', { ref });
  return found;
}

export interface Decision {
  readonly review: string;
  readonly verdict: 'accept' | 'reject';
  /** Which of several candidates is meant, as typed. */
  readonly candidate?: string | undefined;
  /** Whose value stands where two clients become one, as typed. */
  readonly takes?: readonly Take[] | undefined;
  /** The same as it was answered. */
  readonly choose?: Choose | undefined;
}

/** Carries a decision out as one step. What was decided so before stays as it is. */
export function decideReview(context: Context, decision: Decision): Promise<Receipt> {
  const { verdict } = decision;
  return editRoster(context, mergeCollections, (change, roster): Told => {
    const review = resolveReview(roster, decision.review);
    const { takes } = decision;
    if (takes !== undefined && !isOfTwo(review))
      throw fail('usage.not-together', { one: review.id, other: '--take' });
    const open = [...roster.reviews.values()].filter(({ state }) => state === 'open').length;
    if (review.state === `${verdict}ed`) return { said: [], next: ['regulars review'] };
    const { candidate } = decision;
    const choose: Choose = decision.choose ?? ((kept, gone) => choicesFrom(takes, roster, kept, gone));
    const chosen = candidate === undefined ? undefined : resolveClient(roster, candidate).id;
    const decided =
      verdict === 'accept'
        ? acceptReview(change, roster, review, chosen, choose)
        : rejectReview(change, review, chosen);
    const left = open + openedBy(change.changes());
    return {
      said: [...toldOf(roster, review, decided), ...(left > 0 ? [say('review.left', { open: left })] : [])],
      next: left > 0 ? ['regulars review', 'regulars undo'] : ['regulars undo'],
    };
  });
}

/** Whether it asks if two clients are one. */
export function isOfTwo({ kind, client, answer }: Review): boolean {
  return kind === 'duplicate' && client !== undefined && answer === undefined;
}

/** How many questions more, or fewer, are open after the changes. */
function openedBy(changes: readonly { collection: string; before: object | null; after: object | null }[]) {
  const isOpen = (record: object | null) => (record as Review | null)?.state === 'open';
  let more = 0;
  for (const { collection, before, after } of changes)
    if (collection === 'reviews') more += Number(isOpen(after)) - Number(isOpen(before));
  return more;
}

function toldOf(roster: Roster<'clients'>, review: Review, decided: Decided): readonly Phrase[] {
  const client = named(roster, review.client ?? '');
  switch (decided.what) {
    case 'merged':
      return mergeSaid(decided.merged);
    case 'attached':
      return [say('review.attached', { answer: decided.answer, client: named(roster, decided.client) })];
    case 'told-apart': {
      const candidates = decided.candidates.map((id) => named(roster, id));
      return [
        review.answer === undefined
          ? say('review.told-apart', { client, candidates })
          : say('review.not-by', { answer: review.answer, candidates }),
      ];
    }
    case 'taken':
    case 'kept':
      return [say(`review.${decided.what}`, { client, field: decided.field, value: decided.value })];
  }
}

export function mergeTold({ kept, gone, moved, joined }: Merged): MergeTold {
  const entries = Object.entries(moved) as [keyof typeof moved, number][];
  return {
    kept: { id: kept.id, name: kept.name },
    gone: { id: gone.id, name: gone.name },
    moved: entries
      // A question that only changes whom it is about is nothing of the client's.
      .filter(([collection]) => collection !== 'reviews')
      .map(([collection, count]) => ({ collection, count })),
    joined,
  };
}

/** What a merge did, and what of it is left to decide. */
export function mergeSaid(merged: Merged): readonly Phrase[] {
  return [
    say('client.merged', mergeTold(merged)),
    ...(merged.taken.length > 0 ? [say('client.merge-taken', { taken: merged.taken })] : []),
    ...merged.conflicts
      .filter(({ choice }) => choice === undefined)
      .map((conflict) => say('client.merge-conflict', conflict)),
  ];
}
