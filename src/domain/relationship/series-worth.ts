/** What the clients of a series are worth in its two latest editions. */
import { heldIn } from '../../lib/collect.ts';
import { median } from '../../lib/median.ts';
import { once } from '../../lib/once.ts';
import { eachWorth } from '../kpi/worth.ts';
import type { Event } from '../records/event.ts';
import { kept, type SeriesBook } from './series-book.ts';

/** Minor units of the currency judged in; an edition not held is worth nothing. */
export interface Worth {
  readonly latest: number;
  readonly previous: number;
}

export interface SeriesWorth {
  /** Null where nobody says in which one amounts are: then there are none. */
  readonly currency: string | null;
  of(client: string): Worth;
  /** What each client known by money was worth in an edition. */
  in(event: Event): ReadonlyMap<string, EditionWorth>;
  /** The median of all current values above zero; null where nobody has one. */
  median(): number | null;
  /** The least current value that is high in place of `own`, which is one of them: above zero, and no less than the median then. */
  bar(own: number): number;
}

/** Minor units of the currency judged in; null where all that is known is in others. */
export interface EditionWorth {
  readonly amount: number | null;
  /** Something was left out: it is in another currency. */
  readonly hasOthers: boolean;
}

const zero = () => ({ latest: 0, previous: 0 });
const nothing: Worth = { latest: 0, previous: 0 };

/** `currency` is the roster's; amounts in others are left out. Worth is as revenue counts it: fee or paid, less refunds, plus sponsorship, with nameless seats. */
export function seriesWorth(
  { latest, previous, counting }: SeriesBook,
  currency: string | null,
): SeriesWorth {
  const taken = once(() => {
    const worth = new Map<string, { latest: number; previous: number }>();
    const add = (event: Event | null, edition: keyof Worth) => {
      if (event === null) return;
      for (const registration of counting(event)) {
        eachWorth(registration, ({ client }, amount, unit) => {
          if (unit === currency) heldIn(worth, client, zero)[edition] += amount;
        });
      }
    };
    add(latest, 'latest');
    add(previous, 'previous');
    return worth;
  });
  const inEdition = kept((event) => {
    const worth = new Map<string, EditionWorth>();
    for (const registration of counting(event)) {
      eachWorth(registration, ({ client }, amount, unit) => {
        const known = worth.get(client) ?? { amount: null, hasOthers: false };
        const next =
          unit === currency ? { amount: (known.amount ?? 0) + amount } : ({ hasOthers: true } as const);
        worth.set(client, { ...known, ...next });
      });
    }
    return worth;
  });
  const sorted = once(() =>
    [...taken().values()]
      .map(currentValue)
      .filter((value) => value > 0)
      .sort((a, b) => a - b),
  );
  return {
    currency,
    in: inEdition,
    of: (client) => taken().get(client) ?? nothing,
    median: once(() => median(sorted())),
    bar: (own) => barBeside(sorted(), own),
  };
}

/** The lower of the middle two of the others, or the middle one: a value from there on is never below the median with it. */
export function barBeside(sorted: readonly number[], own: number): number {
  const others = own > 0 ? sorted.length - 1 : sorted.length;
  const at = Math.floor((others - 1) / 2);
  const isBefore = own > 0 && own <= (sorted[at] ?? 0);
  return sorted[isBefore ? at + 1 : at] ?? 1;
}

export function currentValue({ latest, previous }: Worth): number {
  return latest + previous;
}
