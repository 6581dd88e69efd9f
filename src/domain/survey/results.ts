/** The results of one survey: as a whole, by dimension, aspect, level and touch-point, and question by question. */
import { groupBy, sum } from '../../lib/collect.ts';
import { type Answer, aspects, dimensions, levels, type Question, type Survey } from '../records/survey.ts';
import { type Count, countsOf } from './counts.ts';
import { enoughAnswers, marginOfError, populationOf } from './margin.ts';
import { endsOf, fivePoint, isFivePoint, promoterRange, scoreOf, scoreOnFive } from './scales.ts';
import {
  asksSatisfaction,
  isTopTwo,
  meanScore,
  type PromoterParts,
  promoterParts,
  promoterScore,
  promoterVariance,
  satisfactionQuestions,
} from './scores.ts';

/** Questions that are scored as one, and what they are about. */
type Grouping = 'dimension' | 'aspect' | 'level';
type Group = (typeof dimensions)[number] | (typeof aspects)[number] | (typeof levels)[number];
export type Scored = Group | 'satisfaction';

export type Result = {
  /** Answers that say something. */
  readonly n: number;
  /** In points of the question's own scale; for anything but a question, on 1..5. */
  readonly mean: number | null;
  /** The share of scores that are 4 or 5 once brought to 1..5. */
  readonly topTwo: number | null;
  /** -100..100, with the parts it is the balance of. */
  readonly nps: number | null;
  readonly parts: PromoterParts | null;
  /** Of one answer, in the square of the unit. */
  readonly variance: number | null;
  /** How far the mean or the NPS may be from that of everybody, plus or minus; null of many answers, and where nothing can be said. */
  readonly margin: number | null;
  /** The same whatever the number of answers, by which it is held against another edition; none at all where everybody answered. */
  readonly reach: number | null;
  /** What was answered and how often, of a question that is not answered in free words. */
  readonly counts: readonly Count[];
  /** Some of the scores were brought to 1..5 from another scale. */
  readonly scaled: boolean;
} & (
  | { readonly about: 'satisfaction' | Grouping; readonly of: Scored }
  | { readonly about: 'touchpoint'; readonly of: string }
  | { readonly about: 'question'; readonly question: Question }
);

/**
 * `answers` are those that count. Questions stand in the order they are asked. `population` is how many could have answered, null where
 * that is not known.
 */
export function surveyResults(
  survey: Survey,
  answers: readonly Answer[],
  population: number | null = null,
): Result[] {
  const asked = satisfactionQuestions(survey);
  const whole: Result[] =
    asked.length === 0 ? [] : [{ about: 'satisfaction', of: 'satisfaction', ...combined(answers, asked) }];
  const all: Result[] = [
    ...whole,
    ...grouped('dimension', dimensions, survey, answers),
    ...grouped('aspect', aspects, survey, answers),
    ...grouped('level', levels, survey, answers),
    ...byTouchpoint(survey, answers),
    ...survey.questions.map(
      (question): Result => ({ about: 'question', question, ...single(answers, question) }),
    ),
  ];
  return all.map((result) => {
    const { n, variance, mean, nps } = result;
    const value = nps ?? mean;
    const margin =
      variance === null || value === null
        ? null
        : marginOfError({ value, variance, ...scaleOf(result) }, n, populationOf(n, population));
    const reach = value !== null && n > 1 && n === population ? 0 : margin;
    return { ...result, reach, margin: n >= enoughAnswers ? null : margin };
  });
}

/** Between which ends its mean or its NPS is. */
function scaleOf(result: Result): { readonly min: number; readonly max: number } {
  if (result.nps !== null) return promoterRange;
  return result.about === 'question' ? endsOf(result.question) : fivePoint;
}

/** What was asked of each point at which people met us, in the order it is first asked. */
function byTouchpoint(survey: Survey, answers: readonly Answer[]): Result[] {
  const asked = survey.questions.filter(asksSatisfaction);
  return [...groupBy(asked, ({ touchpoint }) => touchpoint)].flatMap(([of, questions]): Result[] =>
    of === undefined ? [] : [{ about: 'touchpoint', of, ...combined(answers, questions) }],
  );
}

function grouped(
  about: Grouping,
  codes: readonly Group[],
  survey: Survey,
  answers: readonly Answer[],
): Result[] {
  return codes.flatMap((of): Result[] => {
    const questions = survey.questions.filter(
      (question) => asksSatisfaction(question) && question[about] === of,
    );
    return questions.length === 0 ? [] : [{ about, of, ...combined(answers, questions) }];
  });
}

type Scores = Pick<
  Result,
  'n' | 'mean' | 'topTwo' | 'nps' | 'parts' | 'scaled' | 'counts' | 'variance' | 'reach' | 'margin'
>;

function combined(answers: readonly Answer[], questions: readonly Question[]): Scores {
  const scores = known(answers, (answer) => meanScore(answer, questions));
  return { ...scored(scores, scores), scaled: !questions.every(isFivePoint) };
}

function single(answers: readonly Answer[], question: Question): Scores {
  const counts = countsOf(answers, question);
  if (question.kind !== 'scale' && question.kind !== 'nps')
    return { ...nothing, n: answers.filter((answer) => says(answer, question)).length, counts };
  const scores = known(answers, (answer) => scoreOf(answer, question));
  if (question.kind === 'scale') {
    const onFive = known(answers, (answer) => scoreOnFive(answer, question));
    return { ...scored(scores, onFive), counts };
  }
  const parts = promoterParts(scores);
  const nps = promoterScore(parts);
  return { ...nothing, n: scores.length, nps, parts, counts, variance: promoterVariance(parts) };
}

const nothing: Scores = {
  n: 0,
  mean: null,
  topTwo: null,
  nps: null,
  parts: null,
  variance: null,
  reach: null,
  margin: null,
  counts: [],
  scaled: false,
};

/** The mean of `scores`, and how many of them are among the best two boxes on 1..5. */
function scored(scores: readonly number[], onFive: readonly number[]): Scores {
  const n = scores.length;
  if (n === 0) return nothing;
  const mean = sum(scores) / n;
  const variance = sum(scores.map((score) => (score - mean) ** 2)) / n;
  return { ...nothing, n, mean, topTwo: onFive.filter(isTopTwo).length / n, variance };
}

function known(answers: readonly Answer[], read: (answer: Answer) => number | null): number[] {
  return answers.map(read).filter((score) => score !== null);
}

function says(answer: Answer, { id }: Question): boolean {
  const value = Object.hasOwn(answer.values, id) ? answer.values[id] : undefined;
  return typeof value === 'number' || (value !== undefined && value.length > 0);
}
