/** 关系标签，以及每条规则的两句话：标签怎么来的，什么会让它改变。 */

import type { Signals } from '../../domain/relationship/labels/signals.ts';
import type { SignalId } from '../../domain/relationship/rule.ts';
import type { Reason } from '../../domain/service/day-plan.ts';
import type { Gap } from '../../domain/service/occasions.ts';
import type { Urgency } from '../../domain/service/urgency.ts';
import type { Barred } from '../../domain/value/channel.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import type { Words } from '../words.ts';
import { winbackAdvice } from './churn.ts';
import { daysAgo } from './days.ts';
import { joined } from './joined.ts';

export const labels: Words['labels'] = {
  stage: {
    is: '关系阶段',
    values: { nurture: '培育', confirm: '确认', trust: '信任', weaken: '弱化', vanish: '消失' },
  },
  lifecycle: {
    is: '生命周期',
    values: { prospect: '潜在', new: '新', existing: '老', loyal: '忠诚', lost: '流失' },
  },
  activity: { is: '活跃度', values: { new: '新', active: '活跃', sleeping: '睡眠', lost: '丧失' } },
  frequency: { is: '频次', values: { none: '从未', once: '一次', occasional: '偶尔', regular: '经常' } },
  class: {
    is: '客户类别',
    values: { objecting: '异议', key: '重要', potential: '潜在', ordinary: '一般' },
  },
  depth: { is: '合作深度', values: { basic: '基础', cooperative: '合作', interdependent: '相互依存' } },
  tier: { is: '价值层级', values: { platinum: '白金', gold: '黄金', iron: '铁', lead: '铅' } },
};

export const signals: Words['signals'] = {
  less: '参与减少',
  complaints: '投诉增多',
  satisfaction: '满意度下降',
  contacts: '联系减少',
  unfair: '感到不公平',
};

export const points: Words['points'] = {
  trend: '消费上升',
  size: '规模大',
  needs: '有需求',
  engagement: '互动多',
  referral: '推荐过他人',
};

/** What `why` tells besides the labels. */
export const whyLabels: Readonly<Record<string, string>> = {
  signals: '弱化信号',
  value: '当前价值',
  service: '服务成本',
  potential: '潜力',
  rfm: 'RFM',
  ltv: '终身价值',
  limits: '判定标准',
  loss: '流失',
  decision: '去留决定',
};

/** 每个信号的前后两个数，出现了的在前。 */
export function signalsTold({ compared, each, score, isWarning }: Signals, words: Words): string {
  if (!compared) return '没有可比较的：未参与前一届';
  const number = (value: number | null) => (value === null ? '？' : words.formats.number(value));
  const those = (which: boolean | null, name = '') => {
    const told = each
      .filter(({ isOn }) => isOn === which)
      .map(({ id, before, now, stayedAway }) => {
        const numbers = ` ${number(before)} → ${number(now)}${id === 'less' ? ' 平方米' : ''}`;
        return `${words.signals[id]}${stayedAway ? '（没有来）' : numbers}`;
      });
    return told.length === 0 ? [] : [`${name}${told.join('、')}`];
  };
  return [
    ...those(true),
    ...those(false, '未出现：'),
    ...those(null, '不明：'),
    `${score} 分（满分 100）${isWarning ? '，预警' : ''}`,
  ].join('；');
}
const never = (registrations: number) =>
  registrations === 0 ? '从未报名' : `报名过 ${registrations} 次，从未参与`;
const content = (score: number | null, { formats }: Words) =>
  score === null ? '' : `，满意度 ${formats.number(score)}（5 分制）`;

