/** What a client is worth in a series: current value, potential, tier, level, RFM, cost to serve, lifetime value. */
import type { Client } from '../../../src/domain/records/client.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import { addDays, daysBetween } from '../../../src/lib/time/day.ts';
import { dayAt, distinct, eventOf, median, once, rounded, sum, type Then } from './book.ts';
import {
  counting,
  cycleOf,
  editionsOf,
  heldBefore,
  heldOf,
  isIn,
  type Standing,
  standingOf,
} from './editions.ts';
import { limitOf } from './limits.ts';
import { worthAt } from './money.ts';
import { wholeAnswersOf } from './satisfaction.ts';
import { areaAt } from './signals.ts';

export type PotentialPoint = 'trend' | 'size' | 'needs' | 'engagement' | 'referral';
export type Tier = 'platinum' | 'gold' | 'iron' | 'lead';
export type Level = 'high' | 'mid' | 'low';
export interface Rfm {
  readonly recency: number;
  readonly frequency: number;
  readonly money: number;
}

/** Distinct clients with a registration that counts. */
export const clientsAt = (then: Then, event: Event): string[] =>
  distinct(counting(then, event).map(({ client }) => client));

const twoLatest = (then: Then, series: string): Event[] => heldOf(then, series).slice(-2);

export const currentValue = (then: Then, series: string, client: string): number =>
  sum(twoLatest(then, series).map((event) => worthAt(then, event, client)));

/** Of all current values above zero in the series; null where nobody has any. */
export const medianValue = once((then: Then, series): number | null => {
  const members = distinct(editionsOf(then, series).flatMap((event) => clientsAt(then, event)));
  return median(members.map((id) => currentValue(then, series, id)).filter((value) => value > 0));
});

export function levelOf(value: number, median: number | null): Level | null {
  if (median === null) return null;
  return value > 0 ? (value >= median ? 'high' : 'mid') : 'low';
}

export function potentialOf(then: Then, client: Client, series: string): PotentialPoint[] {
  const points = { trend, size, needs, engagement, referral };
  return (Object.keys(points) as PotentialPoint[]).filter((point) => points[point](then, client, series));
}

function trend(then: Then, { id }: Client, series: string): boolean {
  const [before, latest] = twoLatest(then, series);
  return (
    before !== undefined && latest !== undefined && worthAt(then, latest, id) > worthAt(then, before, id)
  );
}

function size(then: Then, { id, companySize = 0 }: Client, series: string): boolean {
  const latest = heldOf(then, series).at(-1);
  const area = latest === undefined ? null : areaAt(then, latest, id);
  const middle = latest === undefined ? null : medianArea(then, latest.id);
  const isLarge = companySize >= limitOf(then, 'potential.employees');
  return isLarge || (area !== null && area > 0 && middle !== null && area >= middle);
}

export const exhibitorsAt = (then: Then, event: Event): string[] =>
  distinct(
    counting(then, event)
      .filter(({ role }) => role === 'exhibitor')
      .map(({ client }) => client),
  );

const medianArea = once((then: Then, id): number | null => {
  const event = eventOf(then, id);
  const areas = exhibitorsAt(then, event).map((client) => areaAt(then, event, client));
  return median(areas.filter((area) => area !== null));
});

const needs = (_: Then, client: Client): boolean => (client.needs ?? []).length > 0;

function engagement(then: Then, { id }: Client, series: string): boolean {
  const latest = heldOf(then, series).at(-1);
  const recent: [string, string] = [addDays(then.day, -limitOf(then, 'potential.days')), then.day];
  const logged = then.interactions.filter((one) => one.client === id && isIn(recent, dayAt(then, one.at)));
  const isOften = logged.length >= limitOf(then, 'potential.interactions');
  return isOften || (latest !== undefined && wholeAnswersOf(then, id, [latest]).length > 0);
}

const referral = (then: Then, { id }: Client): boolean =>
  then.clients.some(({ referredBy }) => referredBy === id);

