/** `cost add`: money spent on an event, a client, or the whole. */
import { resolveEvent } from '../../domain/find/named.ts';
import { resolveClient } from '../../domain/find.ts';
import { costFields } from '../../domain/records/cost.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { choiceTyped } from '../../porch/typed/choice.ts';
import { echoed } from '../../porch/typed/echoed.ts';
import { pastDay } from '../../porch/typed/past-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOption, text } from '../options.ts';
import { formed, moneyOf } from '../record-options.ts';
import { otherCurrency } from './other-currency.ts';

const categories = costFields.category.choices;

export default command({
  arguments: { amount: 'one', category: 'one', text: 'any' },
  options: {
    currency: text('--currency <CODE>'),
    at: text('--at <DAY>'),
    event: eventOption,
    client: text('--client <REF>'),
  },
  async run(context, { amount: typed, category: word, text: words, currency, at, event, client }) {
    const category = await choiceTyped('CATEGORY', word, categories);
    const unit = currency === undefined ? undefined : formed('currency', '--currency', currency);
    const day = await pastDay(context, at);
    return editRoster(context, ['clients', 'events', 'costs'], (change, roster) => {
      const about = event === undefined ? undefined : resolveEvent(roster.events.values(), event);
      const whom = client === undefined ? undefined : resolveClient(roster, client);
      const known = unit ?? about?.currency ?? roster.settings.currency;
      const amount = moneyOf(typed, known);
      const id = change.add('costs', {
        day,
        amount,
        category,
        event: about?.id,
        client: whom?.id,
        text: words.join(' ').trim() || undefined,
      });
      return {
        said: [
          say('cost.added', { id, amount, category, about: about?.name ?? whom?.name ?? null }),
          ...(at === undefined ? [] : echoed(day)),
        ],
        warnings: otherCurrency(roster, { amount, event: about?.id }),
        next: ['regulars cost list'],
      };
    });
  },
});
