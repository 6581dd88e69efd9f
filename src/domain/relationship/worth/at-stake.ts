/** The value at stake: what a client was worth in the last two editions they took part in, which is what we lose with them. */
import type { Day } from '../../../lib/time/day.ts';
import { eachWorth } from '../../money/worth.ts';
import type { Event } from '../../records/event.ts';
import type { Money } from '../../records/field.ts';
import type { Registration } from '../../records/registration.ts';
import type { Standing } from '../series/standing.ts';

export interface Stake {
  /** The editions it is of, the earlier one first: two, one where they took part in one only. */
  readonly editions: readonly Event[];
  /** Null where nothing is known in the currency judged in. */
  readonly value: Money | null;
  /** Something was left out: it is in another currency. */
  readonly hasOthers: boolean;
}

const editionsJudged = 2;

/**
 * Worth as current value counts it, but in the last editions taken part in, of those begun by a day where one is given. `counting` are the
 * registrations of the client that count.
 */
export function atStake(
  { attended }: Standing,
  counting: readonly Registration[],
  currency: string | null,
  by?: Day,
): Stake {
  const editions = attended.filter(({ start }) => by === undefined || start <= by).slice(-editionsJudged);
  let total: number | null = null;
  let hasOthers = false;
  for (const registration of counting) {
    if (!editions.some(({ id }) => id === registration.event)) continue;
    eachWorth(registration, (amount, unit) => {
      if (unit === currency) total = (total ?? 0) + amount;
      else hasOthers = true;
    });
  }
  return {
    editions,
    value: currency === null || total === null ? null : { amount: total, currency },
    hasOthers,
  };
}
