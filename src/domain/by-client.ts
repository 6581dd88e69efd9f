/** Registrations, interactions, follow-ups and answers by client, each list in its order. */
import { byKeys, groupBy } from '../lib/collect.ts';
import type { AsOf } from './as-of.ts';
import { counts, isCheckedIn } from './participation.ts';
import type { Event } from './records/event.ts';
import type { FollowUp } from './records/followup.ts';
import type { Interaction } from './records/interaction.ts';
import type { Registration } from './records/registration.ts';
import type { Answer, Survey } from './records/survey.ts';
import type { Roster } from './roster.ts';

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
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** Events of which it is known who came. */
  readonly checkin: ReadonlySet<string>;
  readonly interactions: ReadonlyMap<string, readonly Interaction[]>;
  readonly followups: ReadonlyMap<string, readonly FollowUp[]>;
  readonly answers: ReadonlyMap<string, readonly Answered[]>;
}

/** The lists as of the day of `view`, of one client or of all; registrations of an event that is not there are passed over. */
export function byClient(roster: SomeRoster, view: AsOf, only?: string): ByClient {
  const isAsked = ({ client }: { readonly client?: string }) => only === undefined || client === only;
  const parts: Part[] = [];
  const checkin = new Set<string>();
  for (const event of roster.events?.values() ?? []) if (event.checkinKnown === true) checkin.add(event.id);
  for (const stored of roster.registrations?.values() ?? []) {
    const event = roster.events?.get(stored.event);
    const registration = event ? view.registration(stored, event) : null;
    if (!event || !registration) continue;
    const part = { registration, event, counts: counts(registration) && event.cancelled !== true };
    if (part.counts && isCheckedIn(registration)) checkin.add(event.id);
    if (isAsked(registration)) parts.push(part);
  }

  const interactions = [...(roster.interactions?.values() ?? [])].filter(
    (one) => isAsked(one) && view.happened(one.at),
  );
  const followups: FollowUp[] = [];
  for (const stored of roster.followups?.values() ?? []) {
    const followup = isAsked(stored) ? view.followup(stored) : null;
    if (followup) followups.push(followup);
  }
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
    if (view.happened(answer.at ?? answer.created)) answers.push({ answer, survey, client: answer.client });
  }

  return {
    checkin,
    parts: inOrder(
      parts,
      ({ registration }) => registration.client,
      byKeys(
        ({ event }) => event.start,
        ({ event }) => event.id.length,
        ({ event }) => event.id,
        ({ registration }) => registration.id.length,
        ({ registration }) => registration.id,
      ),
    ),
    interactions: inOrder(
      interactions,
      ({ client }) => client,
      byKeys(
        ({ at }) => at,
        ({ id }) => id.length,
        ({ id }) => id,
      ),
    ),
    followups: inOrder(
      followups,
      ({ client }) => client,
      byKeys(
        ({ due }) => due,
        ({ id }) => id.length,
        ({ id }) => id,
      ),
    ),
    answers: inOrder(
      answers,
      ({ client }) => client,
      byKeys(
        ({ answer }) => answer.at ?? answer.created,
        ({ answer }) => answer.id.length,
        ({ answer }) => answer.id,
      ),
    ),
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
