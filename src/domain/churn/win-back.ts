/** Whom to win back: clients who slip away or left, those first with whom most is lost. */
import { byKeys } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Client } from '../records/client.ts';
import type { Decision } from '../records/decision.ts';
import type { Loss } from '../records/loss.ts';
import type { Relationship } from '../relationship/relationship.ts';
import type { Stake } from '../relationship/worth/at-stake.ts';
import { byClient } from './by-client.ts';
import { type Churn, churnOf } from './standing.ts';

export interface WinBack extends Churn {
  readonly client: Client;
  readonly relationship: Relationship;
  readonly stake: Stake;
}

export interface WinBackScope {
  readonly relationshipOf: (client: Client) => Relationship;
  readonly losses: Iterable<Loss>;
  readonly decisions: Iterable<Decision>;
  readonly day: Day;
  /** Those about whom something was decided, whatever it was, instead of those who were not let go. */
  readonly decided: boolean;
}

/**
 * Clients whose stage is weaken or vanish, whose lifecycle is lost, or who are written down as lost, but for those it was decided
 * to let go. By value at stake, then by editions taken part in, ties by id.
 */
export function toWinBack(
  clients: Iterable<Client>,
  { relationshipOf, losses, decisions, day, decided }: WinBackScope,
): WinBack[] {
  const lossesOf = byClient(losses);
  const decisionsOf = byClient(decisions);
  const found: WinBack[] = [];
  for (const client of clients) {
    if (client.archived !== undefined) continue;
    const relationship = relationshipOf(client);
    const churn = churnOf(
      relationship,
      lossesOf.get(client.id) ?? none,
      decisionsOf.get(client.id) ?? none,
      day,
    );
    const isMeant = decided
      ? churn.decision !== null
      : isLeaving(relationship, churn) && churn.decision?.verdict !== 'end';
    if (isMeant) found.push({ client, relationship, stake: relationship.main.stake(), ...churn });
  }
  return found.sort(
    byKeys(
      ({ stake: { value } }) => -(value?.amount ?? 0),
      ({ relationship: { main } }) => -main.standing.attended.length,
      ({ client }) => client.id.length,
      ({ client }) => client.id,
    ),
  );
}

function isLeaving({ main: { stage, lifecycle } }: Relationship, { loss }: Churn): boolean {
  return stage.value === 'weaken' || stage.value === 'vanish' || lifecycle.value === 'lost' || loss !== null;
}

const none: readonly never[] = [];
