/** The results of one survey: as a whole, by dimension, aspect and level, and question by question. */
import { sum } from '../../lib/collect.ts';
import { type Answer, aspects, dimensions, levels, type Question, type Survey } from '../records/survey.ts';
import { isFivePoint, scoreOf, scoreOnFive } from './scales.ts';
import {
  asksSatisfaction,
  isTopTwo,
  meanScore,
  type PromoterParts,
  promoterParts,
  promoterScore,
  satisfactionQuestions,
} from './scores.ts';

/** Questions that are scored as one, and what they are about. */
type Grouping = 'dimension' | 'aspect' | 'level';
type Group = (typeof dimensions)[number] | (typeof aspects)[number] | (typeof levels)[number];
export type Scored = Group | 'satisfaction';

export type Result = {
  /** Answers that say something. */
  readonly n: number;
  /** Of a question in points of its own scale, of anything else on 1..5. */
  readonly mean: number | null;
  /** The share of scores that are 4 or 5 once brought to 1..5. */
  readonly topTwo: number | null;
  /** -100..100, with the parts it is the balance of. */
  readonly nps: number | null;
  readonly parts: PromoterParts | null;
  /** Some of the scores were brought to 1..5 from another scale. */
  readonly scaled: boolean;
} & (
  | { readonly about: 'satisfaction' | Grouping; readonly of: Scored }
  | { readonly about: 'question'; readonly question: Question }
);

/** `answers` are those that count. Questions stand in the order they are asked. */
export function surveyResults(survey: Survey, answers: readonly Answer[]): Result[] {
  const asked = satisfactionQuestions(survey);
  const whole: Result[] =
    asked.length === 0 ? [] : [{ about: 'satisfaction', of: 'satisfaction', ...combined(answers, asked) }];
  return [
    ...whole,
    ...grouped('dimension', dimensions, survey, answers),
    ...grouped('aspect', aspects, survey, answers),
    ...grouped('level', levels, survey, answers),
    ...survey.questions.map(
      (question): Result => ({ about: 'question', question, ...single(answers, question) }),
    ),
  ];
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

type Scores = Pick<Result, 'n' | 'mean' | 'topTwo' | 'nps' | 'parts' | 'scaled'>;

function combined(answers: readonly Answer[], questions: readonly Question[]): Scores {
  const scores = known(answers, (answer) => meanScore(answer, questions));
  return { ...scored(scores, scores), scaled: !questions.every(isFivePoint) };
}

function single(answers: readonly Answer[], question: Question): Scores {
  const scores = known(answers, (answer) => scoreOf(answer, question));
  switch (question.kind) {
    case 'scale':
      return scored(
        scores,
        known(answers, (answer) => scoreOnFive(answer, question)),
      );
    case 'nps': {
      const parts = promoterParts(scores);
      return { ...nothing, n: scores.length, nps: promoterScore(parts), parts };
    }
    default:
      return { ...nothing, n: answers.filter((answer) => says(answer, question)).length };
  }
}

const nothing: Scores = { n: 0, mean: null, topTwo: null, nps: null, parts: null, scaled: false };

/** The mean of `scores`, and how many of them are among the best two boxes on 1..5. */
function scored(scores: readonly number[], onFive: readonly number[]): Scores {
  const n = scores.length;
  if (n === 0) return nothing;
  return { ...nothing, n, mean: sum(scores) / n, topTwo: onFive.filter(isTopTwo).length / n };
}

function known(answers: readonly Answer[], read: (answer: Answer) => number | null): number[] {
  return answers.map(read).filter((score) => score !== null);
}

function says(answer: Answer, { id }: Question): boolean {
  const value = Object.hasOwn(answer.values, id) ? answer.values[id] : undefined;
  return typeof value === 'number' || (value !== undefined && value.length > 0);
}
