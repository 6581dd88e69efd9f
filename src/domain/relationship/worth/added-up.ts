/** Amounts of several currencies, which are never added to each other. */
import type { Money } from '../../records/field.ts';

/** One amount a currency, by its code; those that come to nothing are left away. */
export function addedUp(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
