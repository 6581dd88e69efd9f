/** One value of an answer as a score: turned so that more is better, and brought to 1..5 where scales are compared. */
import type { Answer, Question } from '../records/survey.ts';

/** What scores are brought to where scales are compared. */
export const fivePoint = { min: 1, max: 5 } as const;
/** The ends of a Net Promoter Score, in points of a hundred. */
export const promoterRange = { min: -100, max: 100 } as const;

/** The ends of a scale; a question that does not say them is asked on 1..5, or 0..10 when it asks for a recommendation. */
export function endsOf({ kind, min, max }: Question): { readonly min: number; readonly max: number } {
  return kind === 'nps' ? { min: min ?? 0, max: max ?? 10 } : { min: min ?? 1, max: max ?? 5 };
}

export function isFivePoint(question: Question): boolean {
  const { min, max } = endsOf(question);
  return min === 1 && max === 5;
}

/**
 * The score a question got, in points of its own scale, a reversed one turned round. Null where it was left blank or the
 * value is none of its scale.
 */
export function scoreOf(answer: Answer, question: Question): number | null {
  const value = Object.hasOwn(answer.values, question.id) ? answer.values[question.id] : undefined;
  const { min, max } = endsOf(question);
  if (typeof value !== 'number' || !(value >= min && value <= max) || min >= max) return null;
  return question.reversed === true ? min + max - value : value;
}

/** The score on 1..5, whatever its scale: its place between the ends stays the same. */
export function scoreOnFive(answer: Answer, question: Question): number | null {
  const score = scoreOf(answer, question);
  if (score === null || isFivePoint(question)) return score;
  const { min, max } = endsOf(question);
  return 1 + (4 * (score - min)) / (max - min);
}
