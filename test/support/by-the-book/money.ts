/** What registrations are worth by the rules; currencies are never added together. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Money } from '../../../src/domain/records/field.ts';
import type { Registration, Seat } from '../../../src/domain/records/registration.ts';
import { type Book, eventOf, inOrder, once, sum, type Then } from './book.ts';
import { counting } from './editions.ts';

type Amounts = readonly Money[];

const minus = (money: Money | undefined): Amounts =>
  money === undefined ? [] : [{ ...money, amount: -money.amount }];
const some = (money: Money | undefined): Amounts => (money === undefined ? [] : [money]);

/** A seat and a registration are both worth their fee, or what was paid where no fee is known. */
const price = ({ fee, paid }: { readonly fee?: Money; readonly paid?: Money }): Amounts => some(fee ?? paid);

/** The seats without a person whose money this registration carries: those of its order, where it is the first of it that counts. */
export const seatsOn = (then: Book, one: Registration, event: Event): readonly Seat[] =>
  seatsAt(then, event.id).get(one) ?? [];

const seatsAt = once((then: Book, event): ReadonlyMap<Registration, readonly Seat[]> => {
  const all = inOrder(counting(then, eventOf(then, event)), () => '');
  const first = all.filter(
    (one, at) => one.order === undefined || all.findIndex(({ order }) => order === one.order) === at,
  );
  const onOrder = (one: Registration) =>
    one.order === undefined
      ? [one]
      : then.registrations.filter((other) => other.order === one.order && other.event === event);
  return new Map(
    first.map((one) => {
      const seats = onOrder(one).flatMap(({ seats = [] }) => seats);
      return [one, seats.filter(({ status }) => ['pending', 'registered', 'attended'].includes(status))];
    }),
  );
});

export function worthOf(then: Book, one: Registration, event: Event): Amounts {
  return [
    ...price(one),
    ...minus(one.refunded),
    ...some(one.sponsorship),
    ...seatsOn(then, one, event).flatMap(price),
  ];
}

export const inCurrency = (all: Amounts, currency: string): number =>
  sum(all.filter((one) => one.currency === currency).map(({ amount }) => amount));

/** What a client's registrations for an edition are worth in the roster's currency. */
export function worthAt(then: Then, event: Event, client: string): number {
  const all = counting(then, event, client).flatMap((one) => worthOf(then, one, event));
  return inCurrency(all, then.settings.currency);
}
