/** Where a client is in their life with us: prospect, new, existing, loyal, lost. */
import type { Thresholds } from '../../records/thresholds.ts';
import { type Label, label, named } from '../rule.ts';
import { lastTwoMissed, never, type Standing, satisfactionInSeries } from '../series/standing.ts';

export const lifecycles = ['prospect', 'new', 'existing', 'loyal', 'lost'] as const;
export type Lifecycle = (typeof lifecycles)[number];

/** The first rule that fits; no answer is not a low satisfaction. */
export function lifecycleOf(standing: Standing, limits: Thresholds): Label<Lifecycle> {
  const { book, attended, ahead } = standing;
  const [first] = attended;
  if (first === undefined) return label('prospect', 'lifecycle.never', never(standing));
  const two = lastTwoMissed(standing);
  if (two) {
    const missed = [named(two[0]), named(two[1])] as const;
    const [next] = ahead;
    return next
      ? label('existing', 'lifecycle.missed-two-ahead', { missed, ahead: named(next) })
      : label('lost', 'lifecycle.missed-two', { missed });
  }
  const satisfaction = satisfactionInSeries(standing);
  const isLatest = attended.at(-1) === book?.latest;
  // A mean of several scores may miss its last digit.
  const isContent = satisfaction === null || satisfaction > limits['satisfaction.low'] + 1e-9;
  const last = attended.at(-1) ?? first;
  if (attended.length >= limits['loyal.editions'] && isLatest && isContent)
    return label('loyal', 'lifecycle.loyal', {
      attended: attended.length,
      latest: named(last),
      satisfaction,
    });
  if (first === book?.latest)
    return label('new', 'lifecycle.first', { event: named(first), loyal: limits['loyal.editions'] });
  return label('existing', 'lifecycle.between', {
    attended: attended.length,
    isLatest,
    satisfaction,
    isContent,
    loyal: limits['loyal.editions'],
  });
}
