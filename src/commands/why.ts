/** `why`: how every label of a client came about, and what would change it. */
import type { Context } from '../context.ts';
import { readCards } from '../porch/readings/card.ts';
import { type Judging, judged } from '../porch/selected/judgement.ts';
import { whyReport } from '../reports/client/why.ts';
import type { Report } from '../reports/report.ts';
import { command } from './command.ts';
import { flag, judging } from './options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { history: flag('--history'), ...judging },
  async run(context, { ref, history, ...typed }) {
    if (history) return historyOf(context, ref, typed);
    const { judgement, one, labelsOf, churnIn } = await readCards(context, ref, typed);
    const relationship = await labelsOf(await one());
    return judged(whyReport(relationship, await churnIn(relationship)), judgement);
  },
});

/** Read and worked out only where somebody asks for it. */
async function historyOf(context: Context, ref: string, typed: Judging): Promise<Report> {
  const [{ readHistory }, { labelHistoryReport }] = await Promise.all([
    import('../porch/readings/label-history.ts'),
    import('../reports/client/label-history.ts'),
  ]);
  const { history, judgement } = await readHistory(context, ref, typed);
  return judged(labelHistoryReport(history), judgement);
}
