/** What was asked for registrations, what was paid, and what is still open, in each currency. */
import { heldIn } from '../../lib/collect.ts';
import { counts } from '../edition/participation.ts';
import type { Money } from '../records/field.ts';
import type { Registration } from '../records/registration.ts';
import type { Billing } from './billing.ts';
import { openOf } from './open-money.ts';

/** Minor units of one currency, which is never added to another. */
export interface Balance {
  readonly currency: string;
  /** Those that count and say something of money in this currency. */
  readonly registrations: number;
  /** Fees, and what was paid where no fee is known. */
  readonly fee: number;
  readonly paid: number;
  readonly refunded: number;
  /** Fees less payments, registration by registration and never below zero. */
  readonly open: number;
  /** Paid for registrations that do not count, as those for a cancelled event, and not paid back. */
  readonly held: number;
}

type Sums = { -readonly [K in keyof Balance]: Balance[K] };

/** By currency; nothing where no registration says anything of money. */
export function balancesOf(registrations: Iterable<Registration>, billing: Billing): Balance[] {
  const all = new Map<string, Sums>();
  const sums = (currency: string) =>
    heldIn(all, currency, () => ({
      currency,
      registrations: 0,
      fee: 0,
      paid: 0,
      refunded: 0,
      open: 0,
      held: 0,
    }));
  for (const registration of registrations) {
    const whole = billing.whole(registration);
    if (billing.counts(registration)) addCounting(whole, sums);
    else addHeld(whole, sums);
  }
  return [...all.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** A registration in several currencies is counted in each of them. */
function addCounting(registration: Registration, sums: (currency: string) => Sums): void {
  const named = new Set<string>();
  const add = (key: 'fee' | 'paid' | 'refunded' | 'open', money: Money | undefined) => {
    if (money === undefined) return;
    named.add(money.currency);
    sums(money.currency)[key] += money.amount;
  };
  for (const { fee, paid } of [registration, ...(registration.seats ?? []).filter(counts)]) {
    add('fee', fee ?? paid);
    add('paid', paid);
  }
  add('refunded', registration.refunded);
  for (const money of openOf(registration)) add('open', money);
  for (const currency of named) sums(currency).registrations++;
}

function addHeld({ paid, refunded, seats = [] }: Registration, sums: (currency: string) => Sums): void {
  const held = new Map<string, number>();
  for (const money of [paid, ...seats.filter(counts).map((seat) => seat.paid)])
    if (money) held.set(money.currency, (held.get(money.currency) ?? 0) + money.amount);
  for (const [currency, amount] of held) {
    const left = amount - (refunded?.currency === currency ? refunded.amount : 0);
    if (left > 0) sums(currency).held += left;
  }
}
