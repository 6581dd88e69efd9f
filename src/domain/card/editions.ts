/** The events a client had to do with, the latest first: as what, whether they came, what it was worth. */
import { groupBy, heldIn } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Dossier } from '../dossier.ts';
import { counts, isCheckedIn, wasHeld } from '../edition/participation.ts';
import { openMoney } from '../money/open-money.ts';
import { eachWorth } from '../money/worth.ts';
import type { Role } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { Money } from '../records/field.ts';
import type { Registration, Status } from '../records/registration.ts';
import { type CardRoster, ownOf } from './records.ts';

/**
 * `counted` took part in an event that knows nothing of check-ins, `booked` is one ahead, `called-off` one that was cancelled; the status
 * of a registration that does not count.
 */
export type Presence = 'came' | 'counted' | 'no-show' | 'booked' | 'called-off' | Status;

export interface EditionPart {
  readonly event: Event;
  /** As they stood on the day, by id. */
  readonly registrations: readonly Registration[];
  readonly presence: Presence;
  readonly roles: readonly Role[];
  readonly tickets: readonly string[];
  readonly booths: readonly string[];
  readonly needs: readonly string[];
  /** Over the registrations that count, one amount for each currency. */
  readonly worth: readonly Money[];
  /** Refunds are not deducted, as in every list and figure. */
  readonly paid: readonly Money[];
  readonly refunded: readonly Money[];
  readonly open: readonly Money[];
}

export function editionParts(roster: CardRoster, dossier: Dossier, day: Day): EditionPart[] {
  const whole = new Map(ownOf(roster, 'registrations', dossier.client.id).map((one) => [one.id, one]));
  const came = new Set(dossier.participations.map(({ event }) => event.id));
  return [...groupBy(dossier.parts, ({ event }) => event)]
    .map(([event, parts]): EditionPart => {
      // Labels are judged by a few fields of a registration; the card tells them all.
      const registrations = parts.map(({ registration }) => ({
        ...whole.get(registration.id),
        ...registration,
      }));
      const counting = event.cancelled === true ? [] : registrations.filter(counts);
      return {
        event,
        registrations,
        presence: presenceIn(event, registrations, came, day),
        roles: [...new Set(registrations.flatMap(({ role }) => role ?? []))],
        tickets: [...new Set(registrations.flatMap(({ ticket }) => ticket ?? []))],
        booths: [...new Set(registrations.flatMap(({ booth }) => booth ?? []))],
        needs: [...new Set(counting.flatMap(({ needs = [] }) => needs))],
        worth: worthOf(counting),
        paid: paidFor(counting),
        refunded: totals(counting.map(({ refunded }) => refunded)),
        open: openMoney(counting),
      };
    })
    .reverse();
}

function presenceIn(
  event: Event,
  registrations: readonly Registration[],
  came: ReadonlySet<string>,
  day: Day,
): Presence {
  if (event.cancelled === true) return 'called-off';
  if (came.has(event.id)) return registrations.some(isCheckedIn) ? 'came' : 'counted';
  if (registrations.some(counts)) return wasHeld(event, day) ? 'no-show' : 'booked';
  return registrations.at(-1)?.status ?? 'cancelled';
}

function worthOf(registrations: readonly Registration[]): Money[] {
  const total = new Map<string, number>();
  for (const one of registrations)
    eachWorth(one, (amount, currency) => total.set(currency, (total.get(currency) ?? 0) + amount));
  return [...total].map(([currency, amount]) => ({ amount, currency }));
}

/** With the nameless seats that count. */
function paidFor(registrations: readonly Registration[]): Money[] {
  return totals(
    registrations.flatMap(({ paid, seats = [] }) => [paid, ...seats.filter(counts).map((seat) => seat.paid)]),
  );
}

function totals(amounts: readonly (Money | undefined)[]): Money[] {
  const total = new Map<string, number>();
  for (const money of amounts)
    if (money) total.set(money.currency, (total.get(money.currency) ?? 0) + money.amount);
  return [...total].map(([currency, amount]) => ({ amount, currency }));
}

export interface Account {
  readonly currency: string;
  /** Minor units. */
  readonly worth: number;
  readonly paid: number;
  readonly refunded: number;
  readonly open: number;
}

/** All editions together, one account a currency, never added up; the roster's own currency first. */
export function accountsOf(editions: readonly EditionPart[], main: string | null): Account[] {
  const accounts = new Map<string, { worth: number; paid: number; refunded: number; open: number }>();
  for (const part of editions)
    for (const key of ['worth', 'paid', 'refunded', 'open'] as const)
      for (const { amount, currency } of part[key])
        heldIn(accounts, currency, () => ({ worth: 0, paid: 0, refunded: 0, open: 0 }))[key] += amount;
  return [...accounts]
    .map(([currency, sums]) => ({ currency, ...sums }))
    .sort(
      (a, b) =>
        Number(b.currency === main) - Number(a.currency === main) || (a.currency < b.currency ? -1 : 1),
    );
}
