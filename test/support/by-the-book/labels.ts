/** Every label of a client, computed and as set by hand. */
import type { Client } from '../../../src/domain/records/client.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import { addDays } from '../../../src/lib/time/day.ts';
import { dayAt, eventOf, type Then } from './book.ts';
import {
  counting,
  participationsOf,
  type Standing,
  seriesOf,
  seriesOfClient,
  standingOf,
} from './editions.ts';
import { hair, limitOf } from './limits.ts';
import { inCurrency, worthOf } from './money.ts';
import { lastOverall, lastRecommendation } from './satisfaction.ts';
import { type Signal, scoreOfSignals, signalsOf } from './signals.ts';
import {
  costToServe,
  currentValue,
  type Level,
  levelOf,
  lifetimeValueOf,
  medianValue,
  type PotentialPoint,
  potentialOf,
  type Rfm,
  rfmOf,
  tierOf,
} from './value.ts';

export interface InSeries {
  readonly series: string | null;
  readonly stage: string | null;
  readonly lifecycle: string | null;
  readonly signals: readonly Signal[] | null;
  readonly score: number;
  readonly isWarning: boolean;
  /** Minor units; null where nobody in the series has any. */
  readonly value: number | null;
  readonly level: Level | null;
  readonly points: readonly PotentialPoint[];
  readonly tier: string | null;
  readonly rfm: Rfm | null;
  readonly ltv: number | null;
  readonly service: number | null;
  readonly isBelowZero: boolean | null;
}

export interface Labels {
  readonly main: InSeries;
  readonly others: readonly InSeries[];
  readonly frequency: string | null;
  readonly activity: string | null;
  readonly class: string | null;
  readonly depth: string | null;
}

/** In this series, or in the client's main one. */
export function labelsOf(then: Then, client: Client, judgedIn?: string): Labels {
  const { id } = client;
  const theirs = seriesOfClient(then, id);
  const main = judgedIn ?? theirs[0];
  const isThere = main !== undefined && theirs.includes(main);
  const computed = isThere ? inSeries(then, client, main) : nowhere(then, id, judgedIn);
  const set = (label: string, value: string | null) => setBy(then, client, label) ?? value;
  const tier = set('tier', computed.tier);
  return {
    main: {
      ...computed,
      stage: set('stage', computed.stage),
      lifecycle: set('lifecycle', computed.lifecycle),
      tier,
    },
    others: theirs.filter((one) => one !== main).map((one) => inSeries(then, client, one)),
    frequency: set('frequency', isThere ? frequencyOf(then, standingOf(then, id, main)) : 'none'),
    activity: set('activity', activityOf(then, id)),
    class: set('class', classOf(then, client, tier)),
    depth: set('depth', depthOf(then, id)),
  };
}

/** The stage alone, as set or computed, in a series. */
export function stageIn(then: Then, client: Client, series: string): string | null {
  const standing = standingOf(then, client.id, series);
  const computed = seriesOfClient(then, client.id).includes(series)
    ? stageOf(then, standing, signalsOf(then, standing) ?? [])
    : nowhere(then, client.id, series).stage;
  return setBy(then, client, 'stage') ?? computed;
}

/** Without a registration that counts; where one series is asked about, it takes something that is about it. */
function nowhere(then: Then, client: string, judgedIn: string | undefined): InSeries {
  const isOfSeries = (event: string | undefined) =>
    event !== undefined && seriesOf(eventOf(then, event)) === judgedIn;
  const isKnownThere =
    judgedIn === undefined ||
    then.registrations.some((one) => one.client === client && isOfSeries(one.event)) ||
    then.interactions.some((one) => one.client === client && isOfSeries(one.event));
  return {
    series: null,
    stage: isKnownThere ? 'nurture' : null,
    lifecycle: isKnownThere ? 'prospect' : null,
    signals: null,
    score: 0,
    isWarning: false,
    value: null,
    level: null,
    points: [],
    tier: null,
    rfm: null,
    ltv: null,
    service: null,
    isBelowZero: null,
  };
}

function inSeries(then: Then, client: Client, series: string): InSeries {
  const standing = standingOf(then, client.id, series);
  const signals = signalsOf(then, standing);
  const score = scoreOfSignals(signals ?? []);
  const median = medianValue(then, series);
  const value = currentValue(then, series, client.id);
  const level = levelOf(value, median);
  const points = potentialOf(then, client, series);
  const service = costToServe(then, client.id, series);
  return {
    series,
    stage: stageOf(then, standing, signals ?? []),
    lifecycle: lifecycleOf(then, standing),
    signals,
    score,
    isWarning: score >= limitOf(then, 'signals.warning'),
    value,
    level,
    points,
    tier: tierOf(then, level, points),
    rfm: rfmOf(then, standing),
    ltv: lifetimeValueOf(then, client.id, series),
    service,
    isBelowZero: service === null ? null : value < service,
  };
}

