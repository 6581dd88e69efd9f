/** 关于整场活动所说的话。 */
import type { Finding } from '../../domain/kpi/findings.ts';
import type { KpiId } from '../../domain/kpi/index.ts';
import type { EventStep } from '../../domain/kpi/next-steps.ts';
import { measured } from '../measured.ts';
import { stepCommand } from '../step-command.ts';
import type { EventReportWords, Words } from '../words.ts';
import { joined } from './joined.ts';

/** 比率由什么构成：分母中的几个。 */
const parts: Readonly<Partial<Record<KpiId, (n: string, of: string) => string>>> = {
  'retention-rate': (n, of) => `上届 ${of} 位客户中有 ${n} 位再次报名`,
  'attendance-rate': (n, of) => `${of} 个报名中有 ${n} 个签到`,
  'repeat-share': (n, of) => `${of} 位客户中有 ${n} 位以前来过`,
  'rebooking-rate': (n, of) => `${of} 家参展商中有 ${n} 家预订了下一届`,
  'area-rebooked': (n, of) => `${of} 平方米之后为 ${n} 平方米`,
  'response-rate': (n, of) => `${of} 人中有 ${n} 人作答`,
  'complaint-rate': (n, of) => `${of} 位客户有 ${n} 件投诉`,
  'resolution-rate': (n, of) => `${of} 件投诉中有 ${n} 件已结案`,
  'followup-on-time': (n, of) => `${of} 项跟进中有 ${n} 项按时完成`,
  'reactivation-rate': (n, of) => `连续两届缺席的 ${of} 位中有 ${n} 位回来了`,
  'referral-share': (n, of) => `${of} 位新客户中有 ${n} 位由人推荐`,
};

function told(finding: Finding, words: Words): string {
  const { id, unit, currency, value, previous, change, within, target, isMissed, isSoFar } = finding;
  const { formats, kpis, ui } = words;
  const say = (amount: number) => measured({ unit, value: amount, currency }, formats);
  const points = (amount: number) =>
    unit === 'share' ? ui.points(formats.number(amount * 100, 1)) : say(amount);
  const { label } = kpis[id];
  const said = () => {
    if (change === null || previous === null) return joined`${label}为 ${say(value)}`;
    if (change === 0) return joined`${label}为 ${say(value)}，与之前相同`;
    if (within !== null)
      return joined`${label}由 ${say(previous)} 变为 ${say(value)}，可能只是偶然：答卷这么少，相差 ${formats.number(within, 1)} 以内说明不了什么`;
    return joined`${label}${change > 0 ? '上升' : '下降'} ${points(Math.abs(change))}，为 ${say(value)}`;
  };
  const aim = target === null ? '' : `目标 ${say(target)} ${isMissed === true ? '未达到' : '已达到'}。`;
  return `${isSoFar ? '截至目前，' : ''}${said()}${partsOf(finding, words)}。${aim}`;
}

function partsOf(
  { id, unit, numerator, denominator, sample, margin, within }: Finding,
  { formats }: Words,
): string {
  const made = parts[id];
  if (made !== undefined && numerator !== null && denominator !== null)
    return `：${made(formats.number(numerator), formats.number(denominator))}`;
  if (unit !== 'score') return '';
  const answers = `${formats.number(sample)} 份答卷`;
  return margin === null || within !== null
    ? `（${answers}）`
    : `（${answers}，误差 ±${formats.number(margin, 1)}）`;
}

function stepTold(step: EventStep, { formats, ui }: Words): string {
  switch (step.kind) {
    case 'collect':
      return `向 ${step.clients} 位客户收款 ${ui.listOf(step.money.map((money) => formats.money(money)))}`;
    case 'detractors':
      return `致电 ${step.clients} 位不愿推荐的客户，问清原因`;
    case 'complaints':
      return `处理 ${step.cases} 件未结的投诉`;
    case 'followups':
      return `完成 ${step.followups} 项到期的跟进`;
    case 'actions':
      return `落实 ${step.actions} 项改进措施`;
    case 'win-back':
      return `挽回 ${step.clients} 位正在疏远的客户${step.stake === null ? '' : `，可挽回价值 ${formats.money(step.stake)}`}`;
    case 'check-in':
      return `登记谁到了场，才知道到场率`;
    case 'survey':
      return `问问大家的感受，还没有问过任何人`;
    case 'costs':
      return `记下各项成本，才知道回报`;
  }
}

export const eventReport: EventReportWords = {
  'title.report': ({ event }) => joined`${event}：活动报告`,
  'report.finding': told,
  'report.step': ({ step }, words) => stepTold(step, words),
  'report.step-command': ({ step, event }) => stepCommand(step, event, '会后问卷'),
  'report.figures': () => '指标',
  'report.steps': () => '下一步',
  'report.pace': () => '报名进度',
  'report.satisfaction': () => '满意度',
  'report.recommendation': () => '推荐意愿',
  'report.comments': () => '留言',
  'report.money': () => '收支',
  'report.costs': () => '成本',
  'report.came-back': ({ clients }) => `再次参加的客户（${clients}）`,
  'report.slipping': ({ clients }) => `正在疏远的客户（${clients}）`,
  'report.booked-again': ({ clients }) => `再次报名的客户（${clients}）`,
  'report.client': () => '客户',
  'report.no-findings': () => '还没有可说的：没有计入的报名。',
  'report.no-steps': () => '没有未了的事。',
  'report.no-figures': () => '还没有已知的指标。',
  'report.no-satisfaction': () => '还没有人填写它的问卷。',
  'report.no-costs': () => '没有为它记过成本。',
  'report.first-edition': () => '这是第一届：没有客户可能再次参加。',
  'report.nobody-back': () => '没有以前来过的客户。',
  'report.nobody-slips': () => '没有正在疏远的客户。',
  'title.pace': ({ event }) => joined`${event}的报名进度`,
  'pace.line': ({ event }) => event,
  'pace.line-before': ({ event }) => event,
  'pace.first': ({ event }) => joined`${event}之前没有可对照的一届。`,
  'pace.expected': ({ registrations, before }, { formats }) =>
    joined`如果接下来的进度与${before}相同，最终约 ${formats.number(registrations)} 个报名。`,
  'pace.undated': ({ event, registrations }, { formats }) =>
    joined`${event}：有 ${formats.number(registrations)} 个报名的日期不明，按进入名册之日计，最迟计在活动当天。`,
};
