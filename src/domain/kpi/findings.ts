/** What there is to say of an event: its figures as findings, those first that matter most. */
import type { Target } from '../records/target.ts';
import { enoughAnswers, standardErrors } from '../survey/margin.ts';
import type { Unit } from '../value/unit.ts';
import type { EventFacts } from './facts/event-facts.ts';
import type { Figure } from './figure.ts';
import type { KpiId } from './index.ts';
import { keyOf, type Measured } from './measure.ts';
import { isMissed, targetFor } from './target.ts';

export interface Finding {
  readonly id: KpiId;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly value: number;
  readonly previous: number | null;
  /** Null where there is nothing to hold it against. */
  readonly change: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sample: number;
  /** How far it may be from that of everybody, where few answered. */
  readonly margin: number | null;
  /** How far chance alone may move a figure. Null where there is no change, or it cannot be chance. */
  readonly within: number | null;
  readonly isGood: boolean | null;
  readonly target: number | null;
  readonly isMissed: boolean | null;
  readonly isSoFar: boolean;
}

/** The figures worth a sentence, and how much they matter; those that say the same the other way round are not there. */
const weights: Readonly<Partial<Record<KpiId, number>>> = {
  'retention-rate': 10,
  nps: 9,
  revenue: 9,
  'rebooking-rate': 9,
  'attendance-rate': 8,
  roi: 8,
  registrations: 7,
  'csat-mean': 7,
  unpaid: 6,
  'area-rebooked': 6,
  'complaint-rate': 6,
  'new-clients': 5,
  'followup-on-time': 5,
  'repeat-share': 4,
  'response-rate': 4,
  'resolution-rate': 4,
  'reactivation-rate': 4,
  'acquisition-cost': 4,
  'cost-per-attendee': 4,
  'referral-share': 3,
  occupancy: 3,
};

/** At a first edition everybody is new, so that nothing is told by a change since. */
const newness: ReadonlySet<KpiId> = new Set<KpiId>(['new-clients', 'repeat-share']);

/** Of figures of those who answered: half of how far apart two answers can be, in their unit. */
const halfRanges: Readonly<Partial<Record<KpiId, number>>> = { nps: 100, 'csat-mean': 2 };

/** What a change of its whole scale is; of amounts and numbers it is the larger of the two. */
const scales: Readonly<Partial<Record<KpiId, number>>> = { nps: 100, 'csat-mean': 4 };

/** A figure that did not change still says something. */
const standing = 0.2;
/** What may be chance comes after what is none. */
const chance = 0.25;
const missed = 100;

/**
 * `before` are the figures of the event held against. What stands only so far, as all does while an event is ahead and rebooking while the
 * next one is, is held against nothing, and no target of it is judged. Missed targets come first, then by weight x (0.2 + size of the
 * change), a quarter of it where the change may be chance; what is unknown is no finding. A change is chance where it is no larger than
 * √(m² + n²), m and n being the margins of error of both, and never larger than from one end of its scale to the other.
 */
export function findings(
  { event, held }: Pick<EventFacts, 'event' | 'held'>,
  measured: readonly Measured[],
  before: readonly Measured[],
  targets: readonly Target[],
): Finding[] {
  if (event.cancelled === true) return [];
  const others = new Map(before.map(({ kpi, figure }) => [keyOf(kpi, figure), figure]));
  const isSecond = before.some(({ figure }) => figure.notes.includes('first-edition'));
  const found = measured.flatMap((one) => {
    const weight = weights[one.kpi.id];
    if (weight === undefined || one.figure.notes.includes('other-currency')) return [];
    const { id } = one.kpi;
    const isSoFar = !held || one.figure.notes.includes('so-far');
    const isHeldAgainst = !isSoFar && !(isSecond && newness.has(id));
    const compared = isHeldAgainst ? one : { ...one, previous: null, change: null };
    const target = isSoFar ? null : (targetFor(targets, id, event)?.value ?? null);
    const other = others.get(keyOf(one.kpi, one.figure));
    const finding = findingOf(compared, other, { target, isSoFar });
    return finding === null ? [] : [{ finding, rank: rankOf(finding, weight) }];
  });
  return found.sort((a, b) => b.rank - a.rank).map(({ finding }) => finding);
}

function findingOf(
  { kpi, figure, previous, change }: Measured,
  other: Figure | undefined,
  { target, isSoFar }: Pick<Finding, 'target' | 'isSoFar'>,
): Finding | null {
  const { value, currency, numerator, denominator, sample } = figure;
  if (value === null || (value === 0 && !previous && target === null)) return null;
  const within = change === null || change === 0 ? null : chanceOf(kpi.id, figure, other);
  const isChance = within !== null && change !== null && Math.abs(change) <= within;
  return {
    id: kpi.id,
    unit: kpi.unit,
    currency: currency ?? null,
    value,
    previous,
    change,
    numerator,
    denominator,
    sample,
    margin: figure.margin ?? null,
    within: isChance ? within : null,
    isGood: !change || isChance ? null : change > 0 === (kpi.better === 'higher'),
    target,
    isMissed: target === null ? null : isMissed(kpi, figure, target),
    isSoFar,
  };
}

/** How far chance alone may move the difference of two figures of those who answered; null of figures of everybody. */
function chanceOf(id: KpiId, figure: Figure, other: Figure | undefined): number | null {
  const half = halfRanges[id];
  if (half === undefined || other === undefined) return null;
  return Math.min(2 * half, Math.hypot(marginIn(figure, half), marginIn(other, half)));
}

/** Of many answers no margin is told, and none can be of a single one: the widest there can be is taken. Of few without one, everybody answered. */
function marginIn({ margin, sample }: Figure, half: number): number {
  if (margin !== undefined) return margin;
  return sample === 1 || sample >= enoughAnswers ? (standardErrors * half) / Math.sqrt(sample) : 0;
}

function rankOf({ id, unit, value, previous, change, within, isMissed }: Finding, weight: number): number {
  const whole = unit === 'share' ? 1 : (scales[id] ?? Math.max(Math.abs(value), Math.abs(previous ?? 0)));
  const size = change === null || whole === 0 ? 0 : Math.min(1, Math.abs(change) / whole);
  const rank = weight * (standing + size) * (within === null ? 1 : chance);
  return isMissed === true ? rank + missed : rank;
}
