/** `who`: the card of whoever a text means: a phone in any shape, part of a name, pinyin, a company. */
import type { Client } from '../domain/records/client.ts';
import type { Roster } from '../domain/roster.ts';
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
    const { roster, judgement, only, cardOf } = await readCards(context, text, typed);
    const found = only ? [only] : await meant(roster, text);
    const [first] = found;
    if (first && found.length === 1) return judged(await cardOf(first), judgement);
    const report = clientsReport(found);
    const empty = say('none.who', { text });
    const next = first ? [`regulars client show ${first.id}`] : [];
    return judged({ ...report, empty, next }, judgement);
  },
});

async function meant(roster: Roster<'clients'>, text: string): Promise<Client[]> {
  const { findClients } = await import('../domain/find.ts');
  return findClients(roster, text).map(({ client }) => client);
}
