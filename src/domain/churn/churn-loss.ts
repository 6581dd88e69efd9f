/** What is lost with clients who left: what they would have spent, and what those would have who hear of it. */
import { sum } from '../../lib/collect.ts';
import type { AsOf } from '../edition/as-of.ts';
import { attendances } from '../edition/attendance.ts';
import type { RegistrationFacts } from '../edition/counting-registrations.ts';
import { editionBefore } from '../edition/participation.ts';
import { editionsIn } from '../kpi/facts/editions.ts';
import { eachWorth } from '../money/worth.ts';
import type { Event } from '../records/event.ts';
import type { Roster } from '../roster.ts';

/** What somebody was worth in an edition: minor units, null where all that is known is in another currency. */
export interface EditionWorth {
  readonly amount: number | null;
  /** Something was left out: it is in another currency. */
  readonly hasOthers: boolean;
}

/** The figures of the calculation, in the order they are told. */
export const lossSteps = [
  'spend',
  'periods',
  'years',
  'value',
  'reached',
  'influenced',
  'spread',
  'stop',
  'followers',
  'word-of-mouth',
  'each',
  'clients',
  'total',
] as const;
export type LossStep = (typeof lossSteps)[number];

/** What nobody can measure: assumptions, never facts. */
export interface Assumptions {
  /** How often in a year they spend. */
  readonly periods: number;
  readonly years: number;
  /** How many people one who left tells. */
  readonly reached: number;
  /** The share of them who take it to heart, 0 to 1. */
  readonly influenced: number;
  /** How many each of those tells in turn. */
  readonly spread: number;
  /** The share of these who stay away, 0 to 1. */
  readonly stop: number;
}

/** All unrounded, in the unit of the spend. */
export interface LossOfOne {
  /** spend x periods x years. */
  readonly value: number;
  /** How many others stay away: reached x influenced x spread x stop. */
  readonly followers: number;
  /** followers x value. */
  readonly wordOfMouth: number;
  readonly total: number;
}

/** `spend` is of one period. The calculation of the loss of one client by what they spend and whom they tell. */
export function lossOfOne(spend: number, assumed: Assumptions): LossOfOne {
  const { periods, years, reached, influenced, spread, stop } = assumed;
  const value = spend * periods * years;
  const followers = reached * influenced * spread * stop;
  return { value, followers, wordOfMouth: followers * value, total: value + followers * value };
}

/** Who left, and what they spent in an edition. */
export interface Leavers {
  readonly clients: number;
  /** The mean, in minor units, over those of whom it is known; null where it is of nobody. */
  readonly spend: number | null;
  /** How many clients it is not known of. */
  readonly unknown: number;
  /** Something was left out: it is in another currency. */
  readonly hasOthers: boolean;
}

/** `each` is what one of them was worth in an edition. */
export function leaversOf(each: readonly EditionWorth[]): Leavers {
  const amounts = each.flatMap(({ amount }) => amount ?? []);
  return {
    clients: each.length,
    spend: amounts.length === 0 ? null : sum(amounts) / amounts.length,
    unknown: each.length - amounts.length,
    hasOthers: each.some(({ hasOthers }) => hasOthers),
  };
}

export interface Between {
  /** Null for a first edition. */
  readonly before: Event | null;
  readonly event: Event;
  /** What those were worth in the edition before who hold no counting registration in this one. */
  readonly each: readonly EditionWorth[];
}

/** Who was lost between an edition and the one held before it, as churn-rate counts them; worth in `currency`. */
export function lostBetween(
  roster: Pick<Roster, 'events' | 'registrations'>,
  view: AsOf,
  event: Event,
  currency: string | null,
): Between {
  const before = editionBefore(roster.events.values(), event, view.day) ?? null;
  if (!before || event.cancelled === true) return { before, event, each: [] };
  const { registeredFor } = editionsIn(roster, attendances(roster, view.zone)(view.day), view);
  const worth = worthByClient(registeredFor(before).records(), currency);
  for (const client of registeredFor(event).clients) worth.delete(client);
  return { before, event, each: [...worth.values()] };
}

/** Of everybody who holds one of these registrations. */
function worthByClient(
  registrations: readonly RegistrationFacts[],
  currency: string | null,
): Map<string, EditionWorth> {
  const worth = new Map<string, EditionWorth>();
  for (const registration of registrations) {
    const { client } = registration;
    const nothing = { amount: null, hasOthers: false };
    worth.set(client, worth.get(client) ?? nothing);
    eachWorth(registration, (amount, unit) => {
      const known = worth.get(client) ?? nothing;
      const next =
        unit === currency ? { amount: (known.amount ?? 0) + amount } : ({ hasOthers: true } as const);
      worth.set(client, { ...known, ...next });
    });
  }
  return worth;
}