export function tierOf(then: Then, level: Level | null, points: readonly PotentialPoint[]): Tier | null {
  const couldBe = points.length >= limitOf(then, 'potential.high');
  if (level === null) return null;
  if (level === 'high') return couldBe ? 'platinum' : 'gold';
  return couldBe ? 'iron' : 'lead';
}

export function rfmOf(then: Then, standing: Standing): Rfm | null {
  const { client, series, attended } = standing;
  const last = attended.at(-1);
  if (last === undefined) return null;
  const ranks = ranksIn(then, series);
  if (ranks.size >= limitOf(then, 'rfm.fifths')) return ranks.get(client) ?? null;
  const days = daysBetween(last.start, then.day);
  const major = currentValue(then, series, client) / 100;
  return {
    recency: scored(([5, 4, 3, 2] as const).map((score) => days <= limitOf(then, `rfm.recency-${score}`))),
    frequency: Math.min(attended.length, 5),
    money: scored([
      ...([5, 4, 3] as const).map((score) => major >= limitOf(then, `rfm.money-${score}`)),
      major > 0,
    ]),
  };
}

/** Of all who took part: the fifth of them in which each stands, equal values in the lower one. */
const ranksIn = once((then: Then, series): ReadonlyMap<string, Rfm> => {
  const all = then.clients.map(({ id }) => standingOf(then, id, series));
  const came = all.filter(({ attended }) => attended.length > 0);
  const last = ({ attended }: Standing) => daysBetween(then.day, attended.at(-1)?.start ?? then.day);
  const money = new Map(came.map(({ client, series }) => [client, currentValue(then, series, client)]));
  const fifth = (measure: (one: Standing) => number) => {
    const sorted = came.map(measure).sort((a, b) => a - b);
    return (one: Standing) => 1 + Math.floor((sorted.indexOf(measure(one)) * 5) / sorted.length);
  };
  const recency = fifth(last);
  const frequency = fifth(({ attended }) => attended.length);
  const worth = fifth(({ client }) => money.get(client) ?? 0);
  return new Map(
    came.map((one) => [one.client, { recency: recency(one), frequency: frequency(one), money: worth(one) }]),
  );
});

/** 5 for the first of four that holds, 1 for none. */
function scored(steps: readonly boolean[]): number {
  const at = steps.indexOf(true);
  return at < 0 ? 1 : 5 - at;
}

/** In the cycles of the editions of the current value. */
export function costToServe(then: Then, client: string, series: string): number {
  const cycles = twoLatest(then, series).map((event) => ({ event, cycle: cycleOf(then, event) }));
  const spent = then.costs
    .filter(
      (one) =>
        one.client === client &&
        one.category === 'service' &&
        one.amount.currency === then.settings.currency &&
        cycles.some(({ cycle }) => isIn(cycle, one.day)),
    )
    .map(({ amount }) => amount.amount);
  const minutes = then.interactions
    .filter(
      (one) =>
        one.client === client &&
        cycles.some(({ event, cycle }) => isIn(cycle, dayAt(then, one.at, event.id))),
    )
    .map(({ minutes = 0 }) => minutes);
  return sum(spent) + priceOf(then, sum(minutes));
}

/** Minutes added first, priced and rounded once. */
export const priceOf = (then: Then, minutes: number): number =>
  rounded((minutes / 60) * limitOf(then, 'service.rate') * 100);

/** Null for the first edition. */
export function retentionRate(then: Then, event: Event): number | null {
  const before = heldBefore(then, event);
  const were = before === undefined ? [] : clientsAt(then, before);
  const are = clientsAt(then, event);
  return were.length === 0 ? null : were.filter((id) => are.includes(id)).length / were.length;
}

export function lifetimeValue(then: Then, m: number | null, r: number | null): number | null {
  const d = limitOf(then, 'ltv.discount');
  return m === null || r === null || r >= 1 + d ? null : (m * r) / (1 + d - r);
}

export function lifetimeValueOf(then: Then, client: string, series: string): number | null {
  const editions = twoLatest(then, series);
  const latest = editions.at(-1);
  if (latest === undefined) return null;
  return lifetimeValue(
    then,
    currentValue(then, series, client) / editions.length,
    retentionRate(then, latest),
  );
}
