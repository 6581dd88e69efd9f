/** Registrations that count and were never checked in: what attendance leaves of the whole. */

import type { Kpi } from '../kpi.ts';
import { arrivals } from './attendance-rate.ts';

export default {
  id: 'no-show-rate',
  unit: 'share',
  isHeadline: true,
  better: 'lower',
  compute: (facts) => [arrivals(facts, 'missing')],
} as const satisfies Kpi;
