/** `review`: goes through what waits for a decision, one by one at a terminal; elsewhere it is the list. */
import type { Context } from '../context.ts';
import { edit } from '../domain/change/edit.ts';
import { mergeClients, mergeCollections } from '../domain/merge/clients.ts';
import { candidatesOf } from '../domain/merge/pairs.ts';
import type { Choices } from '../domain/merge/take.ts';
import type { Review } from '../domain/records/review.ts';
import { inOrder } from '../domain/review/decide.ts';
import { askConflicts, askReview } from '../porch/review/questions.ts';
import { decideReview, selectedReviews } from '../porch/review/reviews.ts';
import { say } from '../reports/phrases.ts';
import type { Receipt } from '../reports/report.ts';
import { reviewCollections, reviewsReport } from '../reports/review/reviews.ts';
import { command } from './command.ts';

export default command({
  arguments: { condition: 'any' },
  selects: 'reviews',
  options: {},
  async run(context, { condition }) {
    const typed = condition.join(' ');
    const { roster, reviews } = await selectedReviews(context, typed);
    const open = reviews.filter(({ state }) => state === 'open');
    if (!context.interactive || open.length === 0) return reviewsReport(roster, reviews);
    return receiptOf(context, await askAll(context, typed), typed);
  },
});

/** Each decision is a step of its own, and may answer further questions. */
async function askAll(context: Context, condition: string): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  const met = new Set<string>();
  for (;;) {
    const { reviews } = await selectedReviews(context, condition);
    const left = reviews.filter(({ id, state }) => state === 'open' && !met.has(id));
    const [review] = left;
    if (!review) return receipts;
    met.add(review.id);
    const roster = await context.read([...reviewCollections, 'registrations', 'events']);
    const said = await askReview(context, roster, review, left.length);
    if (said.what === 'stop') return receipts;
    if (said.what === 'skip') continue;
    const candidate = said.what === 'accept' ? said.candidate : undefined;
    const choices = said.what === 'accept' ? await chosen(context, review, candidate) : undefined;
    const choose = choices && (() => choices);
    receipts.push(await decideReview(context, { review: review.id, verdict: said.what, candidate, choose }));
    // Who is one of several may be another of them as well.
    if (said.what === 'accept') met.delete(review.id);
  }
}

/** What a person chooses where the two who become one contradict each other. */
async function chosen(
  context: Context,
  review: Review,
  candidate = candidatesOf(review)[0],
): Promise<Choices | undefined> {
  if (review.client === undefined || candidate === undefined) return undefined;
  const roster = await context.read(mergeCollections);
  const pair = inOrder(roster, candidate, review.client);
  const { kept, conflicts } = mergeClients(edit(roster, context.now), roster, ...pair);
  return askConflicts(context, kept, conflicts);
}

async function receiptOf(
  context: Context,
  receipts: readonly Receipt[],
  condition: string,
): Promise<Receipt> {
  const { reviews } = await selectedReviews(context, condition);
  const open = reviews.filter(({ state }) => state === 'open').length;
  const last = receipts.at(-1);
  return {
    kind: 'receipt',
    said: [
      ...receipts.flatMap(({ said }) => said.filter(({ key }) => key !== 'review.left')),
      say('review.left', { open }),
    ],
    columns: last?.columns ?? [],
    items: receipts.flatMap(({ items }) => items),
    changed: [...new Set(receipts.flatMap(({ changed }) => changed))],
    undo: last?.undo ?? null,
    dryRun: context.settings.dryRun,
    next: last?.undo ? ['regulars undo'] : [],
  };
}
