/** Recency, frequency and money of a client in a series, each as a score of 1 to 5. */

import { toMajor } from '../../lib/currency.ts';
import { type Day, daysBetween } from '../../lib/day.ts';
import { once } from '../../lib/once.ts';
import type { SeriesBook } from './series-book.ts';
import { currentValue, type SeriesWorth } from './series-worth.ts';
import type { Standing } from './standing.ts';
import type { Thresholds } from './thresholds.ts';

export interface Rfm {
  readonly recency: number;
  readonly frequency: number;
  readonly money: number;
}

/** The limits that each score from 5 down reaches to. */
const recencySteps = ['rfm.recency-5', 'rfm.recency-4', 'rfm.recency-3', 'rfm.recency-2'] as const;
const moneySteps = ['rfm.money-5', 'rfm.money-4', 'rfm.money-3'] as const;

/** Of who took part; null of the others. Money is current value. */
export function rfmOfSeries(
  book: SeriesBook,
  worth: SeriesWorth,
  day: Day,
  limits: Thresholds,
): (standing: Standing) => Rfm | null {
  /** Of everybody who took part, how many editions; and how long ago the last of them was. */
  const measured = once(() => {
    const editions = new Map<string, number>();
    const days: number[] = [];
    for (const event of [...book.held].reverse()) {
      const ago = daysBetween(event.start, day);
      for (const client of book.came(event)) {
        const times = editions.get(client) ?? 0;
        if (times === 0) days.push(ago);
        editions.set(client, times + 1);
      }
    }
    return { editions, days };
  });
  const fifths = once(() => {
    const { editions, days } = measured();
    return {
      recency: ranked(days.map((ago) => -ago)),
      frequency: ranked([...editions.values()]),
      money: ranked(Array.from(editions.keys(), (client) => currentValue(worth.of(client)))),
    };
  });
  return ({ client, attended }) => {
    const last = attended.at(-1);
    if (last === undefined) return null;
    const days = daysBetween(last.start, day);
    const money = currentValue(worth.of(client.id));
    if (measured().editions.size < limits['rfm.fifths'])
      return {
        recency: 5 - recencySteps.filter((step) => days > limits[step]).length,
        frequency: Math.min(attended.length, 5),
        money: moneyScore(money, worth.currency, limits),
      };
    const { recency, frequency, money: rich } = fifths();
    return { recency: recency(-days), frequency: frequency(attended.length), money: rich(money) };
  };
}

function moneyScore(amount: number, currency: string | null, limits: Thresholds): number {
  const major = currency === null ? 0 : toMajor(amount, currency);
  const steps = moneySteps.filter((step) => major < limits[step]).length;
  return steps < moneySteps.length ? 5 - steps : major > 0 ? 2 : 1;
}

/** The fifth a number stands in, 1 the lowest; equal numbers stand in the lower of their fifths. */
function ranked(numbers: readonly number[]): (number: number) => number {
  const sorted = Float64Array.from(numbers).sort();
  const fifths = new Map<number, number>();
  for (const [rank, number] of sorted.entries())
    if (!fifths.has(number)) fifths.set(number, 1 + Math.floor((rank * 5) / sorted.length));
  return (number) => fifths.get(number) ?? 1;
}
