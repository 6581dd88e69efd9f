/** `action add`: records what will be done about a question, with its current score. */
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import { questionScore } from '../../domain/survey/action-score.ts';
import { questionNamed } from '../../domain/survey/question-named.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { readDay } from '../../porch/typed/day.ts';
import { say } from '../../reports/phrases.ts';
import { actionCollections } from '../../reports/survey/actions.ts';
import { command } from '../command.ts';
import { ownerOption, text } from '../options.ts';
import { ownerMeant } from '../owner.ts';

export default command({
  arguments: { survey: 'one', question: 'one', text: 'some' },
  options: { owner: ownerOption, due: text('--due <DAY>') },
  async run(context, { survey: name, question: ref, text: words, owner = 'me', due: typed }) {
    const task = words.join(' ').trim();
    if (task === '') throw fail('usage.missing-argument', { name: 'TEXT', command: context.command });
    const today = context.todayIn(await context.read([]));
    const due = typed === undefined ? undefined : await readDay(typed, today);
    return editRoster(context, actionCollections, (change, roster) => {
      const survey = resolveSurvey(roster.surveys.values(), name);
      const question = questionNamed(survey, ref);
      const { score, answers } = questionScore(roster, survey, question, {
        day: context.todayIn(roster),
        zone: context.zoneOf(roster),
      });
      const id = change.add('actions', {
        survey: survey.id,
        question: question.id,
        text: task,
        owner: ownerMeant(context, owner) || undefined,
        due,
        state: 'open',
        scoreBefore: score ?? undefined,
        answersBefore: answers,
      });
      return {
        said: [
          say('action.added', { id, text: task, question: question.text, due: due ?? null }),
          say('action.score-before', { score, answers, kind: question.kind }),
        ],
        next: [`regulars action done ${id}`, `regulars survey results ${survey.id}`],
      };
    });
  },
});
