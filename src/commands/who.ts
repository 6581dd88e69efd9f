/** `who`: the card of whoever a text means: a phone in any shape, part of a name, pinyin, a company. */
import { findClients } from '../domain/find.ts';
import { judged, readJudged } from '../judgement.ts';
import { cardCollections, clientCard } from '../reports/client.ts';
import { clientsReport } from '../reports/clients.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { judging } from './options.ts';

export default command({
  arguments: { words: 'some' },
  options: judging,
  async run(context, { words, ...typed }) {
    const { roster, judgement } = await readJudged(context, cardCollections, typed);
    const found = findClients(roster, words.join(' '));
    const [only] = found;
    if (only && found.length === 1) return judged(clientCard(roster, only.client), judgement);
    const report = clientsReport(found.map(({ client }) => client));
    const empty = say('none.who', { text: words.join(' ') });
    const next = only ? [`regulars client show ${only.client.id}`] : [];
    return judged({ ...report, empty, next }, judgement);
  },
});
