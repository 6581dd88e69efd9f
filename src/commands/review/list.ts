/** `review list`: what waits for a decision; with `state:rejected` what was decided. */
import { selectedReviews } from '../../porch/review/reviews.ts';
import { reviewsReport } from '../../reports/review/reviews.ts';
import { command } from '../command.ts';

export default command({
  arguments: { condition: 'any' },
  selects: 'reviews',
  options: {},
  async run(context, { condition }) {
    const { roster, reviews } = await selectedReviews(context, condition.join(' '));
    return reviewsReport(roster, reviews);
  },
});
