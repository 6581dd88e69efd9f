/** `who`: the card of whoever a text means: a phone in any shape, part of a name, pinyin, a company. */
import type { Context } from '../context.ts';
import type { Client } from '../domain/records/client.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { readCards } from '../porch/readings/card.ts';
import { judged } from '../porch/selected/judgement.ts';
import { clientsReport } from '../reports/client/clients.ts';
import { glance } from '../reports/client/glance.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { judging } from './options.ts';

export default command({
  arguments: { text: 'some' },
  options: judging,
  async run(context, { text: words, ...typed }) {
    const text = words.join(' ');
    const { judgement, found: meant, cardOf } = await readCards(context, text, typed);
    const known = await meant();
    const found = known.length > 0 ? known : await byEnding(context, text);
    const [first] = found;
    if (first && found.length === 1)
      return judged(
        await cardOf(first, { isBrief: true, most: context.settings.limit ?? glance.brief }),
        judgement,
      );
    const report = clientsReport(found);
    const empty = say('none.who', { text });
    const next = first ? [`regulars client show ${first.id}`] : await nearLines(context, text);
    return judged({ ...report, empty, next }, judgement);
  },
});

/** Whose number ends so: a telephone shows no more of a caller sometimes, and people tell no more of themselves. */
async function byEnding(context: Context, text: string): Promise<readonly Client[]> {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{4,}$/.test(digits)) return [];
  const [{ clients }, { digitsOf }] = await Promise.all([
    context.read(['clients']),
    import('../domain/find/line.ts'),
  ]);
  return [...clients.values()].filter(({ phones = [] }) =>
    phones.some((phone) => digitsOf(phone).endsWith(digits)),
  );
}

/** Those whose names are near; of nobody, or where nobody is to be named, where everybody stands. */
async function nearLines(context: Context, text: string): Promise<string[]> {
  if (context.settings.mask) return ['regulars client list'];
  const [{ clients }, { nearNames }] = await Promise.all([
    context.read(['clients']),
    import('../domain/find/named.ts'),
  ]);
  const near = nearNames(text, [...clients.values()]);
  return near.length > 0 ? near.map((name) => `regulars who ${shellWord(name)}`) : ['regulars client list'];
}
