/** The value at stake: what a client was worth in the last two editions they took part in, which is what we lose with them. */
import type { Day } from '../../lib/day.ts';
import type { Event } from '../records/event.ts';
import type { Money } from '../records/field.ts';
import type { SeriesWorth } from './series-worth.ts';
import type { Standing } from './standing.ts';

export interface Stake {
  /** The editions it is of, the earlier one first: two, one where they took part in one only. */
  readonly editions: readonly Event[];
  /** Null where nothing is known in the currency judged in. */
  readonly value: Money | null;
  /** Something was left out: it is in another currency. */
  readonly hasOthers: boolean;
}

const EDITIONS = 2;

/** Worth as current value counts it, but in the last editions taken part in, of those begun by a day where one is given. */
export function atStake({ client, attended }: Standing, worth: SeriesWorth | null, by?: Day): Stake {
  const editions = attended.filter(({ start }) => by === undefined || start <= by).slice(-EDITIONS);
  const { currency = null } = worth ?? {};
  const each = editions.flatMap((event) => worth?.in(event).get(client.id) ?? []);
  const amounts = each.flatMap(({ amount }) => amount ?? []);
  return {
    editions,
    value:
      currency === null || amounts.length === 0
        ? null
        : { amount: amounts.reduce((sum, amount) => sum + amount, 0), currency },
    hasOthers: each.some(({ hasOthers }) => hasOthers),
  };
}
