/** Time spent on clients. */
import { dayIn } from '../../../lib/time/instant.ts';
import type { AsOf } from '../../edition/as-of.ts';
import { type Cycle, isWithin } from '../../edition/cycle.ts';
import type { Interaction } from '../../records/interaction.ts';

export type TimeSpent = Pick<Interaction, 'client' | 'at' | 'minutes'>;

/** Minutes logged with these clients in a cycle, up to the day of `view`; instants become days in `zone`. */
export function minutesWith(
  clients: Pick<ReadonlySet<string>, 'has'>,
  cycle: Cycle,
  interactions: Iterable<TimeSpent>,
  { happened }: AsOf,
  zone: string,
): number {
  let minutes = 0;
  for (const one of interactions) {
    if (one.minutes === undefined || !clients.has(one.client)) continue;
    if (happened(one.at) && isWithin(dayIn(one.at, zone), cycle)) minutes += one.minutes;
  }
  return minutes;
}
