/** Satisfaction on 1..5 with each side of the event: its content, its organisation, the exchange at it, and as a whole. */
import { dimensions, type Survey } from '../../records/survey.ts';
import { asksSatisfaction, meanScore } from '../../survey/scores.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { meanOf, scoresOf } from './scored.ts';

export default {
  id: 'satisfaction-by-dimension',
  unit: 'score',
  better: 'higher',
  compute: byDimension,
} as const satisfies Kpi;

/** Those that some survey of the event asks about; where none does, why there is no figure. */
function byDimension(facts: EventFacts): readonly Figure[] {
  const { answers, surveyed } = facts;
  const figures = dimensions.flatMap((dimension) => {
    const asked = ({ questions }: Survey) =>
      questions.filter((one) => asksSatisfaction(one) && one.dimension === dimension);
    if (!answers.some(({ survey }) => asked(survey).length > 0)) return [];
    const scores = scoresOf(answers, (answer, survey) => meanScore(answer, asked(survey)), asked);
    return [{ ...meanOf(scores, facts), dimension }];
  });
  return figures.length > 0 ? figures : [unknown(surveyed ? 'no-question' : 'no-survey')];
}
