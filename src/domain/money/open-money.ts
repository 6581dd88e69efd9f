/** What is still to be paid for registrations. */
import { counts } from '../edition/participation.ts';
import type { Money } from '../records/field.ts';
import type { Registration } from '../records/registration.ts';

type Billed = { readonly [K in 'fee' | 'paid' | 'seats']?: Registration[K] | undefined };

/**
 * Open amounts of counting registrations, one a currency and none of them zero: the fee less what was paid, never below
 * zero, registration by registration; the nameless seats of an order belong to the registration that carries them.
 */
export function openMoney(registrations: Iterable<Billed & Pick<Registration, 'status'>>): Money[] {
  const open = new Map<string, number>();
  for (const registration of registrations) {
    if (!counts(registration)) continue;
    for (const { amount, currency } of openOf(registration))
      open.set(currency, (open.get(currency) ?? 0) + amount);
  }
  return [...open].map(([currency, amount]) => ({ amount, currency }));
}

/** Of one registration that counts, one a currency and each above zero. */
export function openOf(registration: Billed): Money[] {
  return [...dueOf(registration)].flatMap(([currency, amount]) => (amount > 0 ? { amount, currency } : []));
}

/** Fees less payments by currency; payments without a fee leave less than nothing. */
function dueOf(registration: Billed): Map<string, number> {
  const due = new Map<string, number>();
  const add = (money: Money | undefined, sign: 1 | -1) => {
    if (money) due.set(money.currency, (due.get(money.currency) ?? 0) + sign * money.amount);
  };
  const seats = (registration.seats ?? []).filter(
    ({ status }) => status !== 'cancelled' && status !== 'invited' && status !== 'waitlisted',
  );
  for (const { fee, paid } of [registration, ...seats]) {
    add(fee, 1);
    add(paid, -1);
  }
  return due;
}
