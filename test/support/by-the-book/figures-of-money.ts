/** Revenue, payments, open amounts, costs and the figures derived from them: in the currency of the event, other currencies separately. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Money } from '../../../src/domain/records/field.ts';
import { dayAt, distinct, sum, type Then } from './book.ts';
import { counting, cycleOf, hasCheckInData, isHeld, isIn, tookPart } from './editions.ts';
import { type Figures, quotient, type Told } from './figures.ts';
import { newClients } from './figures-of-clients.ts';
import { inCurrency, seatsOn, worthOf } from './money.ts';
import { clientsAt, lifetimeValue, priceOf, retentionRate } from './value.ts';

export function ofMoney(then: Then, event: Event): Figures {
  const currency = event.currency ?? then.settings.currency;
  const all = counting(then, event);
  const worth = all.flatMap((one) => worthOf(then, one, event));
  const tickets = all.map((one) => [one, ...seatsOn(then, one, event)]);
  const revenue = inCurrency(worth, currency);
  const clients = clientsAt(then, event);
  const isPriced = worth.some((one) => one.currency === currency);
  const perClient = !isPriced ? null : quotient(revenue, clients.length);
  const ltv = lifetimeValue(then, perClient?.value ?? null, retentionRate(then, event));
  return {
    ...sums('revenue', worth),
    ...sums(
      'paid',
      tickets.flat().flatMap(({ paid }) => paid ?? []),
    ),
    ...sums('unpaid', tickets.flatMap(openOf)),
    [`value-per-client ${currency}`]: perClient,
    [`lifetime-value ${currency}`]: ltv === null ? null : { value: ltv },
    ...ofCosts(then, event, { currency, revenue: isPriced ? revenue : null, clients }),
  };
}

function sums(id: string, amounts: readonly Money[]): Figures {
  const currencies = distinct(amounts.map(({ currency }) => currency));
  return Object.fromEntries(
    currencies.map((currency) => [`${id} ${currency}`, { value: inCurrency(amounts, currency) }]),
  );
}

/** What is open of a registration and its seats, never less than nothing. */
function openOf(tickets: readonly { readonly fee?: Money; readonly paid?: Money }[]): Money[] {
  const fees = tickets.flatMap(({ fee }) => fee ?? []);
  const paid = tickets.flatMap((one) => one.paid ?? []);
  return distinct(fees.map(({ currency }) => currency)).map((currency) => ({
    amount: Math.max(0, inCurrency(fees, currency) - inCurrency(paid, currency)),
    currency,
  }));
}

interface Sums {
  readonly currency: string;
  readonly revenue: number | null;
  readonly clients: readonly string[];
}

function ofCosts(then: Then, event: Event, { currency, revenue, clients }: Sums): Figures {
  const named = then.costs.filter((one) => one.event === event.id);
  const spent = (...categories: readonly string[]) =>
    inCurrency(
      named
        .filter(({ category }) => categories.length === 0 || categories.includes(category))
        .map(({ amount }) => amount),
      currency,
    );
  const unlessNone = (told: Told) => (named.length === 0 ? null : told);
  const came = clients.filter((id) => tookPart(then, event, id));
  const isKnown = isHeld(then, event) && hasCheckInData(then, event);
  const minutes = then.interactions
    .filter(
      ({ client, at }) => clients.includes(client) && isIn(cycleOf(then, event), dayAt(then, at, event.id)),
    )
    .map(({ minutes = 0 }) => minutes);
  // An hour has its price in the roster's currency, which is that of the figure where no cost names another.
  const priced = priceOf(then, sum(minutes));
  const ofTime = named.length === 0 && priced > 0 ? then.settings.currency : currency;
  const time = ofTime === then.settings.currency ? priced : 0;
  const service = named.length + time === 0 ? null : quotient(spent('service') + time, clients.length);
  return {
    [`acquisition-cost ${currency}`]: unlessNone(
      quotient(spent('acquisition'), newClients(then, event).length),
    ),
    [`service-cost ${ofTime}`]: service,
    [`cost-per-attendee ${currency}`]: isKnown ? unlessNone(quotient(spent(), came.length)) : null,
    roi: revenue === null ? null : unlessNone(quotient(revenue - spent(), spent())),
  };
}
