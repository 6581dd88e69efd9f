/** `why`: how every label of a client came about, and what would change it. */
import { resolveClient } from '../domain/find.ts';
import { readCards } from '../porch/card.ts';
import { judged } from '../porch/judgement.ts';
import { whyReport } from '../reports/why.ts';
import { command } from './command.ts';
import { judging } from './options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { ...judging },
  async run(context, { ref, ...typed }) {
    const { roster, judgement, only, labelsOf } = await readCards(context, ref, typed);
    const client = only ?? resolveClient(roster, ref);
    return judged(whyReport(await labelsOf(client)), judgement);
  },
});
