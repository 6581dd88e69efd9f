/** One client joined with all that is known of them on a day. */
import { groupBy } from '../lib/collect.ts';
import type { Day } from '../lib/day.ts';
import { keepingLast, once } from '../lib/once.ts';
import { type AsOf, asOf } from './as-of.ts';
import { type Answered, byClient, type Part, type SomeRoster } from './by-client.ts';
import { mainSeriesOf } from './main-series.ts';
import { openMoney } from './open-money.ts';
import { editionBefore, isNoShow, latestEdition, seriesOf, tookPart } from './participation.ts';
import type { Client } from './records/client.ts';
import type { Event } from './records/event.ts';
import type { Money } from './records/field.ts';
import type { FollowUp } from './records/followup.ts';
import type { Interaction } from './records/interaction.ts';
import type { Registration } from './records/registration.ts';

/** One client in one edition; several counting registrations are one participation. */
export interface Participation {
  readonly event: Event;
  readonly registrations: readonly Registration[];
}

export interface Dossier {
  readonly client: Client;
  /** Every registration, by the start of its event. */
  readonly parts: readonly Part[];
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
}

export interface Dossiers {
  readonly asOf: AsOf;
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
}

/** Dossiers as of `day`; the indexes are built when the first one is asked for. */
export function dossiers(roster: SomeRoster, { day, zone, series, only }: DossierScope): Dossiers {
  const view = asOf(day, zone);
  const index = once(() => byClient(roster, view, only));
  const editions = editionIndex(roster.events?.values() ?? [], day);

  function join(client: Client): Dossier {
    const { parts, checkin, interactions, followups, answers } = index();
    const own = parts.get(client.id) ?? none;
    const counting = own.filter((part) => part.counts);
    const { participations, noShows } = editionsOfClient(counting, checkin, day);
    const registered = counting.map((part) => part.event);
    const mainSeries =
      series === undefined
        ? mainSeriesOf(
            registered,
            participations.map((part) => part.event),
          )
        : registered.some((event) => seriesOf(event) === series)
          ? series
          : null;
    return {
      client,
      parts: own,
      participations,
      noShows,
      open: () => openMoney(counting.map((part) => part.registration)),
      mainSeries,
      latest: mainSeries === null ? null : editions(mainSeries).latest,
      previous: mainSeries === null ? null : editions(mainSeries).previous,
      interactions: interactions.get(client.id) ?? none,
      followups: followups.get(client.id) ?? none,
      answers: answers.get(client.id) ?? none,
    };
  }

  return {
    asOf: view,
    of: keepingLast(join),
    latest: (series) => editions(series).latest,
    previous: (series) => editions(series).previous,
  };
}

const none: readonly never[] = [];

/** What became of the counting registrations of one client, edition by edition. */
function editionsOfClient(counting: readonly Part[], checkin: ReadonlySet<string>, day: Day) {
  const participations: Participation[] = [];
  const noShows: Event[] = [];
  for (const parts of byEvent(counting)) {
    const [{ event }] = parts;
    const known = checkin.has(event.id);
    const registrations = parts.map((part) => part.registration);
    if (registrations.some((registration) => tookPart(registration, event, known, day)))
      participations.push({ event, registrations });
    else if (registrations.some((registration) => isNoShow(registration, event, known, day)))
      noShows.push(event);
  }
  return { participations, noShows };
}

/** Parts of one event stand side by side. */
function byEvent(parts: readonly Part[]): [Part, ...Part[]][] {
  const groups: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0].event === part.event) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

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
