/** The exhibition matrix: satisfaction with each aspect on each level, with its margins. */
import { sum } from '../../lib/collect.ts';
import { type Answer, aspects, levels, type Question, type Survey } from '../records/survey.ts';
import { asksSatisfaction, meanScore } from './scores.ts';

export interface Cell {
  /** Null in the margin: all of them. */
  readonly aspect: (typeof aspects)[number] | null;
  readonly level: (typeof levels)[number] | null;
  /** Answers that say something to it. */
  readonly n: number;
  /** On 1..5; null where nobody said anything. */
  readonly mean: number | null;
}

/** Row by row, each ending in its margin, the last row being that of the columns; empty where the survey asks for no matrix. */
export function matrixOf({ questions }: Survey, answers: readonly Answer[]): Cell[] {
  const asked = questions.filter(
    (one) => asksSatisfaction(one) && one.aspect !== undefined && one.level !== undefined,
  );
  if (asked.length === 0) return [];
  return [...aspects, null].flatMap((aspect) =>
    [...levels, null].map((level): Cell => {
      const inside = asked.filter(
        (one) => (aspect === null || one.aspect === aspect) && (level === null || one.level === level),
      );
      return { aspect, level, ...meanOf(inside, answers) };
    }),
  );
}

function meanOf(questions: readonly Question[], answers: readonly Answer[]): Pick<Cell, 'n' | 'mean'> {
  const scores = answers
    .map((answer) => meanScore(answer, questions))
    .filter((score): score is number => score !== null);
  return { n: scores.length, mean: scores.length === 0 ? null : sum(scores) / scores.length };
}
