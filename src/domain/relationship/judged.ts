/** One client judged. Most who ask want one label, so each is worked out when it is asked for, and all are asked of very many clients. */
import { heldIn } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { Dossier, Participation } from '../dossier.ts';
import { type Attendance, countingOf } from '../edition/attendance.ts';
import { seriesOf } from '../edition/participation.ts';
import type { Case } from '../records/case.ts';
import type { Client } from '../records/client.ts';
import type { Cost } from '../records/cost.ts';
import type { Event } from '../records/event.ts';
import type { Thresholds } from '../records/thresholds.ts';
import { lastRecommendation } from '../survey/last-said.ts';
import { type Activity, activityOf } from './labels/activity.ts';
import { classOf } from './labels/class.ts';
import { type DepthScope, depthOf } from './labels/depth.ts';
import { frequencyOf } from './labels/frequency.ts';
import { lifecycleOf } from './labels/lifecycle.ts';
import { asSet, type Overridden, type Settable } from './labels/override.ts';
import { type PotentialPart, type PotentialScope, potentialOf, potentialParts } from './labels/potential.ts';
import { isUnheard, type Signals, signalsOf } from './labels/signals.ts';
import { type Stage, stageOf } from './labels/stage.ts';
import { type Tier, tierOf, type Value, worthNow } from './labels/tier.ts';
import { type Label, label, type PotentialPoint } from './rule.ts';
import { areaOfClient } from './series/booth-area.ts';
import { type Standing, standsNowhere } from './series/standing.ts';
import type { Quiet, SeriesMeasures } from './series-measures.ts';
import { atStake, type Stake } from './worth/at-stake.ts';
import { type CostToServe, costToServe } from './worth/cost-to-serve.ts';
import { type LifetimeFacts, lifetimeValue } from './worth/lifetime-value.ts';
import { type ValueParts, valueParts } from './worth/value-parts.ts';

/** What all clients are judged by. */
export interface Judging {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  readonly limits: Thresholds;
  readonly attendance: () => Attendance;
  readonly measuresOf: (series: string) => SeriesMeasures;
  /** Cases opened by the day, the earliest first. */
  readonly casesOf: (client: Client) => readonly Case[];
  /** Costs up to the day that name the client. */
  readonly costsOf: (client: Client) => readonly Cost[];
  readonly hasReferred: (client: string) => boolean;
  readonly depth: DepthScope;
  /** Whether an interaction is of the days that count as recent. */
  readonly isRecent: (at: Instant) => boolean;
  /** The activity of those nobody spoke with: the same for all who were in the same editions. */
  readonly silent: Map<readonly Participation[], Label<Activity>>;
  /** The name of the series all are judged in, of who has nothing to do with it. */
  readonly isOutside: (dossier: Dossier) => string | null;
  /** Whether an event is of the series all are judged in; true of any where that is each one's own. */
  readonly isAsked: (event: string) => boolean;
}

export class JudgedInSeries {
  readonly series: string | null;
  readonly standing: Standing;
  private readonly by: Judging;
  private readonly measured: SeriesMeasures | null;
  /** Labels that were set by hand are said of the main series alone. */
  private readonly isMain: boolean;
  private foundSignals: Signals | undefined;
  private foundPoints: readonly PotentialPoint[] | undefined;
  private foundValue: Value | null | undefined;
  private foundTier: Overridden<Tier> | undefined;

  constructor(by: Judging, dossier: Dossier, series: string | null, isMain: boolean) {
    this.by = by;
    this.series = series;
    this.isMain = isMain;
    this.measured = series === null ? null : by.measuresOf(series);
    this.standing =
      this.measured === null ? standsNowhere(dossier, by.isAsked) : this.measured.standingOf(dossier);
  }

  get stage() {
    const outside = this.outside();
    return this.set(
      'stage',
      outside === null ? this.stageByRule() : label(null, 'stage.outside', { series: outside }),
    );
  }

  get lifecycle() {
    const outside = this.outside();
    return this.set(
      'lifecycle',
      outside === null
        ? lifecycleOf(this.standing, this.by.limits)
        : label(null, 'lifecycle.outside', { series: outside }),
    );
  }

  get signals(): Signals {
    this.foundSignals ??= this.quiet()?.signals ?? this.signalsByRule();
    return this.foundSignals;
  }

  get points(): readonly PotentialPoint[] {
    this.foundPoints ??= this.measured === null ? [] : potentialOf(this.standing, this.scope(this.measured));
    return this.foundPoints;
  }

  get potential(): readonly PotentialPart[] {
    return this.measured === null ? [] : potentialParts(this.standing, this.scope(this.measured));
  }

  get value(): Value | null {
    if (this.foundValue === undefined)
      this.foundValue = worthNow(this.standing, this.measured?.worth ?? null);
    return this.foundValue;
  }

  get valueParts(): ValueParts | null {
    const { measured, standing, by } = this;
    return (
      measured && valueParts(measured.book, by.attendance(), standing.dossier.number, measured.worth.currency)
    );
  }

  stake(by?: Day): Stake {
    const { measured, standing } = this;
    const counting = countingOf(this.by.attendance(), standing.dossier.number);
    return atStake(standing, counting, measured?.worth.currency ?? null, by);
  }

