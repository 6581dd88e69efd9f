/** Overall satisfaction on 1..5, as a mean over the answers. */
import { fivePoint } from '../../survey/scales.ts';
import { satisfaction, satisfactionQuestions } from '../../survey/scores.ts';
import type { Kpi } from '../kpi.ts';
import { meanOf, scoresOf } from './scored.ts';

export default {
  id: 'csat-mean',
  unit: 'score',
  ends: fivePoint,
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [meanOf(scoresOf(facts.answers, satisfaction, satisfactionQuestions), facts)],
} as const satisfies Kpi;
