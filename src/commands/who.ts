/** `who`: the card of whoever a text means: a phone in any shape, part of a name, pinyin, a company. */
import { readCards } from '../porch/card.ts';
import { judged } from '../porch/judgement.ts';
import { clientsReport } from '../reports/clients.ts';
import { glance } from '../reports/glance.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { judging } from './options.ts';

export default command({
  arguments: { text: 'some' },
  options: judging,
  async run(context, { text: words, ...typed }) {
    const text = words.join(' ');
    const { judgement, found: meant, cardOf } = await readCards(context, text, typed);
    const found = await meant();
    const [first] = found;
    if (first && found.length === 1)
      return judged(
        await cardOf(first, { isBrief: true, most: context.settings.limit ?? glance.brief }),
        judgement,
      );
    const report = clientsReport(found);
    const empty = say('none.who', { text });
    const next = first ? [`regulars client show ${first.id}`] : [];
    return judged({ ...report, empty, next }, judgement);
  },
});
