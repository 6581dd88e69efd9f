/** Satisfaction on 0..100 in the manner of the American index: satisfaction, expectations met and nearness to the ideal, weighted. */
import { sum } from '../../../lib/collect.ts';
import type { Answered } from '../../edition/by-client.ts';
import type { Answer, Question, Survey } from '../../records/survey.ts';
import { meanScore, satisfaction, satisfactionQuestions } from '../../survey/scores.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { meanOf, peopleOf, type Scores, scoresOf } from './scored.ts';

export default {
  id: 'satisfaction-index',
  unit: 'score',
  ends: { min: 0, max: 100 },
  limits: ['index.satisfaction', 'index.confirmation', 'index.ideal'],
  better: 'higher',
  compute: (facts) => [satisfactionIndex(facts)],
} as const satisfies Kpi;

/**
 * ((X1 - 1) W1 + (X2 - 1) W2 + (X3 - 1) W3) / 9 x 100, X being means on 1..10 and the weights adding up to 1: the published form of
 * the ACSI score. The index's own weights are not published; these are set by the roster, and equal unless they are.
 */
export function satisfactionIndex({ answers, limits }: Pick<EventFacts, 'answers' | 'limits'>): Figure {
  const asked = answers.filter(({ survey }) => asksAll(survey));
  const parts = [
    { of: scoresOf(asked, satisfaction, none), weight: limits['index.satisfaction'] },
    { of: measured(asked, 'confirmation'), weight: limits['index.confirmation'] },
    { of: measured(asked, 'ideal'), weight: limits['index.ideal'] },
  ];
  const weights = sum(parts.map(({ weight }) => weight));
  const means = parts.map(({ of }) => meanOf(of).value);
  if (means.includes(null)) return unknown('no-question');
  if (weights === 0) return unknown('nobody');
  const weighted = parts.map(({ weight }, at) => ((means[at] ?? 1) - 1) * weight);
  const [overall] = parts;
  const all = overall?.of ?? { scores: [], isScaled: false };
  return {
    // A mean on 1..5 lies a quarter of the way up where one on 1..10 lies a ninth.
    value: (sum(weighted) / weights / 4) * 100,
    numerator: null,
    denominator: null,
    sample: all.scores.length,
    notes: [],
    people: peopleOf(all),
  };
}

const none = () => [];

/** Beside a survey that asks for satisfaction alone the three means would be those of different people. */
const asksAll = (survey: Survey) =>
  satisfactionQuestions(survey).length > 0 &&
  questionsOn('confirmation')(survey).length > 0 &&
  questionsOn('ideal')(survey).length > 0;

const questionsOn =
  (what: Question['measures']) =>
  ({ questions }: Survey) =>
    questions.filter(({ kind, measures }) => kind === 'scale' && measures === what);

function measured(answers: readonly Answered[], what: Question['measures']): Scores {
  const asked = questionsOn(what);
  return scoresOf(answers, (answer: Answer, survey) => meanScore(answer, asked(survey)), asked);
}
