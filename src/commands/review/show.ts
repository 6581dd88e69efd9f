/** `review show`: one question with those it is about side by side, and what a yes would make of them. */
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { candidatesOf } from '../../domain/merge/pairs.ts';
import { candidateOf, inOrder } from '../../domain/review/decide.ts';
import { eventsOf } from '../../porch/review/questions.ts';
import { isOfTwo, resolveReview } from '../../porch/review/reviews.ts';
import { choicesFrom } from '../../porch/typed/takes.ts';
import { answerReport, conflictReport, pairReport, settledReport } from '../../reports/review/review.ts';
import { command } from '../command.ts';
import { takeOption } from '../options.ts';

export default command({
  arguments: { id: 'one', ref: 'maybe' },
  options: { take: takeOption },
  async run(context, { id, ref, take }) {
    const roster = await context.read(['reviews', 'clients', 'answers', 'registrations', 'events']);
    const review = resolveReview(roster, id);
    if (take !== undefined && !isOfTwo(review))
      throw fail('usage.not-together', { one: review.id, other: '--take' });
    if (review.kind === 'conflict') return conflictReport(review);
    const chosen = ref === undefined ? undefined : resolveClient(roster, ref).id;
    // Nobody has to say which of several is meant to look at the best of them.
    const candidate = chosen === undefined ? candidatesOf(review)[0] : candidateOf(roster, review, chosen);
    const client = roster.clients.get(candidate ?? '');
    if (candidate === undefined || client === undefined) return settledReport(review);
    const asked = { review, candidate };
    if (!isOfTwo(review)) {
      const answer = roster.answers.get(review.answer ?? '');
      return answer ? answerReport(asked, answer, client) : settledReport(review);
    }
    const [kept, gone] = inOrder(roster, candidate, review.client ?? '').map((one) =>
      roster.clients.get(one),
    );
    if (kept === undefined || gone === undefined || kept === gone) return settledReport(review);
    const choices = choicesFrom(take, roster, kept, gone);
    return pairReport(asked, [kept, gone], choices, (one) => eventsOf(roster, one));
  },
});
