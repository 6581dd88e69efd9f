/** What a client will be worth over the years to come, if they go on as they do and stay as the others do. */

export interface LifetimeFacts {
  /** Current value in minor units, and over how many editions. */
  readonly value: number;
  readonly editions: number;
  /** The retention rate of the latest edition, 0 to 1. */
  readonly retention: number | null;
  /** A share a year. */
  readonly discount: number;
}

/**
 * Minor units: m r / (1 + d - r), the margin m an edition, kept with probability r, discounted by d (the usual formula of
 * customer lifetime value with constant retention). Null unless all is known and r < 1 + d.
 */
export function lifetimeValue({ value, editions, retention, discount }: LifetimeFacts): number | null {
  if (editions === 0 || retention === null || retention >= 1 + discount) return null;
  return ((value / editions) * retention) / (1 + discount - retention);
}
