/** All that is said of a client's relation with us, in their main series and in every other one they were in. */
import { groupBy } from '../../lib/collect.ts';
import { addDays, type Day } from '../../lib/day.ts';
import { keepingLast, once } from '../../lib/once.ts';
import type { AsOf } from '../as-of.ts';
import type { Dossier, Dossiers } from '../dossier.ts';
import { seriesOf } from '../participation.ts';
import type { Case } from '../records/case.ts';
import type { Client } from '../records/client.ts';
import type { Cost } from '../records/cost.ts';
import type { Roster } from '../roster.ts';
import { recommendation } from '../survey/scores.ts';
import { type Activity, activityOf } from './activity.ts';
import { atStake, type Stake } from './at-stake.ts';
import { type ClientClass, classOf } from './class.ts';
import { type CostToServe, costToServe } from './cost-to-serve.ts';
import { type Depth, depthOf } from './depth.ts';
import { type Frequency, frequencyOf } from './frequency.ts';
import { type Lifecycle, lifecycleOf } from './lifecycle.ts';
import { lifetimeValue } from './lifetime-value.ts';
import { asSet, type Overridden, type Settable } from './override.ts';
import { type PotentialPart, potentialOf, potentialParts } from './potential.ts';
import type { Rfm } from './rfm.ts';
import { type Label, label, type PotentialPoint } from './rule.ts';
import { type SeriesBook, seriesBooks } from './series-book.ts';
import { measuresIn, type SeriesMeasures } from './series-measures.ts';
import { type Signals, signalsOf } from './signals.ts';
import { type Stage, stageOf } from './stage.ts';
import { type Standing, standingIn } from './standing.ts';
import type { Thresholds } from './thresholds.ts';
import { type Tier, tierOf, type Value, worthNow } from './tier.ts';
import { type ValueParts, valueParts } from './value-parts.ts';

/** The collections labels are read off. */
export const labelCollections = [
  'clients',
  'events',
  'registrations',
  'interactions',
  'surveys',
  'answers',
  'cases',
  'costs',
] as const;
export type LabelRoster = Roster<(typeof labelCollections)[number]>;

/** What is said of a client in one series. */
export interface InSeries {
  /** Null for who never held a registration that counts. */
  readonly series: string | null;
  readonly standing: Standing;
  readonly stage: Overridden<Stage>;
  readonly lifecycle: Overridden<Lifecycle>;
  readonly signals: Signals;
  readonly points: readonly PotentialPoint[];
  /** What the points were measured on; none for who is in no series. */
  readonly potential: readonly PotentialPart[];
  readonly value: Value | null;
  /** Null for who is in no series. */
  readonly valueParts: ValueParts | null;
  /** Null where there is no value to hold it against. */
  readonly service: CostToServe | null;
  readonly tier: Overridden<Tier>;
  readonly rfm: Rfm | null;
  /** Minor units of the currency of `value`. */
  readonly ltv: number | null;
  /** What is lost with them, of the editions begun by a day where one is given; worked out when asked for. */
  stake(by?: Day): Stake;
}

export interface Relationship {
  readonly client: Client;
  /** Those it is judged by. */
  readonly limits: Thresholds;
  /** In the main series: what is printed, and what conditions match. */
  readonly main: InSeries;
  readonly frequency: Overridden<Frequency>;
  readonly activity: Overridden<Activity>;
  readonly class: Overridden<ClientClass>;
  readonly depth: Overridden<Depth>;
  /** In the further series they hold a registration in that counts; judged when asked for. */
  others(): readonly InSeries[];
}

export interface Relationships {
  readonly limits: Thresholds;
  of(client: Client): Relationship;
}

/**
 * Judges as of the day the dossiers are joined for, and in their series where they are joined in one; a client is judged when
 * asked for.
 */
