/** `cost edit`: corrects a cost. */
import type { Patch } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { resolveClient } from '../../domain/find.ts';
import { type Cost, costFields } from '../../domain/records/cost.ts';
import type { Money } from '../../domain/records/field.ts';
import { type Roster, typedId } from '../../domain/roster.ts';
import { digitsOf, toMajor } from '../../lib/number/currency.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { echoed } from '../../porch/typed/echoed.ts';
import { pastDay } from '../../porch/typed/past-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { oneOf, text } from '../options.ts';
import { formed, isAnyTyped, moneyOf } from '../record-options.ts';
import { otherCurrency } from './other-currency.ts';

export default command({
  arguments: { id: 'one' },
  options: {
    amount: text('--amount <AMOUNT>'),
    category: oneOf('--category <CATEGORY>', costFields.category.choices),
    currency: text('--currency <CODE>'),
    at: text('--at <DAY>'),
    event: text('--event <EVENT>'),
    client: text('--client <REF>'),
    text: text('--text <TEXT>'),
  },
  async run(context, { id: ref, ...typed }) {
    if (!isAnyTyped(typed)) throw fail('usage.nothing-to-do', { command: context.command });
    const { at } = typed;
    const currency =
      typed.currency === undefined ? undefined : formed('currency', '--currency', typed.currency);
    const day = at === undefined ? undefined : await pastDay(context, at);
    return editRoster(context, ['clients', 'events', 'costs'], (change, roster) => {
      const one = roster.costs.get(typedId('costs', ref.trim()));
      if (!one) throw fail('cost.unknown', { ref });
      const amount = amountMeant(one, typed.amount, currency);
      change.set('costs', one.id, {
        ...(amount === undefined ? {} : { amount }),
        ...(typed.category === undefined ? {} : { category: typed.category }),
        ...(day === undefined ? {} : { day }),
        ...spentOn(roster, typed),
        ...(typed.text === undefined ? {} : { text: typed.text.trim() || undefined }),
      });
      const now = change.get('costs', one.id) ?? one;
      const about = aboutOf(roster, now);
      return {
        said: [
          say('cost.edited', { id: one.id, amount: now.amount, category: now.category, about }),
          ...echoed(day),
        ],
        warnings: otherCurrency(roster, now),
        next: ['regulars cost list'],
      };
    });
  },
});

/** An amount without a currency is in the one it was booked in; a currency alone leaves the number as it is. */
function amountMeant(
  { amount: before }: Cost,
  typed: string | undefined,
  currency: string | undefined,
): Money | undefined {
  if (typed !== undefined) return moneyOf(typed, currency ?? before.currency);
  if (currency === undefined) return undefined;
  const major = toMajor(before.amount, before.currency);
  return moneyOf(major.toFixed(digitsOf(before.currency)), currency);
}

/** An empty text takes the event or the client away. */
function spentOn(
  roster: Roster<'clients' | 'events'>,
  { event, client }: { readonly event: string | undefined; readonly client: string | undefined },
): Patch<Cost> {
  return {
    ...(event === undefined
      ? {}
      : { event: event.trim() === '' ? undefined : resolveEvent(roster.events.values(), event).id }),
    ...(client === undefined
      ? {}
      : { client: client.trim() === '' ? undefined : resolveClient(roster, client).id }),
  };
}

function aboutOf({ events, clients }: Roster<'clients' | 'events'>, { event, client }: Cost): string | null {
  return events.get(event ?? '')?.name ?? clients.get(client ?? '')?.name ?? null;
}
