/** What time spent on clients costs. */
import { digitsOf } from '../../lib/currency.ts';
import { dayIn } from '../../lib/instant.ts';
import { roundedHalfAway } from '../../lib/rounded.ts';
import type { AsOf } from '../as-of.ts';
import { type Cycle, isWithin } from '../cycle.ts';
import type { Money } from '../records/field.ts';
import type { Interaction } from '../records/interaction.ts';

export type TimeSpent = Pick<Interaction, 'client' | 'at' | 'minutes'>;

/** Minutes logged with these clients in a cycle, up to the day. */
export function minutesWith(
  clients: ReadonlySet<string>,
  cycle: Cycle,
  interactions: Iterable<TimeSpent>,
  { happened, zone }: AsOf,
): number {
  let minutes = 0;
  for (const one of interactions) {
    if (one.minutes === undefined || !clients.has(one.client)) continue;
    if (happened(one.at) && isWithin(dayIn(one.at, zone), cycle)) minutes += one.minutes;
  }
  return minutes;
}

/** `rate` in major units of `currency` an hour, none being 0; priced and rounded once. */
export function priceOf(minutes: number, rate: number, currency: string | undefined): Money | null {
  if (rate === 0 || currency === undefined) return null;
  return { amount: roundedHalfAway((minutes * rate * 10 ** digitsOf(currency)) / 60), currency };
}
