/** Everything the KPIs of one event are computed from, counted once. */
import { byId, groupBy } from '../../../lib/collect.ts';
import { once } from '../../../lib/once.ts';
import type { Day } from '../../../lib/time/day.ts';
import { caseOn } from '../../dossier/as-it-was.ts';
import { asOf } from '../../edition/as-of.ts';
import { type Attendances, attendances } from '../../edition/attendance.ts';
import type { Answered } from '../../edition/by-client.ts';
import type { RegistrationFacts } from '../../edition/counting-registrations.ts';
import { cycleOf } from '../../edition/cycle.ts';
import { editionBefore, seriesOf, wasHeld } from '../../edition/participation.ts';
import { openOf } from '../../money/open-money.ts';
import { priceOfTime } from '../../money/price-of-time.ts';
import { eachWorth } from '../../money/worth.ts';
import type { Case } from '../../records/case.ts';
import type { Cost } from '../../records/cost.ts';
import type { Event } from '../../records/event.ts';
import type { Money } from '../../records/field.ts';
import type { FollowUp } from '../../records/followup.ts';
import type { Survey } from '../../records/survey.ts';
import type { Thresholds } from '../../records/thresholds.ts';
import type { Lifecycle } from '../../relationship/labels/lifecycle.ts';
import type { Roster } from '../../roster.ts';
import { countingAnswers } from '../../survey/counting.ts';
import type { ClientFacts } from './client-facts.ts';
import type { Clients } from './clients.ts';
import { type Described, describedBy } from './described.ts';
import { dueInCycle } from './due-in-cycle.ts';
import { type Edition, editionsIn, union } from './editions.ts';
import { minutesWith } from './minutes.ts';
import type { Registered } from './registered.ts';
import { type Totals, totalsOf } from './totals.ts';

/** The collections the figures are made from: of registrations and interactions `joinedFields`, of clients `ClientFacts`. */
export const kpiCollections = [
  'clients',
  'events',
  'registrations',
  'interactions',
  'followups',
  'surveys',
  'answers',
  'cases',
  'costs',
  'targets',
] as const;
export type KpiRoster = Roster<
  Exclude<(typeof kpiCollections)[number], 'registrations' | 'clients' | 'targets'>
> &
  Pick<Roster, 'interactions'> & {
    readonly registrations: ReadonlyMap<string, RegistrationFacts>;
    readonly clients: ReadonlyMap<string, ClientFacts>;
  };

export interface FactsScope {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  /** Only clients of whom this is true are counted. */
  readonly includes?: ((client: string) => boolean) | undefined;
  readonly limits: Limits;
  readonly labels: SeriesLabels;
  /** The attendances of the roster, where they have been worked out already. */
  readonly attendances?: Attendances;
}

/** The labels of all clients in a series, judged when asked for. */
export interface SeriesLabels {
  lifecycles(series: string): ReadonlyMap<Lifecycle, readonly string[]>;
  trustLengths(series: string): ReadonlyMap<string, number>;
}

/** What somebody may set of how figures are made. */
export type Limits = Pick<
  Thresholds,
  'ltv.discount' | 'service.rate' | 'index.satisfaction' | 'index.confirmation' | 'index.ideal'
>;

export interface EventFacts {
  readonly event: Event;
  readonly zone: string;
  /** Over on the day, and not cancelled. */
  readonly held: boolean;
  readonly checkinData: boolean;
  /** The registrations that count; a cancelled event has none. */
  readonly registered: Registered;
  /** What they are worth, by currency. */
  worth(): Totals;
  /** What is still to be paid for them, by currency. */
  open(): Totals;
  /** Who holds them. */
  readonly clients: Clients;
  /** Clients of the held edition before; null where there is none. */
  readonly clientsBefore: Clients | null;
  /** Clients of this edition who were clients of any earlier one. */
  readonly returning: Clients;
  /** Clients of this edition who were clients of no earlier one. */
  readonly newcomers: Clients;
  readonly participants: Clients;
  /** The edition after it, where it was held or can be booked; null where there is none. */
  next(): Edition | null;
  /** Clients of earlier editions who came to neither of the two held before it; null where there were no two. */
  missedTwo(): Clients | null;
  /** The event's own, else the roster's. */
  readonly currency: string | null;
  /** It has a survey. */
  readonly surveyed: boolean;
  /** The answers to its surveys that count. */
  readonly answers: readonly Answered[];
  /** Clients who were asked to answer. */
  readonly asked: ReadonlySet<string>;
  /** What was to be done for its clients in its cycle, up to the day; what was dropped is left out. */
  readonly followups: readonly FollowUp[];
  /** Costs that name it, up to the day. */
  costs(): readonly Cost[];
  /** Cases that name it, opened up to the day, as they stood on it. */
  cases(): readonly Case[];
  /** What the minutes logged with its clients in its cycle cost; null where an hour has no price. */
  minutes(): Money | null;
  /** What is known of its clients, those that are alike in it told once. */
  described(): Described;
  /** Clients by where they stand in the lifecycle of the series on the day. */
  lifecycles(): ReadonlyMap<Lifecycle, readonly string[]>;
  /** Of clients who are or were in the stage of trust: for how many editions in a row. */
  trustLengths(): ReadonlyMap<string, number>;
  readonly limits: Limits;
}

