/** What an event cost, in the currency its figures are in. */
import { sum } from '../../../lib/collect.ts';
import type { CostCategory } from '../../records/cost.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, type Note, type People, quotient, unknown } from '../figure.ts';
import { mainCurrency } from './amounts.ts';

export interface Spent {
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
  /** Where amounts in other currencies were left out. */
  readonly notes: readonly Note[];
}

/** Of one category, or of all; nothing booked in it is 0. Null where no cost names the event. */
export function spentOn(facts: EventFacts, category?: CostCategory): Spent | null {
  const costs = facts.costs();
  if (costs.length === 0) return null;
  const currency = currencyOf(facts) ?? costs.map(({ amount }) => amount.currency).sort()[0] ?? '';
  const asked = costs.filter((cost) => category === undefined || cost.category === category);
  const counted = asked.filter(({ amount }) => amount.currency === currency);
  return {
    currency,
    amount: sum(counted.map(({ amount }) => amount.amount)),
    notes: counted.length < asked.length ? ['others-left-out'] : [],
  };
}

/** The one its figures are in; undefined where neither the event nor any amount tells. */
export function currencyOf(facts: EventFacts): string | undefined {
  return mainCurrency(facts, facts.worth());
}

/** Money by so many: minor units, not rounded. */
export function each({ amount, currency, notes }: Spent, size: number, people: People): Figure {
  return { ...quotient(amount, size, people, notes), currency };
}

export const noCosts: Figure = unknown('no-costs');
