/** How much a follow-up presses, and what of: who it is for, how long it has waited, what was said of it. */
import { type Day, daysBetween } from '../../lib/time/day.ts';
import type { Money } from '../records/field.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Relationship } from '../relationship/relationship.ts';
import { isVip } from './occasions.ts';

export type UrgencyPart =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'priority'; readonly priority: 'high' | 'low' }
  | { readonly kind: 'vip' }
  | { readonly kind: 'stage'; readonly stage: 'weaken' | 'vanish' }
  /** The early-warning score, of 100. */
  | { readonly kind: 'warning'; readonly score: number }
  /** Worth more than most: their current value. */
  | { readonly kind: 'value'; readonly value: Money };

export interface Urgency {
  readonly score: number;
  /** What raises or lowers it; empty where there is nothing to say but its day. */
  readonly parts: readonly UrgencyPart[];
}

/** What a stage adds to the weight of the warning score. */
const stageWeights = { weaken: 0.5, vanish: 0.25 } as const;
/** Overdue days never count for more than this. */
const most = 3;
const priorityWeights = { high: 2, normal: 1, low: 0.5 } as const;

/** What a client weighs: (1 + current value / median) x (1 + warning score / 100 + stage). */
export function weightOf({ main: { value, signals, stage } }: Relationship): number {
  const worth = value !== null && value.median !== null ? 1 + value.current / value.median : 1;
  const added = stage.value === 'weaken' || stage.value === 'vanish' ? stageWeights[stage.value] : 0;
  return worth * (1 + signals.score / 100 + added);
}

/** What waiting adds: 1 + days overdue / 30, at most 3. */
export function waitingSince(due: Day, day: Day): number {
  return Math.min(most, 1 + Math.max(0, daysBetween(due, day)) / 30);
}

/**
 * The score is that of the day plan, doubled by a high priority and halved by a low one. `relationship` is null where nobody knows
 * the client.
 */
export function urgencyOf({ due, priority }: FollowUp, relationship: Relationship | null, day: Day): Urgency {
  const weight = relationship ? weightOf(relationship) : 1;
  const overdue = daysBetween(due, day);
  const parts: UrgencyPart[] = [];
  if (overdue > 0) parts.push({ kind: 'overdue', days: overdue });
  if (priority !== 'normal') parts.push({ kind: 'priority', priority });
  return {
    score: weight * waitingSince(due, day) * priorityWeights[priority],
    parts: relationship ? [...parts, ...weighty(relationship)] : parts,
  };
}

function weighty(relationship: Relationship): UrgencyPart[] {
  const { value, signals, stage } = relationship.main;
  const parts: UrgencyPart[] = [];
  if (isVip(relationship)) parts.push({ kind: 'vip' });
  if (stage.value === 'weaken' || stage.value === 'vanish') parts.push({ kind: 'stage', stage: stage.value });
  if (signals.score > 0) parts.push({ kind: 'warning', score: signals.score });
  if (value !== null && value.median !== null && value.current > value.median)
    parts.push({ kind: 'value', value: { amount: value.current, currency: value.currency } });
  return parts;
}