  get service(): CostToServe | null {
    const { value, standing, by } = this;
    if (!value) return null;
    const { zone, limits } = by;
    return costToServe(standing, {
      zone,
      limits,
      currency: value.currency,
      costs: by.costsOf(standing.client),
    });
  }

  get tier() {
    this.foundTier ??= this.set(
      'tier',
      tierOf(this.standing, this.value, () => this.points, this.by.limits),
    );
    return this.foundTier;
  }

  get rfm() {
    return this.measured?.rfm(this.standing) ?? null;
  }

  get lifetime(): LifetimeFacts | null {
    const { value, measured } = this;
    if (!value || !measured) return null;
    return {
      value: value.current,
      editions: Math.min(2, measured.book.held.length),
      retention: measured.retention(),
      discount: this.by.limits['ltv.discount'],
    };
  }

  get ltv(): number | null {
    return this.lifetime && lifetimeValue(this.lifetime);
  }

  private stageByRule(): Label<Stage> {
    const { standing, signals, by } = this;
    const quiet = standing.attended.length > 0 ? this.quiet() : null;
    if (quiet === null) return stageOf(standing, signals, by.limits);
    quiet.stage ??= stageOf(standing, signals, by.limits);
    return quiet.stage;
  }

  private signalsByRule(): Signals {
    const { standing, by } = this;
    return signalsOf(standing, {
      zone: by.zone,
      limits: by.limits,
      cases: by.casesOf(standing.client),
      areaIn: (event) => this.areaIn(event),
    });
  }

  /** What follows from the editions alone, of whom nothing else that signals look at is known: the same for all who were in the same ones. */
  private quiet(): Quiet | null {
    const { standing, measured, by } = this;
    if (measured === null || measured.hasBooths() || by.casesOf(standing.client).length > 0) return null;
    if (!isUnheard(standing)) return null;
    return heldIn(measured.quiet, standing.attended, () => ({ signals: this.signalsByRule(), stage: null }));
  }

  private scope({ book, worth, medianArea }: SeriesMeasures): PotentialScope {
    const { limits, isRecent, hasReferred } = this.by;
    return {
      limits,
      isRecent,
      hasReferred,
      medianArea,
      worth: worth.of(this.standing.dossier.number),
      area: () => (book.latest ? this.areaIn(book.latest) : null),
    };
  }

  private areaIn(event: Event): number | null {
    const { measured, by, standing } = this;
    if (!measured?.hasBooths()) return 0;
    return areaOfClient(by.attendance(), standing.dossier.number, measured.book.placeOf(event));
  }

  /** The name of the series they have nothing to do with. */
  private outside(): string | null {
    return this.isMain ? this.by.isOutside(this.standing.dossier) : null;
  }

  private set<V extends string>(name: Settable, computed: Label<V>): Overridden<V> {
    return this.isMain ? setByHand(this.by, this.standing.client, name, computed) : computed;
  }
}

export class Judged {
  readonly client: Client;
  readonly limits: Thresholds;
  readonly main: JudgedInSeries;
  readonly others: () => readonly JudgedInSeries[];
  private readonly by: Judging;
  private readonly dossier: Dossier;

  constructor(by: Judging, dossier: Dossier) {
    this.by = by;
    this.client = dossier.client;
    this.limits = by.limits;
    this.dossier = dossier;
    this.main = new JudgedInSeries(by, dossier, dossier.mainSeries, true);
    this.others = () => otherSeries(dossier).map((one) => new JudgedInSeries(by, dossier, one, false));
  }

  get frequency() {
    return this.set('frequency', frequencyOf(this.main.standing, this.by.limits));
  }

  get activity() {
    const { dossier, by } = this;
    const judge = () => activityOf(dossier, by.day, by.zone, by.limits);
    const isSilent = dossier.interactions.length === 0;
    return this.set('activity', isSilent ? heldIn(by.silent, dossier.participations, judge) : judge());
  }

  get class() {
    const { day, limits, casesOf } = this.by;
    const facts = {
      openCases: casesOf(this.client).filter(({ closed }) => closed === undefined || closed > day),
      nps: lastRecommendation(this.dossier)?.score ?? null,
      tier: this.main.tier.value,
      attended: this.dossier.participations.length,
    };
    return this.set('class', classOf(facts, limits));
  }

  get depth() {
    return this.set('depth', depthOf(this.dossier, this.by.depth));
  }

  private set<V extends string>(name: Settable, computed: Label<V>): Overridden<V> {
    return setByHand(this.by, this.client, name, computed);
  }
}

function setByHand<V extends string>(
  { day, zone }: Judging,
  { setLabels }: Client,
  name: Settable,
  computed: Label<V>,
): Overridden<V> {
  return setLabels === undefined ? computed : asSet(name, computed, setLabels, day, zone);
}

/** The further ones they hold a registration in that counts. */
function otherSeries({ turnout, mainSeries }: Dossier): string[] {
  const all = new Set(turnout.registered.map(seriesOf));
  return [...all].filter((series) => series !== mainSeries).sort();
}