/** Facts of any event of the roster; what several events need is indexed once. */
export function eventFacts(roster: KpiRoster, scope: FactsScope): (event: Event) => EventFacts {
  const { day, zone, includes, limits, labels, attendances: on = attendances(roster, zone) } = scope;
  const view = asOf(day, zone);
  const attendance = on(day);
  const editions = editionsIn(roster, attendance, view, includes);
  const described = once(() => describedBy(roster.clients, attendance));
  const answers = groupBy(roster.answers.values(), ({ survey }) => survey);

  /** What is about nobody belongs to the event alone, so that it is left out where only some clients are counted. */
  const isIncluded = ({ client }: { readonly client?: string }) =>
    includes === undefined || (client !== undefined && includes(client));

  function answersTo(survey: Survey): Answered[] {
    const counting = countingAnswers(answers.get(survey.id) ?? [], { ...scope, happened: view.happened });
    return counting.map((answer) => ({ answer, survey }));
  }

  return (event) => {
    const registered = editions.registeredFor(event);
    const { clients } = registered;
    const before = editionBefore(roster.events.values(), event, day);
    const earlier = once(() =>
      union(
        attendance,
        editions.before(event).map((one) => editions.registeredFor(one).clients),
      ),
    );
    const surveys = [...roster.surveys.values()].filter((survey) => survey.event === event.id).sort(byId);
    const cycle = cycleOf(event, before);
    const asked = surveys
      .flatMap((survey) => survey.asked ?? [])
      .filter((one) => view.happened(one.at) && isIncluded(one));
    return {
      event,
      zone,
      held: wasHeld(event, day),
      checkinData: editions.isKnown(event),
      registered,
      worth: once(() => totalsOf(registered, eachWorth)),
      open: once(() =>
        totalsOf(registered, (one, take) => {
          for (const { amount, currency } of openOf(one)) take(amount, currency);
        }),
      ),
      clients,
      clientsBefore: before ? editions.registeredFor(before).clients : null,
      returning: clients.and(earlier()),
      newcomers: clients.without(earlier()),
      participants: editions.cameTo(event),
      next: once(() => editions.next(event)),
      missedTwo: once(() => editions.missedTwo(event)),
      currency: event.currency ?? roster.settings.currency ?? null,
      surveyed: surveys.length > 0,
      answers: surveys.flatMap(answersTo),
      asked: new Set(asked.map(({ client }) => client)),
      followups: dueInCycle(roster, event, cycle, clients, view),
      costs: once(() =>
        [...roster.costs.values()].filter(
          (cost) => cost.event === event.id && cost.day <= day && isIncluded(cost),
        ),
      ),
      cases: once(() =>
        [...roster.cases.values()]
          .filter((one) => one.event === event.id && one.opened <= day && isIncluded(one))
          .map((one) => caseOn(one, day)),
      ),
      minutes: once(() => {
        const rate = limits['service.rate'];
        const { currency } = roster.settings;
        if (rate === 0 || currency === undefined) return null;
        const minutes = minutesWith(clients, cycle, roster.interactions.values(), view, event.zone ?? zone);
        return { amount: priceOfTime(minutes, rate, currency), currency };
      }),
      described,
      lifecycles: once(() => labels.lifecycles(seriesOf(event))),
      trustLengths: once(() => labels.trustLengths(seriesOf(event))),
      limits,
    };
  };
}
