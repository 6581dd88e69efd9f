/** `interaction list`: what was said and done with a client, the latest first. */
import { resolveClient } from '../../domain/find.ts';
import { judged, readJudged } from '../../porch/judgement.ts';
import { interactionsReport } from '../../reports/interactions.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { ...judging },
  async run(context, { ref, ...typed }) {
    const { roster, judgement } = await readJudged(context, ['clients', 'events', 'interactions'], typed);
    return judged(interactionsReport(roster, resolveClient(roster, ref)), judgement);
  },
});
