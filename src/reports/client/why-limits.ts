/** Which limits everything that `why` explains goes by. */
import { type ThresholdKey, thresholdKeys } from '../../domain/records/thresholds.ts';
import type { WhyId } from '../phrases.ts';

/** The limits explain themselves, and what somebody wrote down goes by none. */
export type Explained = Exclude<WhyId, 'limits' | 'loss' | 'decision'>;

const signals: readonly ThresholdKey[] = [
  'signal.area',
  'signal.satisfaction',
  'signal.contacts',
  'signal.contacts-before',
  'satisfaction.low',
];
const potential: readonly ThresholdKey[] = [
  'potential.high',
  'potential.employees',
  'potential.interactions',
  'potential.days',
];

export const limitsBehind: Readonly<Record<Explained, readonly ThresholdKey[]>> = {
  stage: ['signals.weaken', ...signals],
  lifecycle: ['loyal.editions', 'satisfaction.low'],
  activity: ['activity.new', 'activity.active', 'activity.sleeping'],
  frequency: ['frequency.regular'],
  class: ['class.nps', ...potential],
  depth: [],
  tier: potential,
  signals: [...signals, 'signals.warning'],
  value: [],
  service: ['service.rate'],
  potential,
  rfm: [
    'rfm.recency-5',
    'rfm.recency-4',
    'rfm.recency-3',
    'rfm.recency-2',
    'rfm.money-5',
    'rfm.money-4',
    'rfm.money-3',
    'rfm.fifths',
  ],
  ltv: ['ltv.discount'],
};

const used = new Set(Object.values(limitsBehind).flat());
/** Every one of them, those of one thing side by side. */
export const limitsUsed: readonly ThresholdKey[] = thresholdKeys.filter((key) => used.has(key));
