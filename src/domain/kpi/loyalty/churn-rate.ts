/** Of the clients of the edition before, those who are not clients of this one: what retention leaves of the whole. */
import type { Kpi } from '../kpi.ts';
import { shareOfBefore } from './retention-rate.ts';

export default {
  id: 'churn-rate',
  unit: 'share',
  isHeadline: true,
  better: 'lower',
  compute: (facts) => [shareOfBefore(facts, 'left')],
} as const satisfies Kpi;
