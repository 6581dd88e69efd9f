/** The scores of an answer, overall satisfaction and others, each converted to the scale of the rules. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Answer, Question, Survey } from '../../../src/domain/records/survey.ts';
import { type Book, inOrder, mean, type Then } from './book.ts';
import { hair, limitOf } from './limits.ts';

export function surveyOf({ surveys }: Book, id: string): Survey {
  const survey = surveys.find((one) => one.id === id);
  if (survey === undefined) throw new Error(`the book has no survey ${id}`);
  return survey;
}

/** Null for a blank; a reversed scale is turned round. */
export function scoreOf({ id, min = 1, max = 5, reversed }: Question, { values }: Answer): number | null {
  const value = values[id];
  if (typeof value !== 'number') return null;
  return reversed === true ? min + max - value : value;
}

/** On 1 to `top`, whatever the scale was. */
export function scaled(question: Question, answer: Answer, top = 5): number | null {
  const { min = 1, max = 5 } = question;
  const score = scoreOf(question, answer);
  return score === null ? null : 1 + ((score - min) / (max - min)) * (top - 1);
}

export const means = (questions: readonly Question[], answer: Answer, top?: number): number | null =>
  mean(questions.map((one) => scaled(one, answer, top)).filter((score) => score !== null));

const asksSatisfaction = ({ kind, measures, expectationOf }: Question) =>
  kind === 'scale' && measures === undefined && expectationOf === undefined;

export const questionsOf = ({ questions }: Survey, dimension: string): Question[] =>
  questions.filter((one) => asksSatisfaction(one) && one.dimension === dimension);

export function overallQuestions(survey: Survey): Question[] {
  const overall = questionsOf(survey, 'overall');
  if (overall.length > 0) return overall;
  return survey.questions.filter(
    (one) => asksSatisfaction(one) && (one.min ?? 1) === 1 && (one.max ?? 5) === 5,
  );
}

export const overallOf = (book: Book, answer: Answer): number | null =>
  means(overallQuestions(surveyOf(book, answer.survey)), answer);

export function recommendationOf(book: Book, answer: Answer): number | null {
  const question = surveyOf(book, answer.survey).questions.find(recommends);
  return question === undefined ? null : scoreOf({ ...question, min: 0, max: 10 }, answer);
}

const isFairness = ({ kind, id, touchpoint, aspect, level, expectationOf }: Question) =>
  kind === 'scale' &&
  expectationOf === undefined &&
  (id === 'fairness' || touchpoint === 'fairness' || (aspect === 'service' && level === 'social'));

export const foundUnfair = (book: Book, answer: Answer): boolean =>
  surveyOf(book, answer.survey)
    .questions.filter(isFairness)
    .map((question) => scaled(question, answer))
    .some((score) => score !== null && score <= limitOf(book, 'satisfaction.low') + hair);

/** Complete, and not set aside as junk. */
export const isWhole = ({ complete, setAside }: Answer): boolean => complete && setAside === undefined;

/** A client's complete answers for these events or all, the earliest first. */
export function wholeAnswersOf(then: Then, client: string, events?: readonly Event[]): Answer[] {
  const theirs = then.answers.filter((one) => one.client === client && isWhole(one));
  const wanted = theirs.filter(
    ({ survey }) => events === undefined || events.some(({ id }) => id === surveyOf(then, survey).event),
  );
  return inOrder(wanted, ({ at, created }) => at ?? created);
}

/** What a client last said to a survey that asks; who left it blank said nothing. */
function lastAnswer(
  then: Then,
  client: string,
  asks: (survey: Survey) => boolean,
  scoreOf: (book: Book, answer: Answer) => number | null,
  events?: readonly Event[],
): number | null {
  const answers = wholeAnswersOf(then, client, events);
  const answer = answers.findLast(({ survey }) => asks(surveyOf(then, survey)));
  return answer === undefined ? null : scoreOf(then, answer);
}

export const lastOverall = (then: Then, client: string, events?: readonly Event[]): number | null =>
  lastAnswer(then, client, (survey) => overallQuestions(survey).length > 0, overallOf, events);

const recommends = ({ kind }: Question) => kind === 'nps';

export const lastRecommendation = (then: Then, client: string): number | null =>
  lastAnswer(then, client, ({ questions }) => questions.some(recommends), recommendationOf);
