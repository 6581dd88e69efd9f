/** What several clients are worth together, and for whom no worth is known. */
import { sum } from '../../lib/collect.ts';
import type { Money } from '../records/field.ts';
import type { Stake } from '../relationship/worth/at-stake.ts';

export interface Together {
  /** In the currency of the first of which anything is known; null where nothing is. */
  readonly value: Money | null;
  /** How many have no known amount in that currency. */
  readonly unknown: number;
  /** Something was left out: it is in another currency. */
  readonly hasOthers: boolean;
}

export function together(stakes: readonly Stake[]): Together {
  const values = stakes.flatMap(({ value }) => value ?? []);
  const currency = values[0]?.currency;
  const same = values.filter((value) => value.currency === currency);
  return {
    value: currency === undefined ? null : { amount: sum(same.map(({ amount }) => amount)), currency },
    unknown: stakes.length - same.length,
    hasOthers: same.length < values.length || stakes.some(({ hasOthers }) => hasOthers),
  };
}
