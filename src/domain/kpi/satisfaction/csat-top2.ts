/** Of the answers on overall satisfaction, those in the two best boxes of 1..5. */
import { isTopTwo, satisfaction, satisfactionQuestions } from '../../survey/scores.ts';
import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { marginOf, notesOf, peopleOf, scoresOf } from './scored.ts';

export default {
  id: 'csat-top2',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute(facts) {
    const all = scoresOf(facts.answers, satisfaction, satisfactionQuestions);
    const best = all.scores.filter(({ score }) => isTopTwo(score));
    const figure = quotient(best.length, all.scores.length, peopleOf(all, best), notesOf(all));
    const share = figure.value ?? 0;
    return [
      {
        ...figure,
        ...marginOf(
          facts,
          { value: share, variance: share * (1 - share), min: 0, max: 1 },
          all.scores.length,
        ),
      },
    ];
  },
} as const satisfies Kpi;
