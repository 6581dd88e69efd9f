/** One client joined with all that is known of them on a day. */
import { groupBy, heldIn } from '../lib/collect.ts';
import { keepingLast, once } from '../lib/once.ts';
import type { Day } from '../lib/time/day.ts';
import { type AsOf, asOf } from './edition/as-of.ts';
import { type Attendance, type Attendances, attendances, partsOf } from './edition/attendance.ts';
import { type Answered, byClient, type Part, type SomeRoster } from './edition/by-client.ts';
import { mainSeriesOf } from './edition/main-series.ts';
import { editionBefore, latestEdition, seriesOf } from './edition/participation.ts';
import { type Turnout, turnoutsIn } from './edition/turnout.ts';
import { openMoney } from './money/open-money.ts';
import type { Client } from './records/client.ts';
import type { Event } from './records/event.ts';
import type { Money } from './records/field.ts';
import type { FollowUp } from './records/followup.ts';
import type { Interaction } from './records/interaction.ts';
import type { Survey } from './records/survey.ts';

/** One client in one edition; several counting registrations are one participation. */
export interface Participation {
  readonly event: Event;
}

export interface Dossier {
  readonly client: Client;
  /** Their number in the attendance; -1 without a registration. */
  readonly number: number;
  /** Every registration, by the start of its event; read when asked for. */
  readonly parts: readonly Part[];
  /** Shared with everybody of whom it is the same. */
  readonly turnout: Turnout;
  /** Editions taken part in, the first one first. */
  readonly participations: readonly Participation[];
  /** Editions with a counting registration to which the client did not come. */
  readonly noShows: readonly Event[];
  /** What is still to be paid, one amount a currency; worked out when asked for. */
  open(): readonly Money[];
  /** The one judged in; null without a counting registration in it. */
  readonly mainSeries: string | null;
  /** The two latest held editions of the main series. */
  readonly latest: Event | null;
  readonly previous: Event | null;
  /** The earliest first. */
  readonly interactions: readonly Interaction[];
  /** By due day. */
  readonly followups: readonly FollowUp[];
  /** Complete answers that were not set aside, the earliest first. */
  readonly answers: readonly Answered[];
  /** The surveys they were asked to answer. */
  readonly asked: ReadonlySet<Survey>;
}

export interface Dossiers {
  readonly asOf: AsOf;
  /** Who was registered for what, made when first asked for. */
  readonly attendance: () => Attendance;
  /** Of the client with a number in the attendance; -1 is who holds no registration. */
  turnoutOf(client: number): Turnout;
  /** Joined when asked for. */
  of(client: Client): Dossier;
  /** The latest held edition of a series, and the one before it. */
  latest(series: string): Event | null;
  previous(series: string): Event | null;
}

export interface DossierScope {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  /** Judged in this series, whichever is the client's main one. */
  readonly series?: string;
  /** Nobody else is asked for. */
  readonly only?: string;
  /** The attendances of the roster, where they have been worked out already. */
  readonly attendances?: Attendances | undefined;
}

/** Dossiers as of `day`; the indexes are built when the first one is asked for. */
export function dossiers(
  roster: SomeRoster,
  { day, zone, series, only, attendances: on = attendances(roster, zone) }: DossierScope,
): Dossiers {
  const view = asOf(day, zone);
  const { interactions, followups, answers, asked } = byClient(roster, view, only);
  const attendance = () => on(day);
  const turnoutOf = once(() => turnoutsIn(attendance(), day));
  const editions = editionIndex(roster.events?.values() ?? [], day);
  const shared = new Map<Turnout, Shared>();

  function sharedBy(turnout: Turnout): Shared {
    const { registered, attended } = turnout;
    const main =
      series === undefined
        ? mainSeriesOf(registered, attended)
        : registered.some((event) => seriesOf(event) === series)
          ? series
          : null;
    return {
      turnout,
      participations: attended.map((event) => ({ event })),
      mainSeries: main,
      ...(main === null ? { latest: null, previous: null } : editions(main)),
    };
  }

  /** What is not always asked for is not always there. */
  class Joined implements Dossier {
    readonly client: Client;
    readonly number: number;
    private readonly same: Shared;
    private said: readonly Interaction[] | undefined;

    constructor(client: Client) {
      this.client = client;
      this.number = attendance().numberOf(client.id);
      const turnout = turnoutOf()(this.number);
      this.same = heldIn(shared, turnout, () => sharedBy(turnout));
    }
    get turnout() {
      return this.same.turnout;
    }
    get participations() {
      return this.same.participations;
    }
    get noShows() {
      return this.same.turnout.noShows;
    }
    get mainSeries() {
      return this.same.mainSeries;
    }
    get latest() {
      return this.same.latest;
    }
    get previous() {
      return this.same.previous;
    }
    get parts() {
      return partsOf(attendance(), this.number);
    }
    open() {
      return openMoney(this.parts.flatMap((part) => (part.counts ? [part.registration] : [])));
    }
    get interactions() {
      // Most labels ask for them.
      this.said ??= interactions().get(this.client.id) ?? none;
      return this.said;
    }
    get followups() {
      return followups().get(this.client.id) ?? none;
    }
    get answers() {
      return answers().get(this.client.id) ?? none;
    }
    get asked() {
      return asked().get(this.client.id) ?? nothing;
    }
  }

  return {
    asOf: view,
    attendance,
    turnoutOf: (client) => turnoutOf()(client),
    of: keepingLast((client) => new Joined(client)),
    latest: (series) => editions(series).latest,
    previous: (series) => editions(series).previous,
  };
}

const none: readonly never[] = [];
const nothing: ReadonlySet<never> = new Set();

/** What a turnout says of everybody who has it, in the series judged in. */
interface Shared extends Pick<Dossier, 'turnout' | 'participations' | 'mainSeries' | 'latest' | 'previous'> {}

/** The two latest held editions of each series, worked out when first asked for. */
function editionIndex(events: Iterable<Event>, day: Day) {
  const bySeries = once(() => groupBy(events, seriesOf));
  const known = new Map<string, { readonly latest: Event | null; readonly previous: Event | null }>();
  return (series: string) => {
    let pair = known.get(series);
    if (pair === undefined) {
      const own = bySeries().get(series) ?? none;
      const latest = latestEdition(own, series, day) ?? null;
      pair = { latest, previous: latest && (editionBefore(own, latest, day) ?? null) };
      known.set(series, pair);
    }
    return pair;
  };
}
