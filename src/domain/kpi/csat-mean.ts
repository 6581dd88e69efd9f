/** Overall satisfaction on 1..5, as a mean over the answers. */
import { satisfaction, satisfactionQuestions } from '../survey/scores.ts';
import type { Kpi } from './kpi.ts';
import { meanOf, scoresOf } from './scored.ts';

export default {
  id: 'csat-mean',
  unit: 'score',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [meanOf(scoresOf(facts.answers, satisfaction, satisfactionQuestions), facts)],
} as const satisfies Kpi;
