/** `client show`: the card of one client. */
import { resolveClient } from '../../domain/find.ts';
import { cardCollections, clientCard } from '../../reports/client.ts';
import { command } from '../command.ts';

export default command({
  arguments: { ref: 'one' },
  options: {},
  async run(context, { ref }) {
    const roster = await context.read(cardCollections);
    return clientCard(roster, resolveClient(roster, ref));
  },
});
