/** A survey of the salon of 2026 with eight answers, two of them from people who are not on the roster. */
import type { Answer, Question, Survey } from '../../src/domain/records/survey.ts';
import type { Change } from '../../src/domain/roster.ts';
import { made } from './salon.ts';

const at = '2026-04-20T08:00:00.000Z';
const typed = { created: at, updated: at };

const questions: readonly Question[] = [
  {
    id: 'q1',
    text: { en: 'How satisfied are you overall?', 'zh-CN': '您对沙龙的总体满意度' },
    kind: 'scale',
    min: 1,
    max: 5,
    dimension: 'overall',
  },
  {
    id: 'q2',
    text: { en: 'Would you recommend us?', 'zh-CN': '您会向朋友推荐我们吗？' },
    kind: 'nps',
    min: 0,
    max: 10,
  },
  {
    id: 'q3',
    text: { en: 'How good were the talks?', 'zh-CN': '您对分享内容的满意度' },
    kind: 'scale',
    min: 1,
    max: 5,
    dimension: 'content',
  },
  {
    id: 'q4',
    text: { en: 'What did you come for?', 'zh-CN': '您参加了哪些环节？' },
    kind: 'multi',
    options: [
      { en: 'Talks', 'zh-CN': '分享' },
      { en: 'Market', 'zh-CN': '市集' },
    ],
  },
  { id: 'q5', text: { en: 'What should we do better?', 'zh-CN': '您的建议' }, kind: 'text' },
];

const survey: Survey = { id: 'S001', ...typed, name: '会后问卷 2026', event: 'E002', questions };

const answer = (number: number, values: Answer['values'], more: Partial<Answer>): Answer => ({
  id: `A0000${number}`,
  ...typed,
  survey: survey.id,
  at,
  mode: 'web',
  complete: true,
  values,
  ...more,
});

const answers: readonly Answer[] = [
  answer(1, { q1: 5, q2: 10, q3: 4, q4: ['Talks'], q5: '明年还来' }, { client: 'C0021' }),
  answer(2, { q1: 4, q2: 9, q3: 4, q4: ['Talks', 'Market'] }, { client: 'C0022' }),
  answer(3, { q1: 4, q2: 9, q3: 5 }, { client: 'C0023' }),
  answer(4, { q1: 3, q2: 7, q3: 3, q4: ['Market'] }, { client: 'C0024' }),
  answer(
    5,
    {
      q1: 2,
      q2: 3,
      q3: 2,
      q4: ['Talks'],
      q5: '签到排队有点久，空调太冷，希望明年多安排一些交流时间，也请把讲者的资料提前发给大家。The coffee ran out before noon, and nobody knew where the second room was.',
    },
    { client: 'C0025' },
  ),
  answer(6, { q1: 5, q2: 10, q3: 5, q5: 'More tables, please' }, { client: 'C0026' }),
  answer(7, { q1: 1, q2: 0, q3: 1, q5: '找不到洗手间' }, {}),
  answer(8, { q1: 4, q2: 8, q3: 4 }, { respondent: [{ name: '路过的人', email: 'passer@example.com' }] }),
];

export const surveyed: readonly Change[] = [...made('surveys', [survey]), ...made('answers', answers)];
