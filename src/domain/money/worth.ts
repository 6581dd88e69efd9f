/** What a registration is worth to us. */
import type { RegistrationFacts } from '../edition/counting-registrations.ts';
import { counts } from '../edition/participation.ts';
import type { Money } from '../records/field.ts';

/** What is paid and charged of a registration. */
export type Amounts = {
  readonly [K in 'fee' | 'paid' | 'refunded' | 'sponsorship' | 'seats']?: RegistrationFacts[K] | undefined;
};

/** Takes a part of the worth of a registration, in minor units. */
export type TakeAmount = (amount: number, currency: string) => void;

/**
 * Gives `take` every part of the worth: the fee (where none is known, what was paid), less refunds, plus sponsorship, and the
 * fee or payment of each nameless seat that counts. Gives nothing where nothing is known; what an exhibitor turned over is not ours.
 */
export function eachWorth({ fee, paid, refunded, sponsorship, seats }: Amounts, take: TakeAmount): void {
  give(fee ?? paid, 1, take);
  give(refunded, -1, take);
  give(sponsorship, 1, take);
  if (seats === undefined) return;
  for (const seat of seats) if (counts(seat)) give(seat.fee ?? seat.paid, 1, take);
}

function give(money: Money | undefined, sign: 1 | -1, take: TakeAmount): void {
  if (money !== undefined) take(sign * money.amount, money.currency);
}
