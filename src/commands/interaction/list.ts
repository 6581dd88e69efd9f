/** `interaction list`: what was said and done with a client, the latest first, and how it belongs together. */
import { resolveClient } from '../../domain/find.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { episodesReport, interactionsReport, sequencesReport } from '../../reports/client/interactions.ts';
import { command } from '../command.ts';
import { judging, oneOf } from '../options.ts';

const reports = { episode: episodesReport, sequence: sequencesReport } as const;

export default command({
  arguments: { ref: 'one' },
  options: { by: oneOf('--by <WHAT>', ['episode', 'sequence']), ...judging },
  async run(context, { ref, by, ...typed }) {
    const { roster, judgement } = await readJudged(
      context,
      ['clients', 'events', 'interactions', 'followups'],
      typed,
    );
    const report = by === undefined ? interactionsReport : reports[by];
    return judged(report(roster, resolveClient(roster, ref)), judgement);
  },
});
