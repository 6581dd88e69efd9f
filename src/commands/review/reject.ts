/** `review reject`: says no to one question, for ever: they are several people, or what stands is right. */
import { decideReview } from '../../porch/review/reviews.ts';
import { command } from '../command.ts';

export default command({
  arguments: { id: 'one', ref: 'maybe' },
  options: {},
  run: (context, { id, ref }) => decideReview(context, { review: id, verdict: 'reject', candidate: ref }),
});
