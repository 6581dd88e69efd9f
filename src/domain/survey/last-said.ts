/** What somebody last said of recommending and of satisfaction: in the latest of their answers to a survey that asks. */
import type { Answered } from '../edition/by-client.ts';
import type { Survey } from '../records/survey.ts';
import { recommendation, satisfaction, satisfactionQuestions } from './scores.ts';

export interface LastSaid {
  readonly score: number;
  readonly survey: Survey;
}

interface Given {
  /** Complete ones, the latest last. */
  readonly answers: readonly Answered[];
}

/** 0 to 10. */
export function lastRecommendation(given: Given): LastSaid | null {
  return lastOf(given, asksForRecommendation, recommendation);
}

/** On 1 to 5. */
export function lastSatisfaction(given: Given): LastSaid | null {
  return lastOf(given, asksForSatisfaction, satisfaction);
}

/** What was left blank there is not known, whatever was said before. */
function lastOf(
  { answers }: Given,
  asks: (survey: Survey) => boolean,
  scoreOf: typeof recommendation,
): LastSaid | null {
  const last = answers.findLast(({ survey }) => asks(survey));
  const score = last ? scoreOf(last.answer, last.survey) : null;
  return last && score !== null ? { score, survey: last.survey } : null;
}

const asksForRecommendation = ({ questions }: Survey) => questions.some(({ kind }) => kind === 'nps');
const asksForSatisfaction = (survey: Survey) => satisfactionQuestions(survey).length > 0;
