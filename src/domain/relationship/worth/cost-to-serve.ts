/** What it costs to serve a client, to be held against what they are worth. */
import { dayIn } from '../../../lib/time/instant.ts';
import { isWithin } from '../../edition/cycle.ts';
import { priceOfTime } from '../../money/price-of-time.ts';
import type { Cost } from '../../records/cost.ts';
import type { Event } from '../../records/event.ts';
import type { Money } from '../../records/field.ts';
import type { Thresholds } from '../../records/thresholds.ts';
import type { Standing } from '../series/standing.ts';
import { addedUp } from './added-up.ts';

/** Minor units of the currency judged in. */
export interface CostToServe {
  /** `spent` and `time` together. */
  readonly amount: number;
  /** The costs of category service that name the client: their ids, and what they come to. */
  readonly costs: readonly string[];
  readonly spent: number;
  /** Minutes logged with the client, and what they cost at `rate` major units an hour; 0 where an hour has no price. */
  readonly minutes: number;
  readonly rate: number;
  readonly time: number;
  /** Costs in other currencies, which are left out. */
  readonly leftOut: readonly Money[];
}

export interface CostScope {
  /** The organiser's. */
  readonly zone: string;
  readonly limits: Thresholds;
  /** The one judged in. */
  readonly currency: string;
  /** The client's, whatever they were for. */
  readonly costs: readonly Cost[];
}

/** Of the cycles of the two latest editions, from which current value is; minutes are added first, then priced and rounded once. */
export function costToServe({ book, dossier }: Standing, scope: CostScope): CostToServe {
  const { zone, limits, currency } = scope;
  const editions = [book?.previous, book?.latest].filter((event) => event != null);
  const isMeant = (dayFor: (event: Event) => string) =>
    editions.some((event) => book !== null && isWithin(dayFor(event), book.cycle(event)));

  const own = scope.costs.filter(({ category, day }) => category === 'service' && isMeant(() => day));
  const costs = own.filter(({ amount }) => amount.currency === currency);
  const spent = costs.reduce((sum, { amount }) => sum + amount.amount, 0);

  const minutes = dossier.interactions
    .filter(({ at }) => isMeant((event) => dayIn(at, event.zone ?? zone)))
    .reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const rate = limits['service.rate'];
  const time = priceOfTime(minutes, rate, currency);
  return {
    amount: spent + time,
    costs: costs.map(({ id }) => id),
    spent,
    minutes,
    rate,
    time,
    leftOut: addedUp(own.map(({ amount }) => amount)).filter((one) => one.currency !== currency),
  };
}
