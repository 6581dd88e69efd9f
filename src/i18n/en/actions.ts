/** What is said of improvement actions, and of those who were unhappy, in English. */
import type { ActionPhrases } from '../words.ts';
import { plural } from './plural.ts';

export const actions: ActionPhrases = {
  'title.actions': () => 'Improvement actions',
  'none.actions': () => 'There are no such improvement actions.',
  'action.added': ({ id, text, question, due }, words) =>
    `${id}${due === null ? '' : ` due ${words.formats.dayWithWeekday(due)}`}: ${text} (${words.phrases.bilingual({ text: question }, words)})`,
  'action.score-before': ({ score, answers, kind }, { formats }) => {
    if (kind !== 'scale' && kind !== 'nps')
      return 'The question is not scored, so nothing can be held against it later.';
    if (score === null) return 'Nobody answered it yet, so there is no score before.';
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
        .slice(0, MOST_LOW)
        .map(({ question, score, max }) => `“${words.phrases.bilingual(question, words)}” ${of(score, max)}`),
    ];
    return `Ask what went wrong at ${event}: ${said.join(', ')}`;
  },
  'unhappy.say': ({ event }) =>
    `You were not content with ${event}. What should have been different? This is what we do about it.`,
  'unhappy.made': ({ survey, followups }) =>
    `${survey}: ${plural(followups, 'follow-up', 'follow-ups')} with those who were unhappy.`,
  'unhappy.nobody': ({ survey, answers }) =>
    answers === 0
      ? `Nobody answered ${survey} yet.`
      : `${survey}: nobody is to be called who is not on the list already.`,
  'unhappy.nameless': ({ answers }) =>
    answers === 1
      ? '1 more answer is as low; nobody on the roster gave it, so nobody can be called.'
      : `${answers} more answers are as low; nobody on the roster gave them, so nobody can be called.`,
};

/** Low scores that are told of one answer. */
const MOST_LOW = 3;