export function relationships(
  roster: LabelRoster,
  { asOf, of: dossierOf }: Pick<Dossiers, 'asOf' | 'of'>,
  limits: Thresholds,
  series?: string,
): Relationships {
  const { day, zone } = asOf;
  const since = addDays(day, -limits['potential.days']);
  const books = seriesBooks(roster, asOf);
  const measures = new Map<string, SeriesMeasures>();
  const casesOf = once(() => casesByClient(roster, asOf));
  const costsOf = once(() => costsByClient(roster, asOf));
  const referrers = once(
    () => new Set([...roster.clients.values()].flatMap(({ referredBy }) => referredBy ?? [])),
  );

  function measuresOf(series: string): SeriesMeasures {
    let found = measures.get(series);
    if (found === undefined) {
      found = measuresIn(books.of(series), roster.settings, asOf, limits);
      measures.set(series, found);
    }
    return found;
  }

  function inSeries(dossier: Dossier, series: string | null): InSeries {
    const measured = series === null ? null : measuresOf(series);
    const standing = standingIn(measured?.book ?? null, dossier);
    const cases = casesOf().get(dossier.client.id) ?? [];
    const signals = signalsOf(standing, { zone, limits, cases });
    const scope = measured && {
      since,
      zone,
      limits,
      worth: measured.worth,
      medianArea: measured.medianArea,
      hasReferred: (id: string) => referrers().has(id),
    };
    const points = scope ? potentialOf(standing, scope) : [];
    const value = worthNow(standing, measured?.worth ?? null, points);
    // Most who ask want one label of a client: the others are not worked out for them.
    return {
      series,
      standing,
      stage: stageOf(standing, signals, limits),
      signals,
      points,
      value,
      stake: (by) => atStake(standing, measured?.worth ?? null, by),
      get lifecycle() {
        return lifecycleOf(standing, limits);
      },
      get tier() {
        return tierOf(standing, value, limits);
      },
      get potential() {
        return scope ? potentialParts(standing, scope) : [];
      },
      get valueParts() {
        return measured && valueParts(measured.book, dossier.client.id, measured.worth.currency);
      },
      get service() {
        if (!value) return null;
        const costs = costsOf().get(dossier.client.id) ?? [];
        return costToServe(standing, { zone, limits, currency: value.currency, costs });
      },
      get rfm() {
        return measured?.rfm(standing) ?? null;
      },
      get ltv() {
        if (!value || !measured) return null;
        return lifetimeValue({
          value: value.current,
          editions: Math.min(2, measured.book.held.length),
          retention: measured.retention(),
          discount: limits['ltv.discount'],
        });
      },
    };
  }

  function judge(client: Client): Relationship {
    const dossier = dossierOf(client);
    const inMain = inSeries(dossier, dossier.mainSeries);
    const computed =
      series !== undefined && !hasPartIn(series, dossier, books.of(series))
        ? outside(inMain, series)
        : inMain;
    const set = <V extends string>(name: Settable, one: Label<V>) =>
      client.setLabels === undefined ? one : asSet(name, one, client.setLabels, day, zone);
    const main =
      client.setLabels === undefined
        ? computed
        : {
            ...computed,
            stage: set('stage', computed.stage),
            lifecycle: set('lifecycle', computed.lifecycle),
            tier: set('tier', computed.tier),
          };
    return {
      client,
      limits,
      main,
      get frequency() {
        return set('frequency', frequencyOf(main.standing, limits));
      },
      get activity() {
        return set('activity', activityOf(dossier, day, zone, limits));
      },
      get class() {
        const openCases = (casesOf().get(client.id) ?? []).filter(
          ({ closed }) => closed === undefined || closed > day,
        );
        const nps = lastRecommendation(dossier);
        const attended = dossier.participations.length;
        return set('class', classOf({ openCases, nps, tier: main.tier.value, attended }, limits));
      },
      get depth() {
        return set('depth', depthOf(dossier, books.seated()));
      },
      others: () => otherSeries(dossier).map((one) => inSeries(dossier, one)),
    };
  }

  return {
    limits,
    of: keepingLast(judge),
  };
}

/** Whether a client is worth less than it costs to serve them; null where they have no value. */
export function isBelowZero({ value, service }: Pick<InSeries, 'value' | 'service'>): boolean | null {
  return value && service && value.current < service.amount;
}

/** A registration that counts or not, or something said about one of its events, makes a client one of the series. */
function hasPartIn(series: string, { parts, interactions, mainSeries }: Dossier, book: SeriesBook): boolean {
  return (
    mainSeries !== null ||
    parts.some(({ event }) => seriesOf(event) === series) ||
    interactions.some(({ event }) => event !== undefined && book.isOf(event))
  );
}

function outside(one: InSeries, series: string): InSeries {
  return {
    ...one,
    stage: label(null, 'stage.outside', { series }),
    lifecycle: label(null, 'lifecycle.outside', { series }),
  };
}

/** Cases opened by the day, by client, the earliest first. */
function casesByClient({ cases }: Pick<LabelRoster, 'cases'>, { day }: AsOf): Map<string, Case[]> {
  const opened = [...cases.values()].filter((one) => one.opened <= day);
  return groupBy(
    opened.sort((a, b) => (a.opened < b.opened ? -1 : a.opened > b.opened ? 1 : 0)),
    ({ client }) => client,
  );
}

/** Costs up to the day that name a client, by client. */
function costsByClient(
  { costs }: Pick<LabelRoster, 'costs'>,
  { day }: AsOf,
): Map<string | undefined, Cost[]> {
  const spent = [...costs.values()].filter((one) => one.client !== undefined && one.day <= day);
  return groupBy(spent, ({ client }) => client);
}

/** 0 to 10 as last answered to a survey that asks; null where nobody asked, or the question was left blank. */
function lastRecommendation({ answers }: Dossier): number | null {
  const last = answers.findLast(({ survey }) => survey.questions.some(({ kind }) => kind === 'nps'));
  return last ? recommendation(last.answer, last.survey) : null;
}

function otherSeries({ parts, mainSeries }: Dossier): string[] {
  const all = new Set(parts.flatMap(({ counts, event }) => (counts ? [seriesOf(event)] : [])));
  return [...all].filter((series) => series !== mainSeries).sort();
}
