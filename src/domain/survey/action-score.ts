/** How the question of an improvement action was scored before, and at the edition after. */
import { asOf } from '../edition/as-of.ts';
import { inOrder, seriesOf } from '../edition/participation.ts';
import type { Action } from '../records/action.ts';
import type { Event } from '../records/event.ts';
import type { Question, Survey } from '../records/survey.ts';
import type { Roster } from '../roster.ts';
import { isSameQuestion, meanOrNps, surveyLike } from './against.ts';
import { countingAnswers } from './counting.ts';
import { surveyResults } from './results.ts';

/** Why there is no score after. */
export type NoScoreAfter = 'no-edition' | 'not-asked' | 'no-answers';

export interface ActionScore {
  readonly before: number | null;
  readonly answersBefore: number;
  readonly after: number | null;
  readonly answersAfter: number;
  /** After less before; neither is rounded. */
  readonly change: number | null;
  /** No more than the margins of both allow. */
  readonly within: boolean | null;
  /** The edition that asked again. */
  readonly event: Event | null;
  readonly why: NoScoreAfter | null;
}

type Known = Roster<'events' | 'surveys' | 'answers'>;

export interface Asking {
  readonly day: string;
  /** The organiser's. */
  readonly zone: string;
}

/** What a question comes to: in points of its scale, or its NPS; null for what is not scored, and where nobody answered. */
export function questionScore(
  { answers }: Pick<Known, 'answers'>,
  survey: Survey,
  question: Question,
  { day, zone }: Asking,
): { readonly score: number | null; readonly answers: number; readonly reach: number | null } {
  const own = [...answers.values()].filter((answer) => answer.survey === survey.id);
  const alone = { ...survey, questions: [question] };
  const result = surveyResults(alone, countingAnswers(own, asOf(day, zone))).at(-1);
  if (result === undefined) return { score: null, answers: 0, reach: null };
  return { score: meanOrNps(result), answers: result.n, reach: result.reach };
}

/**
 * The score before is the one kept with the action; that after is computed from the first later edition of the series that asks the
 * question again on the same scale.
 */
export function actionScore(roster: Known, action: Action, asking: Asking): ActionScore {
  const survey = roster.surveys.get(action.survey);
  const before = action.scoreBefore ?? null;
  const none = {
    before,
    answersBefore: action.answersBefore ?? 0,
    after: null,
    answersAfter: 0,
    change: null,
    within: null,
    event: null,
  };
  const event = survey && roster.events.get(survey.event);
  const question = survey?.questions.find(({ id }) => id === action.question);
  if (!survey || !event || !question) return { ...none, why: 'not-asked' };
  const later = [...roster.events.values()]
    .filter((one) => seriesOf(one) === seriesOf(event) && one.cancelled !== true && inOrder(event, one) < 0)
    .sort(inOrder);
  if (later.length === 0) return { ...none, why: 'no-edition' };
  const surveys = [...roster.surveys.values()];
  for (const edition of later) {
    const same = surveys.filter(
      (one) => one.event === edition.id && one.questions.some((other) => isSameQuestion(question, other)),
    );
    const next = surveyLike(survey, same);
    if (next === undefined) continue;
    const then = questionScore(roster, next, question, asking);
    if (then.score === null) return { ...none, event: edition, why: 'no-answers' };
    const change = before === null ? null : then.score - before;
    const { reach } = questionScore(roster, survey, question, asking);
    const within =
      change === null || reach === null || then.reach === null
        ? null
        : Math.abs(change) <= Math.hypot(reach, then.reach);
    return {
      ...none,
      after: then.score,
      answersAfter: then.answers,
      change,
      within,
      event: edition,
      why: null,
    };
  }
  return { ...none, why: 'not-asked' };
}
