/** Of the answers on overall satisfaction, those in the two best boxes of 1..5. */
import { isTopTwo } from '../survey/scores.ts';
import { satisfactions } from './csat-mean.ts';
import { quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'csat-top2',
  unit: 'share',
  better: 'higher',
  compute(facts) {
    const { scores, notes } = satisfactions(facts);
    const best = scores.filter(({ score }) => isTopTwo(score));
    const numerator = best.flatMap(({ client }) => client ?? []);
    const denominator = scores.flatMap(({ client }) => client ?? []);
    const anonymous = scores.length - denominator.length;
    return [quotient(best.length, scores.length, { numerator, denominator, anonymous }, notes)];
  },
} as const satisfies Kpi;
