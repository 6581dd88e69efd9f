/** What is said of improvement actions, in English. */
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
    return `Score before: ${formats.number(score, 2)} of ${plural(answers, 'answer', 'answers')}.`;
  },
  'action.edited': ({ id, text }) => `Changed ${id}: ${text}`,
  'action.no-score': ({ why, event }) => {
    if (why === 'no-edition') return 'no later edition yet';
    return why === 'not-asked' ? 'not asked again yet' : `asked again at ${event}, no answer yet`;
  },
  'action.asked-again': ({ event }) => `asked again at ${event}`,
};
