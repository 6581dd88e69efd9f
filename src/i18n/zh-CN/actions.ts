/** 改进措施的措辞。 */
import type { ActionPhrases } from '../words.ts';

export const actions: ActionPhrases = {
  'title.actions': () => '改进措施',
  'none.actions': () => '没有这样的改进措施。',
  'action.added': ({ id, text, question, due }, words) =>
    `${id}${due === null ? '' : `（${words.formats.dayWithWeekday(due)} 到期）`}：${text}（${words.phrases.bilingual({ text: question }, words)}）`,
  'action.score-before': ({ score, answers, kind }, { formats }) => {
    if (kind !== 'scale' && kind !== 'nps') return '这道题不计分，以后无从比较。';
    if (score === null) return '还没有人回答这道题，所以没有之前的得分。';
    return `之前得分：${formats.number(score, 2)}（${answers} 份答卷）。`;
  },
  'action.edited': ({ id, text }) => `已修改 ${id}：${text}`,
  'action.no-score': ({ why, event }) => {
    if (why === 'no-edition') return '还没有下一届';
    return why === 'not-asked' ? '还没有再次提问' : `${event} 已再次提问，还没有答卷`;
  },
  'action.asked-again': ({ event }) => `${event} 再次提问`,
};
