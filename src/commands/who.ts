/** `who`: the card of whoever a text means: a phone in any shape, part of a name, pinyin, a company. */
import { findClients } from '../domain/find.ts';
import { cardCollections, clientCard } from '../reports/client.ts';
import { clientsReport } from '../reports/clients.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';

export default command({
  arguments: { words: 'some' },
  options: {},
  async run(context, { words }) {
    const roster = await context.read(cardCollections);
    const found = findClients(roster, words.join(' '));
    const [only] = found;
    if (only && found.length === 1) return clientCard(roster, only.client);
    const report = clientsReport(found.map(({ client }) => client));
    return {
      ...report,
      empty: say('none.who', { text: words.join(' ') }),
      next: only ? [`regulars client show ${only.client.id}`] : [],
    };
  },
});
