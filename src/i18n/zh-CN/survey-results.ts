/** What is said of the results of a survey, in Chinese. */
import { partWord } from '../part-word.ts';
import type { SurveyResults } from '../words.ts';

export const surveyResults: SurveyResults = {
  'survey.none-counts': () => '还没有可以计入的答卷，以下是问卷的题目。',
  'survey.single': () => '只有一份答卷，只是一个人的意见，说明不了其他人怎么想。',
  'survey.margin': () =>
    '答卷不足 100 份时，得分附误差范围（±）：二十次同样的调查中，有十九次全体的得分落在此范围内。误差范围达到量表一端的，什么得分都有可能。',
  'survey.within': () => '在误差范围内的变化可能只是偶然，不能说明变好或变差。',
  'survey.is-within': () => '误差内',
  'survey.row': ({ heading, text }, words) => {
    const [above, own] = [heading, text].map((one) => words.phrases.bilingual({ text: one }, words));
    return /[。：？！…]$/.test(above ?? '') ? `${above}${own}` : `${above}：${own}`;
  },
  'survey.touchpoint': ({ of }) => of,
  'survey.option': ({ value }) => value,
  'survey.chosen': ({ options }, words) =>
    words.ui.listOf(options.map((text) => words.phrases.bilingual({ text }, words))),
  'survey.whole': () => '合计',
  'survey.weights': ({ satisfaction, confirmation, ideal }, { formats }) =>
    `满意度 ${formats.share(satisfaction)}、符合预期 ${formats.share(confirmation)}、接近理想 ${formats.share(ideal)}`,
  'survey.mode': ({ mode }, { choices }) => choices.other[mode] ?? mode,
  'survey.parted': ({ by }, { columns, labels }) =>
    `按${by === 'role' ? '在该活动中的角色' : partWord(by, columns, labels)}分组：各列为均值，推荐题为 NPS；兼有多种身份者计入多列。`,
  'heading.aspect': () => '方面',
  'heading.question': () => '题目',
  'heading.above': () => '上方标题',
  'title.matrix': () => '各方面与层面',
  'title.gaps': () => '实际与预期之差',
  'title.distribution': () => '各项被选次数',
  'title.comments': ({ name }) => `“${name}”中的原话`,
  'none.comments': () => '没有人写下自己的话。',
  'title.question': ({ name, text }, words) => `${name}：${words.phrases.bilingual({ text }, words)}`,
  'none.scores': () => '没有答卷给出得分。',
  'none.said': () => '没有人回答这道题。',
  'fact.index': () => '指数（ACSI 法）',
  'fact.weights': () => '指数的权重',
  'fact.effort': () => '省力度（CES）',
};