export const rules: Words['rules'] = {
  'stage.ahead': {
    because: ({ event }) => joined`还没有参与过，已报名${event.name}`,
    outlook: () => '参与满两届即为信任',
  },
  'stage.never': {
    because: ({ registrations }) => never(registrations),
    outlook: () => '报名以后的一届即为确认',
  },
  'stage.missed-two': {
    because: ({ missed: [first, second], attended }) =>
      joined`参与过 ${attended} 届，缺席最近两届：${first.name}、${second.name}`,
    outlook: () => '报名以后的一届即为弱化',
  },
  'stage.missed-two-ahead': {
    because: ({ missed: [first, second], ahead }) =>
      joined`缺席最近两届：${first.name}、${second.name}，但已报名${ahead.name}`,
    outlook: ({ ahead }) => joined`到场${ahead.name}即为信任；再缺席则为消失`,
  },
  'stage.missed-latest': {
    because: ({ missed, attended }) => joined`参与过 ${attended} 届，缺席最近一届：${missed.name}`,
    outlook: () => '再缺席一届则为消失；参与下一届即为信任',
  },
  'stage.signals': {
    because: ({ signals: on }) =>
      `参与了最近一届，但有 ${on.length} 个弱化信号：${on.map((id) => signals[id]).join('、')}`,
    outlook: ({ limit }) => `弱化信号少于 ${limit} 个即解除`,
  },
  'stage.several': {
    because: ({ attended }) => `参与过 ${attended} 届，包括最近一届`,
    outlook: ({ signals: limit }) => `缺席下一届，或出现 ${limit} 个信号，则为弱化`,
  },
  'stage.once': {
    because: ({ event }) => joined`参与过一次，即最近一届：${event.name}`,
    outlook: () => '再次参与即为信任；缺席下一届则为弱化',
  },
  'stage.outside': {
    because: ({ series }) => joined`与${series}没有往来`,
    outlook: () => '报名以后的一届即为确认',
  },

  'lifecycle.never': {
    because: ({ registrations }) => never(registrations),
    outlook: () => '参与后即为新客户',
  },
  'lifecycle.missed-two': {
    because: ({ missed: [first, second] }) =>
      joined`缺席最近两届：${first.name}、${second.name}，也没有报名下一届`,
    outlook: () => '报名以后的一届即为老客户',
  },
  'lifecycle.missed-two-ahead': {
    because: ({ missed: [first, second], ahead }) =>
      joined`缺席最近两届：${first.name}、${second.name}，但已报名${ahead.name}`,
    outlook: ({ ahead }) => joined`再缺席${ahead.name}，或取消报名，则为流失`,
  },
  'lifecycle.loyal': {
    because: ({ attended, latest, satisfaction }, words) =>
      joined`参与过 ${attended} 届，包括最近一届${latest.name}${content(satisfaction, words)}`,
    outlook: () => '缺席下一届则为老客户',
  },
  'lifecycle.first': {
    because: ({ event }) => joined`最近一届是首次参与：${event.name}`,
    outlook: ({ loyal }) =>
      loyal <= 2 ? '再次参与即为忠诚，缺席下一届则为老客户' : '下一届之后，无论来不来，都是老客户',
  },
  'lifecycle.between': {
    because: ({ attended, isLatest, satisfaction }, words) =>
      `参与过 ${attended} 届，${isLatest ? '包括最近一届' : '不包括最近一届'}${content(satisfaction, words)}`,
    outlook: ({ isLatest, attended, isContent, loyal }) => {
      if (!isLatest) return '再缺席一届且没有报名，则为流失';
      if (attended >= loyal) return '满意度提高即为忠诚';
      return `再参与 ${loyal - attended} 届${isContent ? '' : '，且满意度提高，'}即为忠诚`;
    },
  },
  'lifecycle.outside': {
    because: ({ series }) => joined`与${series}没有往来`,
    outlook: () => '参与后即为新客户',
  },

  'activity.nothing': { because: () => '还没有任何往来', outlook: () => '首次联系后即为新' },
  'activity.first': {
    because: ({ day, days, limit }, { formats }) =>
      `首次往来是 ${formats.dayWithWeekday(day)}，${daysAgo(day, days, formats)}（${limit} 天内为新）`,
    outlook: ({ day, limit }, { formats }) =>
      `${formats.dayWithWeekday(addDays(day, limit + 1))}起按最近一次往来判断`,
  },
  'activity.last': {
    because: ({ day, days, limit }, { formats }) =>
      `最近一次往来是 ${formats.dayWithWeekday(day)}，${daysAgo(day, days, formats)}（${limit} 天以内）`,
    outlook: ({ day, limit, next }, { formats }) =>
      `若再无联系，${formats.dayWithWeekday(addDays(day, limit + 1))}起为${labels.activity.values[next]}`,
  },
  'activity.long-ago': {
    because: ({ day, days, limit }, { formats }) =>
      `最近一次往来是 ${formats.dayWithWeekday(day)}，${daysAgo(day, days, formats)}（超过 ${limit} 天为丧失）`,
    outlook: () => '联系一次即为活跃',
  },

  'frequency.never': { because: () => '从未参与', outlook: () => '参与后即为一次' },
  'frequency.once': {
    because: ({ event }) => joined`参与过一次：${event.name}`,
    outlook: () => '再次参与即为偶尔或经常',
  },
  'frequency.of': {
    because: ({ attended, held, limit }, { formats }) =>
      `自首次参与以来的 ${held} 届中参与了 ${attended} 届（达到 ${formats.share(limit)} 为经常）`,
    outlook: ({ isRegular, toGo }) => {
      if (toGo === null) return isRegular ? '参与多少都算经常' : '缺席一届就不再算经常';
      const next = toGo === 1 ? '下一届' : `今后 ${toGo} 届`;
      return isRegular ? `缺席${next}则为偶尔` : `参与${next}即为经常`;
    },
  },

  'class.case': {
    because: ({ cases }) => `有未结的投诉或异议：${cases.join('、')}`,
    outlook: () => '结案后即解除',
  },
  'class.nps': {
    because: ({ score, limit }) => `不愿推荐我们：${score} 分（10 分制，${limit} 分及以下为异议）`,
    outlook: ({ limit }) => `评分高于 ${limit} 即解除`,
  },
  'class.tier': {
    because: ({ tier }) => `价值层级为${labels.tier.values[tier]}`,
    outlook: () => '价值层级降为铁或铅即解除',
  },
  'class.never': {
    because: () => '从未参与',
    outlook: () => '参与后即为一般，除非那时价值层级为白金、黄金或铁',
  },
  'class.iron': {
    because: () => '价值层级为铁：现在价值不高，但有潜力',
    outlook: () => '价值层级为白金或黄金即为重要',
  },
  'class.ordinary': {
    because: () => '参与过，价值层级为铅或尚无层级，且没有异议',
    outlook: () => '价值层级为白金或黄金即为重要，为铁即为潜在',
  },

  'depth.sponsor': {
    because: ({ attended }) => `参与过 ${attended} 届，并提供赞助`,
    outlook: () => '不再赞助则为合作，除非以两种角色付费',
  },
  'depth.roles': {
    because: ({ attended, roles }, { choices }) =>
      `参与过 ${attended} 届，以多种角色付费：${roles.map((role) => choices.role[role as keyof typeof choices.role] ?? role).join('、')}`,
    outlook: () => '只以一种角色付费则为合作',
  },
  'depth.several': {
    because: ({ attended }) => `参与过 ${attended} 届`,
    outlook: () => '提供赞助，或以两种角色付费，即为相互依存',
  },
  'depth.money': {
    because: () => '有费用往来，参与不足两届',
    outlook: () => '参与满两届并提供赞助或以两种角色付费，即为相互依存',
  },
  'depth.basic': {
    because: () => '参与不足两届，没有费用往来',
    outlook: () => '参与满两届或有费用往来，即为合作',
  },

  'tier.no-series': {
    because: () => '没有计入的报名',
    outlook: () => '报名后，只要系列中有人有价值，即有层级',
  },
  'tier.nobody': {
    because: () => '该系列还没有人有价值',
    outlook: () => '最近两届有了第一笔钱，所有人即有层级',
  },
  'tier.of': {
    because: ({ value, median, points: earned }, { formats }) =>
      `当前价值 ${formats.money(value)}（中位数 ${formats.money({ ...value, amount: median })}），潜力 ${earned.length} 分${earned.length > 0 ? `：${earned.map((point) => points[point]).join('、')}` : ''}`,
    outlook: ({ value, median, bar, points: earned, high }, { formats }) => {
      const isHigh = value.amount > 0 && value.amount >= median;
      const more = high - earned.length;
      const at = formats.money({ ...value, amount: bar });
      const rise = `价值达到 ${at} 即为${more <= 0 ? '白金' : '黄金'}`;
      const grow = `潜力再加 ${more} 分即为${isHigh ? '白金' : '铁'}`;
      if (more <= 0) return isHigh ? `价值低于 ${at} 则为铁` : rise;
      return isHigh ? grow : `${rise}；${grow}`;
    },
  },

  override: {
    because: ({ reason, by, until }, { formats }) =>
      joined`${by}指定：${reason}${until === null ? '' : `（至 ${formats.dayWithWeekday(until)}）`}`,
    outlook: () => '运行 label clear 即解除',
  },
};

