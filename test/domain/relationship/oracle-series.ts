/** One series on a day, for the second reckoning of labels: its editions, who came, what everybody is worth in it. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Thresholds } from '../../../src/domain/relationship/thresholds.ts';
import {
  apart,
  areaIn,
  endOf,
  inCurrency,
  inOrder,
  median,
  moneyOf,
  type Place,
  type Raw,
  seriesOf,
  sum,
  whoCame,
} from './oracle-facts.ts';

export interface Rfm {
  readonly recency: number;
  readonly frequency: number;
  readonly money: number;
}

export interface Series {
  readonly held: readonly Event[];
  readonly ahead: readonly Event[];
  readonly latest: Event | undefined;
  readonly before: Event | undefined;
  isOf(event: string): boolean;
  came(event: Event): ReadonlySet<string>;
  /** Held editions a client took part in. */
  attended(client: string): readonly Event[];
  worth(client: string, event: Event | undefined): number;
  current(client: string): number;
  /** Of all current values above zero. */
  readonly medianValue: number | null;
  /** Of the exhibitors of the latest edition, in hundredths of a square metre. */
  readonly medianArea: number | null;
  /** Clients of the latest edition who were clients of the one before, and how many those were. */
  readonly kept: readonly [number, number];
  rfm(client: string): Rfm | null;
}

export function seriesOn(
  raw: Raw,
  places: readonly Place[],
  series: string,
  day: string,
  limits: Thresholds,
): Series {
  const editions = inOrder(raw.events.filter((one) => seriesOf(one) === series && one.cancelled !== true));
  const held = editions.filter((one) => endOf(one) <= day);
  const latest = held.at(-1);
  const before = held.at(-2);
  const came = new Map(held.map((one) => [one.id, whoCame(one, places, day)]));
  const attended = (client: string) => held.filter(({ id }) => came.get(id)?.has(client));

  const clientsOf = (event: Event | undefined, role?: string) =>
    new Set(
      places
        .filter((one) => one.counts && one.event.id === event?.id)
        .filter(({ registration }) => role === undefined || registration.role === role)
        .map(({ registration }) => registration.client),
    );

  const worths = new Map<string, number>();
  for (const place of places.filter(({ counts, event }) => counts && held.includes(event))) {
    const key = `${place.registration.client} ${place.event.id}`;
    const worth = inCurrency(moneyOf(place, places), raw.currency);
    worths.set(key, (worths.get(key) ?? 0) + worth);
  }
  const worth = (client: string, event: Event | undefined) => worths.get(`${client} ${event?.id}`) ?? 0;
  const current = (client: string) => worth(client, latest) + worth(client, before);
  const buyers = [...new Set([...clientsOf(latest), ...clientsOf(before)])];

  const areas = latest ? [...clientsOf(latest, 'exhibitor')].map((one) => areaIn(latest, one, places)) : [];

  const now = clientsOf(latest);
  const then = [...clientsOf(before)];

  const participants = [...new Set([...came.values()].flatMap((ids) => [...ids]))];
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: raw.currency }).resolvedOptions();
  const facts = (client: string) => ({
    ago: apart(attended(client).at(-1)?.start ?? '', day),
    editions: attended(client).length,
    major: current(client) / 10 ** (digits.maximumFractionDigits ?? 2),
  });
  const all = participants.length < limits['rfm.fifths'] ? [] : participants.map(facts);

  function rfm(client: string): Rfm | null {
    if (attended(client).length === 0) return null;
    const { ago, editions: times, major } = facts(client);
    if (all.length === 0)
      return {
        recency: ([5, 4, 3, 2] as const).find((score) => ago <= limits[`rfm.recency-${score}`]) ?? 1,
        frequency: Math.min(times, 5),
        money:
          ([5, 4, 3] as const).find((score) => major >= limits[`rfm.money-${score}`]) ?? (major > 0 ? 2 : 1),
      };
    const fifth = (worse: number) => 1 + Math.floor((5 * worse) / all.length);
    return {
      recency: fifth(all.filter((one) => one.ago > ago).length),
      frequency: fifth(all.filter((one) => one.editions < times).length),
      money: fifth(all.filter((one) => one.major < major).length),
    };
  }

  return {
    held,
    ahead: editions.filter((one) => !held.includes(one)),
    latest,
    before,
    isOf: (event) => raw.events.some((one) => one.id === event && seriesOf(one) === series),
    came: (event) => came.get(event.id) ?? new Set(),
    attended,
    worth,
    current,
    medianValue: median(buyers.map(current).filter((value) => value > 0)),
    medianArea: median(areas.filter((area) => area !== null)),
    kept: [sum(then.map((one) => (now.has(one) ? 1 : 0))), then.length],
    rfm,
  };
}
