/** 各项指标的名称、公式、口径与出处。 */
import type { Words } from '../words.ts';

export const kpis: Words['kpis'] = {
  registrations: {
    label: '报名数',
    formula: '有效报名的数量',
    population: '状态为待付款、已报名或已到场的报名；一位客户报两次算两次，没有姓名的席位不算',
    source: '直接计数',
  },
  'attendance-rate': {
    label: '到场率',
    formula: '已签到的报名 ÷ 报名',
    population: '已经结束并且知道谁到场的活动的有效报名；已取消的不算',
    source: '会展业通用的到场率',
  },
  'no-show-rate': {
    label: '未到场率',
    formula: '从未签到的报名 ÷ 报名 = 1 − 到场率',
    population: '与到场率相同',
    source: '会展业通用的未到场率',
  },
  'new-clients': {
    label: '新客户',
    formula: '本届客户 − 其中在以往任何一届出现过的客户',
    population: '有有效报名的客户，每人算一次；只看同一系列，已取消的届不算',
    source: '展览统计中新老客户构成的“新”',
  },
  'repeat-share': {
    label: '复参率（本届口径）',
    formula: '本届客户中在以往任何一届出现过的 ÷ 本届客户',
    population: '有有效报名的客户，每人算一次；只看同一系列，已取消的届不算',
    source: '以本届为分母的留存：重复参会客户 ÷ 总客户',
  },
  'retention-rate': {
    label: '留存率（上届口径）',
    formula: '上届客户中又成为本届客户的 ÷ 上届客户',
    population: '有有效报名的客户，每人算一次；上届指本届之前最近举办的一届',
    source: '客户留存率（期末客户 − 新增客户）÷ 期初客户，逐人核对',
  },
  'churn-rate': {
    label: '流失率',
    formula: '上届客户中没有成为本届客户的 ÷ 上届客户 = 1 − 留存率',
    population: '与留存率相同',
    source: '客户流失率：流失客户 ÷ 期初客户',
  },
  revenue: {
    label: '收入',
    formula: '应付金额之和（不知应付时取实付）− 退款 + 赞助',
    population: '有效报名，包括未到场和未付款的，也包括订单中没有姓名的席位；每个币种一项，从不相加',
    source: '客户在一届活动中的价值，加总',
  },
  nps: {
    label: '净推荐值（NPS）',
    formula: '（9、10 分的答卷 − 0 至 6 分的答卷）÷ 答卷 × 100',
    population: '活动各份问卷中每人最近一份完整答卷，匿名的逐份计算；空白和剔除的答卷不算',
    source: '净推荐值，贬损者为 0 至 6 分',
  },
  'csat-mean': {
    label: '满意度均值',
    formula: '总体满意度之和 ÷ 答卷，按 1 至 5 分；其他量表折算为 1 至 5 分，反向的先翻转',
    population: '活动各份问卷中每人最近一份完整答卷；取总体满意度的题目，没有时取全部 1 至 5 分的题目',
    source: '客户满意度（CSAT）的均值',
  },
  'csat-top2': {
    label: '满意度前两档',
    formula: '4 分和 5 分的答卷 ÷ 答卷，按 1 至 5 分',
    population: '与满意度均值相同',
    source: '客户满意度（CSAT）的前两档占比',
  },
  'response-rate': {
    label: '答卷回收率',
    formula: '作答的人 ÷ 受邀作答的人',
    population: '受邀者为记录在案的被询问者，没有记录时为参与活动的客户；活动结束后才计算',
    source: '完整答卷 ÷ 受邀人数，调查研究中最简单的应答率',
  },
  'followup-on-time': {
    label: '跟进及时率',
    formula: '按期完成的跟进 ÷ 到期的跟进',
    population:
      '截至今天到期、对象为本届客户的跟进：指明了本活动的，以及没有指明活动而落在本届周期内的；已放弃的不算，逾期未完成的算迟',
    source: '服务水平：按期完成 ÷ 到期',
  },
};

export const kpiNotes: Words['kpiNotes'] = {
  nobody: '没有可统计的人',
  'not-held': '尚未举办',
  cancelled: '已取消',
  'no-checkin': '没有签到数据',
  'first-edition': '首届',
  'so-far': '截至目前',
  'no-amounts': '不知任何金额',
  'other-currency': '另一币种，不相加',
  scaled: '已折算为 1 至 5 分',
  'no-survey': '没有问卷',
  'of-asked': '以被询问者为分母',
  'of-participants': '以参与者为分母',
  'more-answers': '答卷多于参与者',
};