/** 今天为什么该找这位客户。 */
export function turnTold(reason: Reason, words: Words): string {
  const { formats } = words;
  switch (reason.kind) {
    case 'followup': {
      const { text, due, overdue } = reason;
      return overdue === 0
        ? `${text}，今天到期`
        : `${text}，逾期 ${overdue} 天（${formats.dayWithWeekday(due)}）`;
    }
    case 'gap':
      return reason.last === null
        ? 'VIP 客户，还没有联系记录'
        : `VIP 客户，最近联系是 ${formats.dayWithWeekday(reason.last)}（超过 ${reason.limit} 天）`;
    case 'birthday':
      return reason.today ? '今天过生日' : `${formats.dayWithWeekday(reason.day)}过生日`;
    default: {
      const { rule, facts } = reason.because;
      return rules[rule].because(facts as never, words);
    }
  }
}

/** VIP 客户是否太久没有联系。 */
export function gapTold({ vip, last, days, limit }: Gap, { formats }: Words): string {
  if (vip === null) return '不是 VIP 客户：没有 vip 标签，也不是白金';
  const is = `VIP 客户（${vip === 'tag' ? 'vip 标签' : '白金'}）`;
  if (last === null || days === null) return `${is}，还没有联系记录`;
  return `${is}，最近联系是 ${formats.dayWithWeekday(last)}，${daysAgo(last, days, formats)}（超过 ${limit} 天为太久）`;
}

