/** The survey scores of an event. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Answer, Survey } from '../../../src/domain/records/survey.ts';
import { dayAt, distinct, inOrder, mean, sum, type Then } from './book.ts';
import { isHeld, tookPart } from './editions.ts';
import { type Figures, quotient, type Told } from './figures.ts';
import {
  isWhole,
  means,
  overallOf,
  overallQuestions,
  questionsOf,
  recommendationOf,
  scoreOf,
  surveyOf,
} from './satisfaction.ts';
import { clientsAt } from './value.ts';

export function ofSurveys(then: Then, event: Event): Figures {
  const surveys = then.surveys.filter((one) => one.event === event.id);
  const answers = surveys.flatMap((survey) => answersTo(then, survey));
  const scores = known(answers.map((one) => overallOf(then, one)));
  const recommendations = known(answers.map((one) => recommendationOf(then, one)));
  const share = (from: number, to: number) => recommendations.filter((it) => it >= from && it <= to).length;
  return {
    nps: scaledBy(100, quotient(share(9, 10) - share(0, 6), recommendations.length)),
    'csat-mean': quotient(sum(scores), scores.length),
    'csat-top2': quotient(scores.filter((score) => score >= 4 - 1e-9).length, scores.length),
    ces: ease(then, answers),
    'satisfaction-index': index(then, answers),
    'response-rate': isHeld(then, event) ? responses(then, event, surveys) : null,
    ...Object.fromEntries(
      ['content', 'organisation', 'interaction', 'overall'].map((dimension) => {
        const each = answers.map((one) => means(questionsOf(surveyOf(then, one.survey), dimension), one));
        return [`satisfaction-by-dimension ${dimension}`, quotient(sum(known(each)), known(each).length)];
      }),
    ),
  };
}

const known = (all: readonly (number | null)[]): number[] => all.filter((one) => one !== null);
const scaledBy = (factor: number, told: Told): Told => told && { ...told, value: told.value * factor };

/** The latest one of an identified person in that survey, anonymous ones each. */
function answersTo(then: Then, survey: Survey): Answer[] {
  const all = then.answers.filter((one) => one.survey === survey.id && isWhole(one));
  const sorted = inOrder(all, ({ at, created }) => at ?? created);
  return sorted.filter(
    (one) => one.client === undefined || sorted.findLast(({ client }) => client === one.client) === one,
  );
}

/** In points of the scale that most of them answered on. */
function ease(then: Then, answers: readonly Answer[]): Told {
  const each = answers.flatMap((one) => {
    const questions = surveyOf(then, one.survey).questions.filter(({ measures }) => measures === 'effort');
    const score = mean(known(questions.map((question) => scoreOf(question, one))));
    return score === null ? [] : [score];
  });
  return quotient(sum(each), each.length);
}

/** Of the surveys that ask for satisfaction, expectations and the ideal; the weights are alike. */
function index(then: Then, answers: readonly Answer[]): Told {
  const asking = answers.filter(({ survey }) =>
    ['confirmation', 'ideal'].every((one) =>
      surveyOf(then, survey).questions.some(({ measures }) => measures === one),
    ),
  );
  const on = (questions: (survey: Survey) => Survey['questions']) =>
    mean(known(asking.map((one) => means(questions(surveyOf(then, one.survey)), one, 10))));
  const three = [
    on(overallQuestions),
    on(({ questions }) => questions.filter(({ measures }) => measures === 'confirmation')),
    on(({ questions }) => questions.filter(({ measures }) => measures === 'ideal')),
  ];
  const told = known(three);
  return told.length < 3 ? null : { value: (sum(told.map((x) => x - 1)) / 27) * 100 };
}

/** Whoever answered two surveys answered; without anybody asked, those who took part are. */
function responses(then: Then, event: Event, surveys: readonly Survey[]): Told {
  const answers = surveys.flatMap((survey) => answersTo(then, survey));
  const named = answers.map(({ client }) => client).filter((client) => client !== undefined);
  const answered = distinct(named).length + answers.length - named.length;
  const asked = surveys.flatMap((survey) =>
    (survey.asked ?? []).filter(({ at }) => dayAt(then, at) <= then.day),
  );
  const came = clientsAt(then, event).filter((id) => tookPart(then, event, id));
  const invited = asked.length > 0 ? distinct(asked.map(({ client }) => client)) : came;
  return surveys.length === 0 ? null : quotient(answered, invited.length);
}
