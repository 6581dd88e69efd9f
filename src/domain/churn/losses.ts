/** Who left, when and why, each with what was lost with them. */
import type { Day } from '../../lib/time/day.ts';
import { isWithin } from '../edition/cycle.ts';
import { seriesOf } from '../edition/participation.ts';
import type { Client } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { Loss } from '../records/loss.ts';
import type { Relationship } from '../relationship/relationship.ts';
import type { Stake } from '../relationship/worth/at-stake.ts';
import type { Roster } from '../roster.ts';
import { inOrder } from './by-client.ts';

export interface LossTold {
  readonly loss: Loss;
  readonly client: Client;
  /** What they were worth in the last two editions they took part in by that day. */
  readonly stake: Stake;
}

export interface LossScope {
  readonly relationshipOf: (client: Client) => Relationship;
  readonly day: Day;
  /** Only those of this edition: that name it, or name none and fall into its cycle. */
  readonly event?: Event | undefined;
  /** Only those of this series: that name an edition of it, or name none and are of a client of the series. */
  readonly series?: string | undefined;
}

/** The losses up to the day, the latest first, also of clients who are archived. */
export function lossesTold(
  { clients, events, losses }: Pick<Roster, 'clients' | 'events' | 'losses'>,
  { relationshipOf, day, event, series }: LossScope,
): LossTold[] {
  const told: LossTold[] = [];
  for (const loss of losses.values()) {
    const client = clients.get(loss.client);
    if (!client || loss.day > day) continue;
    const { main } = relationshipOf(client);
    const { book } = main.standing;
    const named = loss.event === undefined ? undefined : events.get(loss.event);
    if (event && (named ? named !== event : !book?.isOf(event.id) || !isWithin(loss.day, book.cycle(event))))
      continue;
    if (series !== undefined && (named ? seriesOf(named) : book?.series) !== series) continue;
    told.push({ loss, client, stake: main.stake(loss.day) });
  }
  return told.sort(({ loss: a }, { loss: b }) => -inOrder(a, b));
}
