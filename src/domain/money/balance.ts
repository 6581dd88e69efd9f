/** What was asked for registrations, what was paid, and what is still open, in each currency. */
import { heldIn } from '../../lib/collect.ts';
import { counts } from '../edition/participation.ts';
import type { Money } from '../records/field.ts';
import type { Registration } from '../records/registration.ts';
import { openMoney } from './open-money.ts';

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
  /** Paid for registrations that do not count, and not paid back. */
  readonly held: number;
}

type Sums = { -readonly [K in keyof Balance]: Balance[K] };

/** By currency; nothing where no registration says anything of money. */
export function balancesOf(registrations: Iterable<Registration>): Balance[] {
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
    if (counts(registration)) addCounting(registration, sums);
    else addHeld(registration, sums);
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
  for (const money of openMoney([registration])) add('open', money);
  for (const currency of named) sums(currency).registrations++;
}

function addHeld({ paid, refunded }: Registration, sums: (currency: string) => Sums): void {
  if (paid === undefined) return;
  const back = refunded?.currency === paid.currency ? refunded.amount : 0;
  const held = Math.max(0, paid.amount - back);
  if (held > 0) sums(paid.currency).held += held;
}
