/** Recency, frequency and money of a client in a series, each as a score of 1 to 5. */
import { toMajor } from '../../../lib/number/currency.ts';
import { once } from '../../../lib/once.ts';
import { type Day, daysBetween } from '../../../lib/time/day.ts';
import type { Attendance } from '../../edition/attendance.ts';
import { cameStanding, countingStanding } from '../../edition/standing.ts';
import type { Thresholds } from '../../records/thresholds.ts';
import type { SeriesBook } from '../series/series-book.ts';
import type { Standing } from '../series/standing.ts';
import { currentValue, type SeriesWorth } from '../worth/series-worth.ts';

export interface Rfm {
  readonly recency: number;
  readonly frequency: number;
  readonly money: number;
  /** What was scored, beside current value: since the last participation, and editions taken part in. */
  readonly days: number;
  readonly last: Day;
  readonly editions: number;
  /** How many clients were divided into fifths for the scores; null where fixed limits decide. */
  readonly among: number | null;
}

/** The limits that each score from 5 down reaches to. */
const recencySteps = ['rfm.recency-5', 'rfm.recency-4', 'rfm.recency-3', 'rfm.recency-2'] as const;
const moneySteps = ['rfm.money-5', 'rfm.money-4', 'rfm.money-3'] as const;

/** The scores of whoever took part; null for anybody else. Money is current value. */
export function rfmOfSeries(
  book: SeriesBook,
  attendance: () => Attendance,
  worth: SeriesWorth,
  day: Day,
  limits: Thresholds,
): (standing: Standing) => Rfm | null {
  const measured = once(() => whoTookPart(book, attendance(), day));
  const fifths = once(() => {
    const { clients, editions, days } = measured();
    return {
      recency: ranked(days.map((ago) => -ago)),
      frequency: ranked(editions),
      money: ranked(clients.map((client) => currentValue(worth.of(client)))),
    };
  });
  return ({ dossier, attended }) => {
    const last = attended.at(-1);
    if (last === undefined) return null;
    const days = daysBetween(last.start, day);
    const money = currentValue(worth.of(dossier.number));
    const editions = attended.length;
    const among = measured().clients.length;
    if (among < limits['rfm.fifths'])
      return {
        recency: 5 - recencySteps.filter((step) => days > limits[step]).length,
        frequency: Math.min(editions, 5),
        money: moneyScore(money, worth.currency, limits),
        days,
        last: last.start,
        editions,
        among: null,
      };
    const { recency, frequency, money: rich } = fifths();
    return {
      recency: recency(-days),
      frequency: frequency(editions),
      money: rich(money),
      days,
      last: last.start,
      editions,
      among,
    };
  };
}

/** Everybody who took part by number, in how many editions, and how many days ago the last of them began. */
function whoTookPart({ held, placeOf }: SeriesBook, attendance: Attendance, day: Day) {
  const { starts, rows, event, standing, isKnown } = attendance;
  const ago = new Map(held.map((one) => [placeOf(one), daysBetween(one.start, day)]));
  const since = Float64Array.from(attendance.events, (_, place) => ago.get(place) ?? Number.NaN);
  // What a registration has to be to count as taking part: none is that of an edition that was not held.
  const enough = Uint8Array.from(since, (days, place) =>
    Number.isNaN(days) ? never : isKnown[place] ? cameStanding : countingStanding,
  );
  const clients: number[] = [];
  const editions: number[] = [];
  const days: number[] = [];
  for (let client = 0; client < attendance.clients; client++) {
    let times = 0;
    let last = -1;
    for (let at = starts[client] ?? 0; at < (starts[client + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const place = event[row] ?? 0;
      if ((standing[row] ?? 0) < (enough[place] ?? never) || place === last) continue;
      times++;
      last = place;
    }
    if (times === 0) continue;
    clients.push(client);
    editions.push(times);
    days.push(since[last] ?? 0);
  }
  return { clients, editions, days };
}

const never = cameStanding + 1;

function moneyScore(amount: number, currency: string | null, limits: Thresholds): number {
  const major = currency === null ? 0 : toMajor(amount, currency);
  const steps = moneySteps.filter((step) => major < limits[step]).length;
  return steps < moneySteps.length ? 5 - steps : major > 0 ? 2 : 1;
}

/** The fifth a number stands in, 1 the lowest; equal numbers stand in the lower of their fifths. */
function ranked(numbers: readonly number[]): (number: number) => number {
  const sorted = Float64Array.from(numbers).sort();
  const fifths = new Map<number, number>();
  for (let rank = 0; rank < sorted.length; rank++) {
    const number = sorted[rank] ?? 0;
    if (rank === 0 || number !== sorted[rank - 1])
      fifths.set(number, 1 + Math.floor((rank * 5) / sorted.length));
  }
  return (number) => fifths.get(number) ?? 1;
}
