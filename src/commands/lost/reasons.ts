/** `lost reasons`: why clients left, those reasons first that cost most of them. */
import { readLosses } from '../../porch/readings/losses.ts';
import { judged } from '../../porch/selected/judgement.ts';
import { reasonsReport } from '../../reports/churn/losses.ts';
import { command } from '../command.ts';
import { eventOption, judging } from '../options.ts';

export default command({
  arguments: {},
  options: { event: eventOption, ...judging },
  async run(context, typed) {
    const { judgement, losses } = await readLosses(context, typed);
    return judged(reasonsReport(losses), judgement);
  },
});
