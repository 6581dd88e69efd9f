/** The value tier: what a client is worth now, crossed with what they could become. */
import type { Thresholds } from '../../records/thresholds.ts';
import { type Label, label, type PotentialPoint } from '../rule.ts';
import type { Standing } from '../series/standing.ts';
import { currentValue, type SeriesWorth } from '../worth/series-worth.ts';

export const tiers = ['platinum', 'gold', 'iron', 'lead'] as const;
export type Tier = (typeof tiers)[number];

export const valueLevels = ['high', 'mid', 'low'] as const;
export type ValueLevel = (typeof valueLevels)[number];

export interface Value {
  /** Minor units of the roster's currency, over the two latest editions. */
  readonly current: number;
  readonly currency: string;
  /** The median of the series; null where nobody has a value above zero. */
  readonly median: number | null;
  /** The current value from which it would be high, those of the others being what they are. */
  readonly bar: number;
  /** Null like the median. */
  readonly level: ValueLevel | null;
}

/** Null where the client is in no series, or nobody says in which currency amounts are. High is above zero and no less than the median. */
export function worthNow({ dossier, book }: Standing, worth: SeriesWorth | null): Value | null {
  if (!book || !worth || worth.currency === null) return null;
  const current = currentValue(worth.of(dossier.number));
  const median = worth.median();
  const level = median === null ? null : current <= 0 ? 'low' : current >= median ? 'high' : 'mid';
  return { current, currency: worth.currency, median, bar: worth.bar(current), level };
}

export function tierOf(
  { book }: Standing,
  value: Value | null,
  pointsOf: () => readonly PotentialPoint[],
  limits: Thresholds,
): Label<Tier> {
  if (!book) return label(null, 'tier.no-series', {});
  if (value === null || value.median === null) return label(null, 'tier.nobody', {});
  const { current: amount, currency, median, bar, level } = value;
  const points = pointsOf();
  const isHigh = level === 'high';
  const couldBe = points.length >= limits['potential.high'];
  const tier = isHigh ? (couldBe ? 'platinum' : 'gold') : couldBe ? 'iron' : 'lead';
  return label(tier, 'tier.of', {
    value: { amount, currency },
    median,
    bar,
    points,
    high: limits['potential.high'],
  });
}
