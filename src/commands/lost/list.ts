/** `lost list`: who left, when and why, the latest first. */
import { readLosses } from '../../porch/readings/losses.ts';
import { judged } from '../../porch/selected/judgement.ts';
import { lossesReport } from '../../reports/churn/losses.ts';
import { command } from '../command.ts';
import { eventOption, judging } from '../options.ts';

export default command({
  arguments: {},
  options: { event: eventOption, ...judging },
  async run(context, typed) {
    const { roster, judgement, losses } = await readLosses(context, typed);
    return judged(lossesReport(roster, losses), judgement);
  },
});
