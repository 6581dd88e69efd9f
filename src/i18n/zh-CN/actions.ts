/** 改进措施与不满者跟进的措辞。 */
import type { ActionPhrases } from '../words.ts';
import { joined } from './joined.ts';

export const actions: ActionPhrases = {
  'title.actions': () => '改进措施',
  'none.actions': () => '没有这样的改进措施。',
  'action.added': ({ id, text, question, due }, words) =>
    `${id}${due === null ? '' : `（${words.formats.dayWithWeekday(due)}到期）`}：${text}（${words.phrases.bilingual({ text: question }, words)}）`,
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
  'unhappy.task': ({ event, satisfaction, recommendation, low }, words) => {
    const of = (score: number, max: number) => `${words.formats.number(score, 1)}/${max}`;
    const said = [
      ...(satisfaction === null ? [] : [`满意度 ${of(satisfaction, 5)}`]),
      ...(recommendation === null ? [] : [`推荐意愿 ${of(recommendation, 10)}`]),
      ...low
        .slice(0, mostLow)
        .map(({ question, score, max }) => `“${words.phrases.bilingual(question, words)}”${of(score, max)}`),
    ];
    return joined`询问${event}哪里没做好：${said.join('，')}`;
  },
  'unhappy.say': ({ event }) => joined`您对${event}不太满意。您觉得哪里应当改进？我们打算这样做。`,
  'unhappy.made': ({ survey, followups }) => `${survey}：为不满意的客户建立 ${followups} 项跟进。`,
  'unhappy.nobody': ({ survey, answers }) =>
    answers === 0 ? `还没有人回答 ${survey}。` : `${survey}：没有需要新增跟进的客户。`,
  'unhappy.nameless': ({ answers }) => `另有 ${answers} 份得分同样低的答卷不属于名册中的任何人，无法联系。`,
};

/** 一份答卷最多说出几个低分。 */
const mostLow = 3;
