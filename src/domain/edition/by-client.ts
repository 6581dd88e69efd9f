/** Interactions, follow-ups and answers by client, each list in its order. */
import { byKeys, groupBy, heldIn } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';
import type { Event } from '../records/event.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Registration } from '../records/registration.ts';
import type { Answer, Survey } from '../records/survey.ts';
import type { Roster } from '../roster.ts';
import type { AsOf } from './as-of.ts';

type Joined = 'events' | 'registrations' | 'interactions' | 'followups' | 'surveys' | 'answers';

/** Some collections of a roster; a part of the dossier whose collection was not read is empty. */
export type SomeRoster = Pick<Roster<never>, 'settings'> & { readonly [K in Joined]?: Roster<K>[K] };

/** A registration with its event, as it stood on the day. */
export interface Part {
  readonly registration: Registration;
  readonly event: Event;
  /** Its status counts, and the event was not cancelled. */
  readonly counts: boolean;
}

export interface Answered {
  readonly answer: Answer;
  readonly survey: Survey;
}

export interface ByClient {
  readonly interactions: () => ReadonlyMap<string, readonly Interaction[]>;
  readonly followups: () => ReadonlyMap<string, readonly FollowUp[]>;
  readonly answers: () => ReadonlyMap<string, readonly Answered[]>;
  /** The surveys each was asked to answer. */
  readonly asked: () => ReadonlyMap<string, ReadonlySet<Survey>>;
}

/** The lists as of the day of `view`, of one client or of all, each made when it is first asked for. */
export function byClient(roster: SomeRoster, view: AsOf, only?: string): ByClient {
  const isAsked = ({ client }: { readonly client?: string }) => only === undefined || client === only;
  return {
    interactions: once(() => {
      const interactions: Interaction[] = [];
      for (const one of roster.interactions?.values() ?? [])
        if (isAsked(one) && view.happened(one.at)) interactions.push(one);
      return inOrder(
        interactions,
        ({ client }) => client,
        byKeys(
          ({ at }) => at,
          ({ id }) => id.length,
          ({ id }) => id,
        ),
      );
    }),
    followups: once(() => {
      const followups: FollowUp[] = [];
      for (const stored of roster.followups?.values() ?? []) {
        const followup = isAsked(stored) ? view.followup(stored) : null;
        if (followup) followups.push(followup);
      }
      return inOrder(
        followups,
        ({ client }) => client,
        byKeys(
          ({ due }) => due,
          ({ id }) => id.length,
          ({ id }) => id,
        ),
      );
    }),
    asked: once(() => {
      const surveys = new Map<string, Set<Survey>>();
      for (const survey of roster.surveys?.values() ?? [])
        for (const one of survey.asked ?? [])
          if (isAsked(one) && view.happened(one.at)) heldIn(surveys, one.client, () => new Set()).add(survey);
      return surveys;
    }),
    answers: once(() => {
      const answers: (Answered & { readonly client: string })[] = [];
      for (const answer of roster.answers?.values() ?? []) {
        const survey = roster.surveys?.get(answer.survey);
        if (
          !survey ||
          !isAsked(answer) ||
          answer.client === undefined ||
          !answer.complete ||
          answer.setAside !== undefined
        )
          continue;
        if (view.happened(answer.at ?? answer.created))
          answers.push({ answer, survey, client: answer.client });
      }
      return inOrder(
        answers,
        ({ client }) => client,
        byKeys(
          ({ answer }) => answer.at ?? answer.created,
          ({ answer }) => answer.id.length,
          ({ answer }) => answer.id,
        ),
      );
    }),
  };
}

/** Items by client, in order; ids count as their numbers do. */
function inOrder<T>(
  items: readonly T[],
  clientOf: (item: T) => string,
  order: (a: T, b: T) => number,
): Map<string, T[]> {
  const groups = groupBy(items, clientOf);
  for (const group of groups.values()) if (group.length > 1) group.sort(order);
  return groups;
}
