/** `client show`: the card of one client. */
import { resolveClient } from '../../domain/find.ts';
import { judged, readJudged } from '../../judgement.ts';
import { cardCollections, clientCard } from '../../reports/client.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: judging,
  async run(context, { ref, ...typed }) {
    const { roster, judgement } = await readJudged(context, cardCollections, typed);
    return judged(clientCard(roster, resolveClient(roster, ref)), judgement);
  },
});
