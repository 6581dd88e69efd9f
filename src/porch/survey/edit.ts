/** A survey with other words or questions, as far as its answers allow. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import { flagOf } from '../../domain/records/flag.ts';
import { type Question, questionFields, type Survey } from '../../domain/records/survey.ts';
import type { Roster } from '../../domain/roster.ts';
import { forbiddenChange, questionChanges } from '../../domain/survey/question-changes.ts';
import { newFlawAmong } from '../../domain/survey/question-flaw.ts';
import { same } from '../../lib/plain.ts';
import { fold } from '../../lib/text/fold.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { editRoster } from '../receipts/edit-roster.ts';

/** The texts of a survey that somebody words. */
export interface Wording {
  readonly name: string;
  readonly questions: readonly Question[];
}

/**
 * `work` may run twice. `seen` is the survey as it was shown to somebody: it must not have changed since. Throws `question.flawed`,
 * `survey.answered`, `survey.exists`, `roster.moved`.
 */
export function editSurvey(
  context: Context,
  ref: string,
  work: (survey: Survey) => Wording,
  seen?: Survey,
): Promise<Receipt> {
  return editRoster(context, ['surveys', 'answers'], (change, roster) => {
    const survey = resolveSurvey(roster.surveys.values(), ref);
    if (seen !== undefined && !same(seen.questions, survey.questions))
      throw fail('roster.moved', { path: survey.name });
    const { name, questions } = work(survey);
    check(roster, survey, { name, questions });
    change.set('surveys', survey.id, { name, questions });
    const changes = questionChanges(survey.questions, questions);
    return {
      said: [
        say('survey.edited', { name, questions: questions.length, ...changes }),
        ...halves(questions, [...changes.added, ...changes.changed]),
      ],
      next: [`regulars survey results ${survey.id}`],
    };
  });
}

/** Touched questions with an aspect but no level, or the reverse: they have no cell in the matrix. */
function halves(questions: readonly Question[], touched: readonly string[]): Phrase[] {
  const ids = questions
    .filter(
      ({ id, aspect, level }) => touched.includes(id) && (aspect === undefined) !== (level === undefined),
    )
    .map(({ id }) => id);
  return ids.length === 0 ? [] : [say('survey.half-a-cell', { ids })];
}

/** A name is used once at an event. */
export function checkName(surveys: Iterable<Survey>, event: string, name: string, own?: string): void {
  for (const one of surveys)
    if (one.event === event && one.id !== own && fold(one.name) === fold(name))
      throw fail('survey.exists', { id: one.id, name: one.name });
}

function check(roster: Roster<'surveys' | 'answers'>, survey: Survey, { name, questions }: Wording): void {
  checkName(roster.surveys.values(), survey.event, name, survey.id);
  const answers = [...roster.answers.values()].filter((one) => one.survey === survey.id);
  const forbidden = forbiddenChange(survey.questions, questions, answers);
  if (forbidden) {
    const { question, what } = forbidden;
    throw fail('survey.answered', {
      survey: survey.id,
      question: { id: question.id, text: question.text },
      what,
      answers: forbidden.answers,
    });
  }
  const flaw = newFlawAmong(questions, survey.questions);
  const at = flaw && questions[flaw.at];
  if (flaw && at)
    throw fail('question.flawed', {
      question: at.id,
      option: flaw.key === 'id' ? '--add' : flagOf(questionFields[flaw.key]),
      reason: flaw.reason,
    });
}
