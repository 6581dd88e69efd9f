/** `review reject`: answers a question with no, for good: they are different people, or the current value is right. */
import { decideReview } from '../../porch/review/reviews.ts';
import { command } from '../command.ts';

export default command({
  arguments: { id: 'one', ref: 'maybe' },
  options: {},
  run: (context, { id, ref }) => decideReview(context, { review: id, verdict: 'reject', candidate: ref }),
});