const missedLastTwo = ({ held, missed }: Standing): boolean =>
  held.length >= 2 && held.slice(-2).every((event) => missed.includes(event));

const missedLatest = ({ held, missed }: Standing): boolean =>
  held.slice(-1).some((event) => missed.includes(event));

export function stageOf(then: Then, standing: Standing, signals: readonly Signal[]): string {
  const { attended, isBookedAhead } = standing;
  const on = signals.filter(({ isOn }) => isOn === true);
  if (attended.length === 0) return isBookedAhead ? 'confirm' : 'nurture';
  if (missedLastTwo(standing)) return isBookedAhead ? 'weaken' : 'vanish';
  if (missedLatest(standing) || on.length >= limitOf(then, 'signals.weaken')) return 'weaken';
  return attended.length >= 2 ? 'trust' : 'confirm';
}

export function lifecycleOf(then: Then, standing: Standing): string {
  const { client, held, attended, isBookedAhead } = standing;
  const latest = held.at(-1);
  if (attended.length === 0 || latest === undefined) return 'prospect';
  if (missedLastTwo(standing) && !isBookedAhead) return 'lost';
  const isOften = attended.length >= limitOf(then, 'loyal.editions');
  if (isOften && attended.includes(latest) && !isDissatisfied(then, client, standing.series)) return 'loyal';
  return attended[0] === latest ? 'new' : 'existing';
}

function isDissatisfied(then: Then, client: string, series: string): boolean {
  const events = then.events.filter((one) => seriesOf(one) === series);
  const overall = lastOverall(then, client, events);
  return overall !== null && overall <= limitOf(then, 'satisfaction.low') + hair;
}

function activityOf(then: Then, client: string): string | null {
  const days = [
    ...participationsOf(then, client).map(({ start }) => start),
    ...then.interactions.filter((one) => one.client === client).map(({ at }) => dayAt(then, at)),
  ].sort();
  const [first, last] = [days[0], days.at(-1)];
  const isWithin = (day: string, limit: 'new' | 'active' | 'sleeping') =>
    day >= addDays(then.day, -limitOf(then, `activity.${limit}`));
  if (first === undefined || last === undefined) return null;
  if (isWithin(first, 'new')) return 'new';
  if (isWithin(last, 'active')) return 'active';
  return isWithin(last, 'sleeping') ? 'sleeping' : 'lost';
}

function frequencyOf(then: Then, { held, attended, missed }: Standing): string {
  if (held.length === 0 || attended.length === 0) return 'none';
  if (attended.length === 1) return 'once';
  const share = attended.length / (attended.length + missed.length);
  return share >= limitOf(then, 'frequency.regular') - hair ? 'regular' : 'occasional';
}

function classOf(then: Then, { id }: Client, tier: string | null): string {
  const objects = then.cases.some(
    ({ client, kind, closed }) =>
      client === id && closed === undefined && (kind === 'complaint' || kind === 'objection'),
  );
  const recommends = lastRecommendation(then, id);
  if (objects || (recommends !== null && recommends <= limitOf(then, 'class.nps'))) return 'objecting';
  if (tier === 'platinum' || tier === 'gold') return 'key';
  return participationsOf(then, id).length === 0 || tier === 'iron' ? 'potential' : 'ordinary';
}

function depthOf(then: Then, client: string): string {
  const theirs = then.events.flatMap((event) =>
    counting(then, event, client).map((one) => ({ ...one, hasMoney: isPaying(then, one, event) })),
  );
  const paying = theirs.filter(({ hasMoney }) => hasMoney);
  const roles = new Set(paying.map(({ role }) => role).filter((role) => role !== undefined));
  const isTied =
    theirs.some(({ sponsorship }) => (sponsorship?.amount ?? 0) > 0) ||
    roles.has('sponsor') ||
    roles.size >= 2;
  const isSeveral = participationsOf(then, client).length >= 2;
  if (isSeveral && isTied) return 'interdependent';
  return isSeveral || paying.length > 0 ? 'cooperative' : 'basic';
}

function isPaying(then: Then, one: Registration, event: Event): boolean {
  const worth = worthOf(then, one, event);
  return worth.some(({ currency }) => inCurrency(worth, currency) > 0);
}

/** What somebody says by hand and holds on the day. */
export function setBy(then: Then, { setLabels = [] }: Client, label: string): string | null {
  const holding = setLabels.filter(
    (one) =>
      one.label === label &&
      dayAt(then, one.at) <= then.day &&
      (one.until === undefined || then.day <= one.until),
  );
  return holding.at(-1)?.value ?? null;
}
