/** What is said of clients who left, in Chinese. */
import type { LossStep } from '../../domain/churn/churn-loss.ts';
import type { ChurnReason } from '../../domain/records/loss.ts';
import type { DecisionSaid, LossSaid, Phrases } from '../../reports/phrases.ts';
import { codeWord } from '../code-word.ts';
import type { Words } from '../words.ts';

export function lossTold({ reason, day, note }: LossSaid, { formats, choices }: Words): string {
  return `流失于 ${formats.dayWithWeekday(day)}：${codeWord(reason, choices.code)}${inBrackets(note)}`;
}

/** When and in which words, where the reason was said before. */
export function lossSince({ day, note }: LossSaid, { formats }: Words): string {
  return `流失于 ${formats.dayWithWeekday(day)}${inBrackets(note)}`;
}

export function decisionTold(decision: DecisionSaid, words: Words): string {
  return `${words.choices.other[decision.verdict]}，${decisionSince(decision, words)}`;
}

/** When and why, where the verdict was said before. */
export function decisionSince({ day, reason, until }: DecisionSaid, { formats }: Words): string {
  const end = until === null ? null : `至 ${formats.dayWithWeekday(until)}`;
  return `决定于 ${formats.dayWithWeekday(day)}：${reason}${inBrackets(end)}`;
}

const inBrackets = (text: string | null) => (text === null ? '' : `（${text}）`);

/** What to say to who left for a reason. */
const advice: Readonly<Record<ChurnReason, string>> = {
  price: '提供花费更少的办法：早鸟价、小一些的展位或合用展位',
  budget: '问清下一次预算何时制定，在那之前联系',
  'no-results': '问清怎样才算有效果，介绍两位他们该见的人',
  'no-need': '问问现在需要什么，变化之后也许仍有合适的内容',
  content: '说说新的内容安排，问他们愿意为什么而来',
  competitor: '问问那边有什么，说清只有我们才有的',
  'poor-service': '道歉，说明已作的改进，并亲自跟进',
  'unfair-treatment': '先道歉，听对方说完，再说明已作的改正',
  'no-time': '问哪几天方便，建议安排短一些的参访',
  moved: '问谁接替了这里的工作，是否愿意远道而来或线上参加',
  'changed-job': '问谁接替了他们，以及他们现在做什么：也许是两位客户',
  'closed-down': '问问现在做什么；否则到此为止',
  'event-ended': '邀请参加替代它的活动',
  other: '问原因是否还在，怎样才愿意回来',
  unknown: '问清没有来的原因，并记录下来',
};

export function winbackAdvice({ reason, next, booked }: Phrases['winback.advice']): string {
  if (booked) return next ? `已报名 ${next.name}，确保到场` : '确保到场';
  const said =
    reason !== null && Object.hasOwn(advice, reason)
      ? advice[reason as ChurnReason]
      : reason === null
        ? advice.unknown
        : advice.other;
  return next ? `${said}；下一届：${next.name}` : said;
}

/** The steps of the loss of a client. */
export const lossSteps: Readonly<Record<LossStep, string>> = {
  spend: '每届花费',
  periods: '每年届数',
  years: '年数',
  value: '损失的花费',
  reached: '告知人数',
  influenced: '受影响比例',
  spread: '每人再传',
  stop: '不再来的比例',
  followers: '跟着不来的人数',
  'word-of-mouth': '口碑损失',
  each: '每位客户的损失',
  clients: '客户数',
  total: '总损失',
};
