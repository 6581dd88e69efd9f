/** What the clients of a series are worth in its two latest editions. */
import { median } from '../../../lib/number/median.ts';
import { once } from '../../../lib/once.ts';
import type { Attendance } from '../../edition/attendance.ts';
import { countingStanding } from '../../edition/standing.ts';
import { eachWorth } from '../../money/worth.ts';
import type { SeriesBook } from '../series/series-book.ts';
import { ofAmounts } from './amounts.ts';

/** Minor units of the currency judged in; an edition not held is worth nothing. */
export interface Worth {
  readonly latest: number;
  readonly previous: number;
}

export interface SeriesWorth {
  /** Null where nobody says in which one amounts are: then there are none. */
  readonly currency: string | null;
  /** By the number of a client in the attendance. */
  of(client: number): Worth;
  /** The median of all current values above zero; null where nobody has one. */
  median(): number | null;
  /** The least current value that is high in place of `own`, which is one of them: above zero, and no less than the median then. */
  bar(own: number): number;
}

/** `currency` is the roster's; amounts in others are left out. Worth is as revenue counts it: fee or paid, less refunds, plus sponsorship, with nameless seats. */
export function seriesWorth(
  { latest, previous, placeOf }: SeriesBook,
  attendance: () => Attendance,
  currency: string | null,
): SeriesWorth {
  const now = once(() => worthIn(attendance(), latest ? placeOf(latest) : -1, currency));
  const before = once(() => worthIn(attendance(), previous ? placeOf(previous) : -1, currency));
  const sorted = once(() =>
    now()
      .map((amount, client) => amount + (before()[client] ?? 0))
      .filter((value) => value > 0)
      .sort(),
  );
  return {
    currency,
    of: (client) => ({ latest: now()[client] ?? 0, previous: before()[client] ?? 0 }),
    median: once(() => median(sorted())),
    bar: (own) => barBeside(sorted(), own),
  };
}

/** The lower of the middle two of the others, or the middle one: a value from there on is never below the median with it. */
export function barBeside(sorted: ArrayLike<number>, own: number): number {
  const others = own > 0 ? sorted.length - 1 : sorted.length;
  const at = Math.floor((others - 1) / 2);
  const isBefore = own > 0 && own <= (sorted[at] ?? 0);
  return sorted[isBefore ? at + 1 : at] ?? 1;
}

export function currentValue({ latest, previous }: Worth): number {
  return latest + previous;
}

/** By number of the client, of the registrations of the event at a place. */
function worthIn(attendance: Attendance, place: number, currency: string | null): Float64Array {
  const { event, standing, client } = attendance;
  const worth = new Float64Array(attendance.clients);
  if (place < 0 || currency === null) return worth;
  const amountOf = ofAmounts(attendance, (amounts) => {
    let total = 0;
    eachWorth(amounts, (amount, unit) => {
      if (unit === currency) total += amount;
    });
    return total;
  });
  for (let row = 0; row < standing.length; row++) {
    if (event[row] !== place || (standing[row] ?? 0) < countingStanding) continue;
    const of = client[row] ?? 0;
    worth[of] = (worth[of] ?? 0) + amountOf(row);
  }
  return worth;
}
