/** What people found less what they had expected, question by question. */
import { byKeys, sum } from '../../lib/collect.ts';
import type { Answer, Question, Survey } from '../records/survey.ts';
import { marginOfError } from './margin.ts';
import { endsOf, fivePoint, scoreOf, scoreOnFive } from './scales.ts';

export interface Gap {
  readonly question: Question;
  /** Answers that say both; a blank on either side leaves the answer out. */
  readonly n: number;
  /** Means in points of the scale, or on 1..5 where the two have not the same. */
  readonly expected: number | null;
  readonly perceived: number | null;
  /** Perceived less expected. */
  readonly gap: number | null;
  /** Plus or minus. */
  readonly margin: number | null;
}

/** The widest disappointment first (service gaps); those of which nothing is known last. */
export function gapsOf({ questions }: Survey, answers: readonly Answer[]): Gap[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const gaps = questions.flatMap((expectation): Gap[] => {
    const question = byId.get(expectation.expectationOf ?? '');
    return question === undefined ? [] : [gapOf(expectation, question, answers)];
  });
  return gaps.sort(byKeys(({ gap }) => gap ?? Number.POSITIVE_INFINITY));
}

function gapOf(expectation: Question, question: Question, answers: readonly Answer[]): Gap {
  const [one, other] = [endsOf(expectation), endsOf(question)];
  const read = one.min === other.min && one.max === other.max ? scoreOf : scoreOnFive;
  const pairs = answers.flatMap((answer) => {
    const [expected, perceived] = [read(answer, expectation), read(answer, question)];
    return expected === null || perceived === null ? [] : [{ expected, perceived }];
  });
  const n = pairs.length;
  if (n === 0) return { question, n, expected: null, perceived: null, gap: null, margin: null };
  const expected = sum(pairs.map((pair) => pair.expected)) / n;
  const perceived = sum(pairs.map((pair) => pair.perceived)) / n;
  const gap = perceived - expected;
  const variance = sum(pairs.map((pair) => (pair.perceived - pair.expected - gap) ** 2)) / n;
  const { min, max } = read === scoreOf ? other : fivePoint;
  const widest = max - min;
  const margin = marginOfError({ value: gap, variance, min: -widest, max: widest }, n, null);
  return { question, n, expected, perceived, gap, margin };
}
