/** `who`: the card of whoever a text means: a phone in any shape, part of a name, pinyin, a company. */

import { findClients } from '../domain/find.ts';
import { readCards } from '../porch/card.ts';
import { judged } from '../porch/judgement.ts';
import { clientsReport } from '../reports/clients.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { judging } from './options.ts';

export default command({
  arguments: { text: 'some' },
  options: judging,
  async run(context, { text: words, ...typed }) {
    const text = words.join(' ');
    const { roster, judgement, cardOf } = await readCards(context, text, typed);
    const found = findClients(roster, text);
    const [only] = found;
    if (only && found.length === 1) return judged(await cardOf(only.client), judgement);
    const report = clientsReport(found.map(({ client }) => client));
    const empty = say('none.who', { text });
    const next = only ? [`regulars client show ${only.client.id}`] : [];
    return judged({ ...report, empty, next }, judgement);
  },
});