/** 该说什么。 */
export function turnAdvice(reason: Reason, words: Words): string {
  switch (reason.kind) {
    case 'followup': {
      const { say, text, barred } = reason;
      const said = say ?? `按原计划：${text}`;
      return barred.length === 0 ? said : `${said}（${barredTold(barred, words)}）`;
    }
    case 'gap': {
      const { last, came, next } = reason;
      const wish = joined`对${next?.name ?? '下一届'}有什么需要`;
      if (came) return joined`问问${came.name}感觉如何，${wish}`;
      return `${last === null ? '先自我介绍' : '问候近况和变化'}，问问${wish}`;
    }
    case 'birthday':
      return reason.today ? '祝对方生日快乐' : '今天就写好贺卡，好及时送到';
    case 'weaken':
      if (reason.leftFor !== undefined) return whoLeft(reason, reason.leftFor);
      return `${firstTo(reason)}${thenTo(reason)}`;
    default:
      if (reason.leftFor !== undefined) return whoLeft(reason, reason.leftFor);
      return reason.next
        ? joined`${firstTo(reason)}，给一个参加${reason.next.name}的好理由`
        : `${firstTo(reason)}，问问是否还愿意收到我们的消息`;
  }
}

function whoLeft({ next, isBooked }: Fading, reason: string): string {
  return winbackAdvice({ reason, next, booked: isBooked });
}

type Fading = Extract<Reason, { readonly kind: 'weaken' | 'vanish' }>;

function firstTo({ signal, because }: Fading): string {
  if (signal !== null) return sore[signal];
  switch (because.rule) {
    case 'stage.missed-latest':
      return joined`问问为什么没来${because.facts.missed.name}`;
    case 'stage.missed-two':
    case 'stage.missed-two-ahead':
      return '问问为什么两届都没来';
    default:
      return '问问少了什么';
  }
}

const sore: Readonly<Record<SignalId, string>> = {
  unfair: '为对方觉得不公的事道歉，说明作了什么改变',
  complaints: '说明投诉处理得怎样，问问是否满意',
  satisfaction: '问问哪里让对方失望，说明会怎样改进',
  less: '问问这次为什么缩减了',
  contacts: '重新联系起来，问问最近在忙什么',
};

function thenTo({ signal, because, next, isBooked }: Fading): string {
  const ask = signal === null ? '' : '问问';
  if (next === null) return `，${ask}${because.rule === 'stage.signals' ? '下次希望怎样' : '怎样才愿意再来'}`;
  return isBooked ? joined`，问问在${next.name}需要什么` : joined`，再邀请参加${next.name}`;
}

/** 不可用哪些渠道联系。 */
export function barredTold(barred: readonly Barred[], { choices }: Words): string {
  return barred
    .map(({ channel, why }) =>
      why === 'forbidden'
        ? joined`对方不愿用${choices.channel[channel]}联系`
        : joined`对方不同意用${choices.channel[channel]}联系`,
    )
    .join('；');
}

/** 什么使跟进更急或更缓。 */
export function urgencyTold({ parts }: Urgency, due: Day, day: Day, { formats, labels }: Words): string {
  const told = parts.map((part) => {
    switch (part.kind) {
      case 'overdue':
        return `逾期 ${part.days} 天（${formats.dayWithWeekday(due)}）`;
      case 'priority':
        return part.priority === 'high' ? '优先级高' : '优先级低';
      case 'vip':
        return 'VIP 客户';
      case 'stage':
        return `关系${labels.stage.values[part.stage]}`;
      case 'warning':
        return `预警分 ${part.score}`;
      default:
        return `价值高于多数客户：${formats.money(part.value)}`;
    }
  });
  if (due >= day) told.unshift(due === day ? '今天到期' : `${formats.dayWithWeekday(due)}到期`);
  return told.join('、');
}
