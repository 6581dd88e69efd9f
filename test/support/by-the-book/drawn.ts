/** Odd rosters, days and limits for properties, drawn as numbers that are readable when one fails. */
import fc from 'fast-check';
import {
  rangeOf,
  type ThresholdKey,
  type Thresholds,
  thresholdKeys,
  thresholds,
} from '../../../src/domain/records/thresholds.ts';
import type { Day } from '../../../src/lib/time/day.ts';
import type { Book } from './book.ts';
import { oddRoster } from './odd-roster.ts';

export const zone = 'Asia/Shanghai';

/** A roster of up to so many clients, and a day to judge it by. */
export const numbers = (clients: number) =>
  fc.record({ seed: fc.nat(), clients: fc.integer({ min: 1, max: clients }), at: fc.nat({ max: 3 }) });

export interface Numbers {
  readonly seed: number;
  readonly clients: number;
  readonly at: number;
}

export function drawn({ seed, clients, at }: Numbers): { readonly book: Book; readonly day: Day } {
  const { book, days } = oddRoster(seed, clients);
  return { book, day: days[at % days.length] ?? '' };
}

/** Many of them set, one after the other, to something near what is usual. */
export const anyLimits: fc.Arbitrary<Thresholds> = fc
  .array(fc.tuple(fc.constantFrom(...thresholdKeys), fc.constantFrom(0, 0.25, 0.5, 0.75, 1.5, 2, 3)), {
    minLength: 8,
    maxLength: 30,
  })
  .map((set) => {
    const limits: Record<ThresholdKey, number> = { ...thresholds };
    for (const [key, factor] of set) {
      const { from, to, whole } = rangeOf(key, limits);
      const wanted = (key === 'service.rate' ? 100 : thresholds[key]) * factor;
      limits[key] = Math.min(to, Math.max(from, whole ? Math.round(wanted) : wanted));
    }
    return limits;
  });
