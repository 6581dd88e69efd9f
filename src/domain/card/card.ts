/** All that is worth knowing of one client at a glance. */
import { byKeys } from '../../lib/collect.ts';
import { type Churn, churnAmong } from '../churn/standing.ts';
import type { Dossier } from '../dossier.ts';
import type { Named } from '../errors.ts';
import type { Client } from '../records/client.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Interaction } from '../records/interaction.ts';
import type { StageSince } from '../relationship/history.ts';
import type { Relationship } from '../relationship/relationship.ts';
import { type LastSaid, lastRecommendation, lastSatisfaction } from '../survey/last-said.ts';
import { type Account, accountsOf, type EditionPart, editionParts } from './editions.ts';
import { type NeedsChange, needsChange } from './needs.ts';
import { type NextStep, nextStep, type StepScope } from './next-step.ts';
import { type OpenThing, openThings } from './open-things.ts';
import { type CardRoster, ownOf } from './records.ts';
import { type Happening, timelineOf } from './timeline.ts';

/** As last answered; 0 to 10, and 1 to 5. */
export interface LastScores {
  readonly recommendation: LastScore | null;
  readonly satisfaction: LastScore | null;
}
export interface LastScore {
  readonly score: number;
  readonly event: Named | null;
}

export interface ClientCard {
  readonly client: Client;
  readonly relationship: Relationship;
  /** The present one last. */
  readonly stages: readonly StageSince[];
  /** The latest first, as is the timeline. */
  readonly editions: readonly EditionPart[];
  readonly accounts: readonly Account[];
  readonly timeline: readonly Happening[];
  readonly needs: NeedsChange | null;
  readonly scores: LastScores;
  readonly open: readonly OpenThing[];
  readonly next: NextStep;
  /** What stands of what was written down of their leaving. */
  readonly churn: Churn;
  /** The latest first. */
  readonly interactions: readonly Interaction[];
  /** By the day they are due. */
  readonly followups: readonly FollowUp[];
}

export interface CardScope extends StepScope {
  readonly stages: readonly StageSince[];
}

export function cardOf(roster: CardRoster, relationship: Relationship, scope: CardScope): ClientCard {
  const { client, main } = relationship;
  const { dossier, book } = main.standing;
  const { day, zone, stages } = scope;
  const editions = editionParts(roster, dossier, day);
  const { losses = new Map(), decisions = new Map() } = roster;
  const churn = churnAmong(relationship, { losses, decisions }, day);
  const open = openThings(roster, dossier, editions, day, zone);
  return {
    client,
    relationship,
    stages,
    editions,
    accounts: accountsOf(editions, roster.settings.currency ?? null),
    timeline: timelineOf(roster, dossier, day, zone),
    needs: needsChange(editions, (event) => book?.isOf(event) ?? false),
    scores: lastScores(roster, dossier),
    open,
    churn,
    next: nextStep(roster, relationship, open, { ...scope, churn }),
    interactions: dossier.interactions.toReversed(),
    followups: ownOf(roster, 'followups', client.id).sort(byKeys(({ due }) => due)),
  };
}

function lastScores({ events }: CardRoster, dossier: Dossier): LastScores {
  const told = (said: LastSaid | null): LastScore | null => {
    if (said === null) return null;
    const event = events.get(said.survey.event);
    return { score: said.score, event: event ? { id: event.id, name: event.name } : null };
  };
  return { recommendation: told(lastRecommendation(dossier)), satisfaction: told(lastSatisfaction(dossier)) };
}
