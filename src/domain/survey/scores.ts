/** What an answer says of recommending and of satisfaction, and what many answers come to. */
import type { Answer, Question, Survey } from '../records/survey.ts';
import { isFivePoint, scoreOf, scoreOnFive } from './scales.ts';

/** How many would recommend, would not mind, would advise against. */
export interface PromoterParts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** 0..10, as answered to the survey's first question of kind nps; null where it was left blank or not asked. */
export function recommendation(answer: Answer, survey: Survey): number | null {
  const question = survey.questions.find(({ kind }) => kind === 'nps');
  return question ? scoreOf(answer, question) : null;
}

/** Overall satisfaction on 1..5: the mean of the answer's scores for the questions that ask for it. Null where all are blank. */
export function satisfaction(answer: Answer, survey: Survey): number | null {
  return meanScore(answer, satisfactionQuestions(survey));
}

/** The scales of dimension overall; in a survey without one, all its scales of 1..5. What measures something else than satisfaction is none of them. */
export function satisfactionQuestions({ questions }: Survey): readonly Question[] {
  const scales = questions.filter(asksSatisfaction);
  const overall = scales.filter(({ dimension }) => dimension === 'overall');
  return overall.length > 0 ? overall : scales.filter(isFivePoint);
}

/** A scale of how satisfied somebody is, and not of effort, an ideal, or what they expected. */
export function asksSatisfaction({ kind, measures, expectationOf }: Question): boolean {
  return kind === 'scale' && measures === undefined && expectationOf === undefined;
}

/** The mean on 1..5 of what one answer says to these questions, blanks left out; null where all are blank. */
export function meanScore(answer: Answer, questions: readonly Question[]): number | null {
  let sum = 0;
  let n = 0;
  for (const question of questions) {
    const score = scoreOnFive(answer, question);
    if (score === null) continue;
    sum += score;
    n++;
  }
  return n === 0 ? null : sum / n;
}

/** 9 and 10 promote, 0 to 6 detract: the standard cut of the Net Promoter Score, of which -100..100 is the balance in points. */
export type Attitude = keyof PromoterParts;

export function attitudeOf(score: number): Attitude {
  if (score >= 9) return 'promoters';
  return score <= 6 ? 'detractors' : 'passives';
}

export function promoterParts(scores: Iterable<number>): PromoterParts {
  const parts = { promoters: 0, passives: 0, detractors: 0 };
  for (const score of scores) parts[attitudeOf(score)]++;
  return parts;
}

/** Promoters less detractors in a hundred; null when nobody was asked. */
export function promoterScore({ promoters, passives, detractors }: PromoterParts): number | null {
  const n = promoters + passives + detractors;
  return n === 0 ? null : ((promoters - detractors) / n) * 100;
}

/** Of one answer, in points squared: each is worth 100, 0 or -100. Null when nobody was asked. */
export function promoterVariance(parts: PromoterParts): number | null {
  const score = promoterScore(parts);
  if (score === null) return null;
  const { promoters, passives, detractors } = parts;
  return ((promoters + detractors) / (promoters + passives + detractors) - (score / 100) ** 2) * 100 ** 2;
}

/** Adding up thirds and ninths leaves a last digit that means nothing. */
const slack = 1e-9;

/** Whether a score on 1..5 is one of the two best boxes, 4 and 5. */
export function isTopTwo(score: number): boolean {
  return score >= 4 - slack;
}
