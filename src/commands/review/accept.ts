/** `review accept`: answers a question with yes: merges two clients, gives an answer to a client, or takes the offered value. */
import { decideReview } from '../../porch/review/reviews.ts';
import { command } from '../command.ts';
import { takeOption } from '../options.ts';

export default command({
  arguments: { id: 'one', ref: 'maybe' },
  options: { take: takeOption },
  run: (context, { id, ref, take }) =>
    decideReview(context, { review: id, verdict: 'accept', candidate: ref, takes: take }),
});
