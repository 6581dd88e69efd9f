/** All that is said of a client's relation with us, in their main series and in every other one they were in. */
import { groupBy, heldIn } from '../../lib/collect.ts';
import { keepingLast, once } from '../../lib/once.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import { endOfDay } from '../../lib/time/instant.ts';
import { columnsOf } from '../columns.ts';
import type { Dossier, Dossiers } from '../dossier.ts';
import type { AsOf } from '../edition/as-of.ts';
import { seriesOf } from '../edition/participation.ts';
import type { Case } from '../records/case.ts';
import type { Client } from '../records/client.ts';
import type { Cost } from '../records/cost.ts';
import type { Thresholds } from '../records/thresholds.ts';
import type { Roster } from '../roster.ts';
import { Judged, type Judging } from './judged.ts';
import type { Activity } from './labels/activity.ts';
import type { ClientClass } from './labels/class.ts';
import { type Depth, depthScope } from './labels/depth.ts';
import type { Frequency } from './labels/frequency.ts';
import type { Lifecycle } from './labels/lifecycle.ts';
import type { Overridden } from './labels/override.ts';
import type { PotentialPart } from './labels/potential.ts';
import type { Rfm } from './labels/rfm.ts';
import type { Signals } from './labels/signals.ts';
import type { Stage } from './labels/stage.ts';
import type { Tier, Value } from './labels/tier.ts';
import type { PotentialPoint } from './rule.ts';
import { type SeriesBook, seriesBooks } from './series/series-book.ts';
import type { Standing } from './series/standing.ts';
import { measuresIn, type SeriesMeasures } from './series-measures.ts';
import type { Stake } from './worth/at-stake.ts';
import type { CostToServe } from './worth/cost-to-serve.ts';
import type { LifetimeFacts } from './worth/lifetime-value.ts';
import type { ValueParts } from './worth/value-parts.ts';

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
  /** What is lost with them, of the editions begun by a day where one is given; worked out when asked for. */
  stake(by?: Day): Stake;
  /** Null where there is no value to hold it against. */
  readonly service: CostToServe | null;
  readonly tier: Overridden<Tier>;
  readonly rfm: Rfm | null;
  /** Minor units of the currency of `value`. */
  readonly ltv: number | null;
  /** What it is reckoned from. */
  readonly lifetime: LifetimeFacts | null;
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
  { asOf, attendance, of: dossierOf }: Pick<Dossiers, 'asOf' | 'attendance' | 'of'>,
  limits: Thresholds,
  series?: string,
): Relationships {
  const { day, zone } = asOf;
  const books = seriesBooks(roster, asOf, attendance);
  const measures = new Map<string, SeriesMeasures>();
  const cases = once(() => casesByClient(roster, asOf));
  const costs = once(() => costsByClient(roster, asOf));
  const before = once(() => endOfDay(addDays(day, -limits['potential.days']), zone));
  const referrers = once(
    () => new Set<string | undefined>(columnsOf(roster.clients).column('referredBy').values),
  );
  const by: Judging = {
    day,
    zone,
    limits,
    attendance,
    measuresOf: (one) =>
      heldIn(measures, one, () => measuresIn(books.of(one), attendance, roster.settings, asOf, limits)),
    casesOf: ({ id }) => cases().get(id) ?? none,
    costsOf: ({ id }) => costs().get(id) ?? none,
    hasReferred: (id) => referrers().has(id),
    depth: depthScope(attendance),
    isRecent: (at) => at > before(),
    silent: new Map(),
    isAsked: (event) => series === undefined || books.of(series).isOf(event),
    isOutside: (dossier) =>
      series !== undefined && !hasPartIn(series, dossier, books.of(series)) ? books.of(series).name : null,
  };
  return {
    limits,
    of: keepingLast((client) => new Judged(by, dossierOf(client))),
  };
}

const none: readonly never[] = [];

/** Whether a client is worth less than it costs to serve them; null where it is not known in which currency. */
export function isBelowZero({ value, service }: Pick<InSeries, 'value' | 'service'>): boolean | null {
  return value && service && value.current < service.amount;
}

/** A registration that counts or not, or something said about one of its events, makes a client one of the series. */
function hasPartIn(series: string, dossier: Dossier, book: SeriesBook): boolean {
  return (
    dossier.mainSeries !== null ||
    dossier.parts.some(({ event }) => seriesOf(event) === series) ||
    dossier.interactions.some(({ event }) => event !== undefined && book.isOf(event))
  );
}

/** Cases opened by the day, by client, the earliest first. */
function casesByClient(
  { cases }: Pick<LabelRoster, 'cases'>,
  { day }: AsOf,
): Map<string | undefined, Case[]> {
  const opened = [...cases.values()].filter((one) => one.client !== undefined && one.opened <= day);
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
