/** Whose answer says that something went wrong: satisfaction that is low, or a recommendation that is. */
import { byKeys } from '../../lib/collect.ts';
import type { Answer, Question, Survey } from '../records/survey.ts';
import type { Thresholds } from '../records/thresholds.ts';
import { endsOf, scoreOf, scoreOnFive } from './scales.ts';
import { asksSatisfaction, recommendation, satisfaction } from './scores.ts';

/** A question that scored low, in points of its own scale. */
export interface LowScore {
  readonly question: Question;
  readonly score: number;
  readonly max: number;
}

export interface Unhappy {
  readonly answer: Answer;
  /** On 1..5, where it is low. */
  readonly satisfaction: number | null;
  /** 0..10, where it is low. */
  readonly recommendation: number | null;
  /** What else scored low, the lowest first. */
  readonly low: readonly LowScore[];
}

type Limits = Pick<Thresholds, 'satisfaction.low' | 'class.nps'>;

/** `answers` are those that count, and keep their order. A question by itself makes nobody unhappy. */
export function unhappyAmong(survey: Survey, answers: readonly Answer[], limits: Limits): Unhappy[] {
  return answers.flatMap((answer) => {
    const satisfied = atMost(satisfaction(answer, survey), limits['satisfaction.low']);
    const recommended = atMost(recommendation(answer, survey), limits['class.nps']);
    if (satisfied === null && recommended === null) return [];
    const low = lowScores(survey, answer, limits['satisfaction.low']);
    return [{ answer, satisfaction: satisfied, recommendation: recommended, low }];
  });
}

function atMost(score: number | null, limit: number): number | null {
  return score !== null && score <= limit ? score : null;
}

function lowScores({ questions }: Survey, answer: Answer, limit: number): LowScore[] {
  return questions
    .filter((one) => asksSatisfaction(one) && one.dimension !== 'overall')
    .flatMap((question) => {
      const onFive = scoreOnFive(answer, question);
      const score = scoreOf(answer, question);
      return onFive === null || score === null || onFive > limit
        ? []
        : [{ question, score, max: endsOf(question).max, onFive }];
    })
    .sort(byKeys(({ onFive }) => onFive))
    .map(({ onFive: _, ...low }) => low);
}
