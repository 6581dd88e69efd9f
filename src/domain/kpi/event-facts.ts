/** Everything the KPIs of one event are computed from, counted once. */
import { byId, groupBy } from '../../lib/collect.ts';
import type { Day } from '../../lib/day.ts';
import { asOf } from '../as-of.ts';
import type { Answered } from '../by-client.ts';
import { editionBefore, editionsOf, hasCheckinData, seriesOf, tookPart, wasHeld } from '../participation.ts';
import type { Event } from '../records/event.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Survey } from '../records/survey.ts';
import type { Roster } from '../roster.ts';
import { countingAnswers } from '../survey/counting.ts';
import { countingRegistrations, type RegistrationFacts } from './counting-registrations.ts';
import { dueInCycle } from './due-in-cycle.ts';

/** The collections the figures are made from: of registrations `registrationFacts`, of interactions those that `decidingInteractions` names. */
export const kpiCollections = ['events', 'registrations', 'followups', 'surveys', 'answers'] as const;
export type KpiRoster = Roster<Exclude<(typeof kpiCollections)[number], 'registrations'>> &
  Pick<Roster, 'interactions'> & { readonly registrations: ReadonlyMap<string, RegistrationFacts> };

export interface FactsScope {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  /** Only clients of whom this is true are counted. */
  readonly includes?: (client: string) => boolean;
}

export interface EventFacts {
  readonly event: Event;
  readonly zone: string;
  /** Over on the day, and not cancelled. */
  readonly held: boolean;
  readonly checkinData: boolean;
  /** Those that count; a cancelled event has none. */
  readonly registrations: readonly RegistrationFacts[];
  /** Who holds them. */
  readonly clients: ReadonlySet<string>;
  /** Clients of the held edition before; null where there is none. */
  readonly clientsBefore: ReadonlySet<string> | null;
  /** Clients of this edition who were clients of any earlier one. */
  readonly returning: ReadonlySet<string>;
  readonly participants: ReadonlySet<string>;
  /** That of the event, else of the roster. */
  readonly currency: string | null;
  /** It has a survey. */
  readonly surveyed: boolean;
  /** The answers to its surveys that count. */
  readonly answers: readonly Answered[];
  /** Clients who were asked to answer. */
  readonly asked: ReadonlySet<string>;
  /** What was to be done for its clients in its cycle, up to the day; what was dropped is left out. */
  readonly followups: readonly FollowUp[];
}

/** Facts of any event of the roster; what several events need is indexed once. */
export function eventFacts(roster: KpiRoster, scope: FactsScope): (event: Event) => EventFacts {
  const { day, zone, includes } = scope;
  const view = asOf(day, zone);
  const byEvent = countingRegistrations(roster, view);
  const answers = groupBy(roster.answers.values(), ({ survey }) => survey);
  const clients = new Map<string, ReadonlySet<string>>();

  const registrationsOf = (event: Event) => (event.cancelled === true ? [] : (byEvent.get(event.id) ?? []));
  const included = (registrations: readonly RegistrationFacts[]) =>
    includes ? registrations.filter(({ client }) => includes(client)) : registrations;

  function clientsOf(event: Event): ReadonlySet<string> {
    let known = clients.get(event.id);
    if (known === undefined) {
      known = holdersOf(included(registrationsOf(event)));
      clients.set(event.id, known);
    }
    return known;
  }

  function answersTo(survey: Survey): Answered[] {
    const counting = countingAnswers(answers.get(survey.id) ?? [], { ...scope, happened: view.happened });
    return counting.map((answer) => ({ answer, survey }));
  }

  return (event) => {
    const all = registrationsOf(event);
    const checkinData = hasCheckinData(event, all);
    const registrations = included(all);
    const own = clientsOf(event);
    const before = editionBefore(roster.events.values(), event, day);
    const earlier = editionsBefore(roster, event).map(clientsOf);
    const surveys = [...roster.surveys.values()].filter((survey) => survey.event === event.id).sort(byId);
    const came = registrations.filter((registration) => tookPart(registration, event, checkinData, day));
    const asked = surveys
      .flatMap((survey) => survey.asked ?? [])
      .filter(({ client, at }) => view.happened(at) && (includes === undefined || includes(client)));
    return {
      event,
      zone,
      held: wasHeld(event, day),
      checkinData,
      registrations,
      clients: own,
      clientsBefore: before ? clientsOf(before) : null,
      returning: new Set([...own].filter((client) => earlier.some((edition) => edition.has(client)))),
      participants: holdersOf(came),
      currency: event.currency ?? roster.settings.currency ?? null,
      surveyed: surveys.length > 0,
      answers: surveys.flatMap(answersTo),
      asked: new Set(asked.map(({ client }) => client)),
      followups: dueInCycle(roster, event, before, own, view),
    };
  };
}

function holdersOf(registrations: readonly RegistrationFacts[]): ReadonlySet<string> {
  const holders = new Set<string>();
  for (const { client } of registrations) holders.add(client);
  return holders;
}

/** The editions of its series before an event, held or not. */
function editionsBefore(roster: KpiRoster, event: Event): readonly Event[] {
  const editions = editionsOf(roster.events.values(), seriesOf(event));
  const at = editions.findIndex(({ id }) => id === event.id);
  return at < 0 ? [] : editions.slice(0, at);
}
