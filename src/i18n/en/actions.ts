/** What is said of improvement actions, and of those who were unhappy, in English. */
import type { ActionPhrases } from '../words.ts';
import { plural } from './plural.ts';

export const actions: ActionPhrases = {
  'title.actions': () => 'Improvement actions',
  'none.actions': () => 'No improvement actions match.',
  'action.added': ({ id, text, question, due }, words) =>
    `${id}${due === null ? '' : ` due ${words.formats.dayWithWeekday(due)}`}: ${text} (${words.phrases.bilingual({ text: question }, words)})`,
  'action.score-before': ({ score, answers, kind }, { formats }) => {
    if (kind !== 'scale' && kind !== 'nps')
      return 'The question is not scored, so there will be nothing to compare.';
    if (score === null) return 'Nobody has answered it yet, so there is no score before.';
    return `Score before: ${formats.number(score, 2)} (${plural(answers, 'answer', 'answers')}).`;
  },
  'action.edited': ({ id, text }) => `Changed ${id}: ${text}`,
  'action.no-score': ({ why, event }) => {
    if (why === 'no-edition') return 'no later edition yet';
    return why === 'not-asked' ? 'not asked again yet' : `asked again at ${event}, no answer yet`;
  },
  'action.asked-again': ({ event }) => `asked again at ${event}`,
  'unhappy.task': ({ event, satisfaction, recommendation, low }, words) => {
    const of = (score: number, max: number) => `${words.formats.number(score, 1)} of ${max}`;
    const said = [
      ...(satisfaction === null ? [] : [`satisfied ${of(satisfaction, 5)}`]),
      ...(recommendation === null ? [] : [`would recommend it ${of(recommendation, 10)}`]),
      ...low
        .slice(0, mostLow)
        .map(({ question, score, max }) => `“${words.phrases.bilingual(question, words)}” ${of(score, max)}`),
    ];
    return `Ask what went wrong at ${event}: ${said.join(', ')}`;
  },
  'unhappy.say': ({ event }) =>
    `You were not happy with ${event}. What should have been different? Here is what we are doing about it.`,
  'unhappy.made': ({ survey, followups }) =>
    `${survey}: ${plural(followups, 'follow-up', 'follow-ups')} with those who were unhappy.`,
  'unhappy.nobody': ({ survey, answers }) =>
    answers === 0
      ? `Nobody has answered ${survey} yet.`
      : `${survey}: everybody to call is already on the list.`,
  'unhappy.nameless': ({ answers }) =>
    answers === 1
      ? '1 more answer is as low, but nobody on the roster gave it: there is nobody to call.'
      : `${answers} more answers are as low, but nobody on the roster gave them: there is nobody to call.`,
};

/** Low scores that are told of one answer. */
const mostLow = 3;
