/** The stage of a relation: nurture, confirm, trust, weaken, vanish. */
import type { Thresholds } from '../../records/thresholds.ts';
import { type Label, label, named } from '../rule.ts';
import { lastTwoMissed, missedLatest, never, type Standing } from '../series/standing.ts';
import type { Signals } from './signals.ts';

export const stages = ['nurture', 'confirm', 'trust', 'weaken', 'vanish'] as const;
export type Stage = (typeof stages)[number];

/** The first rule that fits. */
export function stageOf(standing: Standing, signals: Signals, limits: Thresholds): Label<Stage> {
  const { attended, missed, ahead } = standing;
  const [first] = attended;
  const [next] = ahead;
  if (first === undefined) {
    return next
      ? label('confirm', 'stage.ahead', { event: named(next) })
      : label('nurture', 'stage.never', never(standing));
  }
  const two = lastTwoMissed(standing);
  if (two) {
    const both = [named(two[0]), named(two[1])] as const;
    return next
      ? label('weaken', 'stage.missed-two-ahead', { missed: both, ahead: named(next) })
      : label('vanish', 'stage.missed-two', { missed: both, attended: attended.length });
  }
  const last = missed.at(-1);
  if (last && missedLatest(standing))
    return label('weaken', 'stage.missed-latest', { missed: named(last), attended: attended.length });
  const limit = limits['signals.weaken'];
  if (signals.on.length >= limit) return label('weaken', 'stage.signals', { signals: signals.on, limit });
  return attended.length >= 2
    ? label('trust', 'stage.several', { attended: attended.length, signals: limit })
    : label('confirm', 'stage.once', { event: named(first) });
}
