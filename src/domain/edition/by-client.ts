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
  const isMeant = ({ client }: OfSomebody) => only === undefined || client === only;
  return {
    interactions: once(() =>
      inOrder(
        interactionsIn(roster, view, isMeant),
        (one) => one,
        ({ at }) => at,
      ),
    ),
    followups: once(() =>
      inOrder(
        followupsIn(roster, view, isMeant),
        (one) => one,
        ({ due }) => due,
      ),
    ),
    asked: once(() => surveysAsked(roster, view, isMeant)),
    answers: once(() =>
      inOrder(
        answersIn(roster, view, isMeant),
        ({ answer }) => answer,
        ({ at, created }) => at ?? created,
      ),
    ),
  };
}

interface OfSomebody {
  readonly client?: string;
}

type IsMeant = (record: OfSomebody) => boolean;

function interactionsIn({ interactions }: SomeRoster, view: AsOf, isMeant: IsMeant): Interaction[] {
  const found: Interaction[] = [];
  for (const one of interactions?.values() ?? []) if (isMeant(one) && view.happened(one.at)) found.push(one);
  return found;
}

function followupsIn({ followups }: SomeRoster, view: AsOf, isMeant: IsMeant): FollowUp[] {
  const found: FollowUp[] = [];
  for (const stored of followups?.values() ?? []) {
    const followup = isMeant(stored) ? view.followup(stored) : null;
    if (followup) found.push(followup);
  }
  return found;
}

function surveysAsked({ surveys }: SomeRoster, view: AsOf, isMeant: IsMeant): Map<string, Set<Survey>> {
  const asked = new Map<string, Set<Survey>>();
  for (const survey of surveys?.values() ?? [])
    for (const one of survey.asked ?? [])
      if (isMeant(one) && view.happened(one.at)) heldIn(asked, one.client, () => new Set()).add(survey);
  return asked;
}

function answersIn({ answers, surveys }: SomeRoster, view: AsOf, isMeant: IsMeant): Answered[] {
  const found: Answered[] = [];
  for (const answer of answers?.values() ?? []) {
    const survey = surveys?.get(answer.survey);
    const isCounted = answer.client !== undefined && answer.complete && answer.setAside === undefined;
    if (survey && isCounted && isMeant(answer) && view.happened(answer.at ?? answer.created))
      found.push({ answer, survey });
  }
  return found;
}

/** Items by the client of their record, those of each by what `key` says and then by id. */
function inOrder<T, R extends { readonly id: string; readonly client?: string }>(
  items: readonly T[],
  recordOf: (item: T) => R,
  key: (record: R) => string,
): Map<string, T[]> {
  const groups = groupBy(items, (item) => recordOf(item).client ?? '');
  const order = byKeys<T>(
    (item) => key(recordOf(item)),
    (item) => recordOf(item).id.length,
    (item) => recordOf(item).id,
  );
  for (const group of groups.values()) if (group.length > 1) group.sort(order);
  return groups;
}
