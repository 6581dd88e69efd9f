/** 关于指标及其目标所说的话。 */
import { groupNamed } from '../group-named.ts';
import { labelValue } from '../label-value.ts';
import { measured } from '../measured.ts';
import { partWord } from '../part-word.ts';
import type { Figures } from '../words.ts';
import { joined } from './joined.ts';

export const figures: Figures = {
  'kpi.name': ({ id, dimension }, { kpis, choices }) => `${kpis[id].label}：${choices.scored[dimension]}`,
  'kpi.step': ({ id, lifecycle }, { kpis, labels }) =>
    `${kpis[id].label}：${labelValue(labels, 'lifecycle', lifecycle)}`,
  'title.funnel': () => '逐步转化',
  'title.kpi-in': ({ id, money }, { kpis, formats, ui }) =>
    `${kpis[id].label}：${money === null ? ui.none : formats.money(money)}`,
  'funnel.step': ({ to, took, could }, { formats }) => {
    const of = formats.number(could);
    const share = `位中的 ${formats.number(took)} 位`;
    switch (to) {
      case 'new':
        return `已在册 ${of} ${share}`;
      case 'loyal':
        return `仍在的 ${of} ${share}`;
      default:
        return `可再来的 ${of} ${share}`;
    }
  },
  'funnel.note': (step, words) =>
    `${words.formats.share(step.share)}：${figures['funnel.step'](step, words)}`,
  'kpi.group': ({ by, value }, words) => (value === null ? words.ui.none : groupNamed(by, value, words)),
  'kpi.parted': ({ by }, { columns, labels }) =>
    by === 'role'
      ? '按在本活动中的角色分列，未参加者按此前最近一次的角色：兼有几种角色的客户在几列中都算。'
      : `按${partWord(by, columns, labels)}分列：兼有几种的客户在几列中都算。`,
  'title.kpis-in': ({ series }) => joined`${series}各届的指标`,
  'title.compared': ({ first, second }) => joined`${first}与${second}`,
  'kpi.missed': ({ ids }, { kpis }) =>
    `${ids.length} 项未达目标：${ids.map((id) => kpis[id].label).join('、')}。`,
  'kpi.unchecked': ({ ids }, { kpis }) =>
    `数值未知，未作检查：${ids.map((id) => kpis[id].label).join('、')}。`,
  'kpi.all-reached': ({ targets }) => `${targets} 项目标均已达到。`,
  'kpi.left-out': ({ clients }) => `有 ${clients} 位客户因资料不足未计入。`,
  'target.set': ({ id, event, ...target }, { kpis, formats }) =>
    joined`${kpis[id].label}${event === null ? '在每场活动' : joined`在${event}`}的目标为 ${measured(target, formats)}。`,
  'target.removed': ({ id, event }, { kpis }) =>
    joined`${kpis[id].label}${event === null ? '在每场活动' : joined`在${event}`}不再有目标。`,
  'title.targets': () => '目标',
  'none.targets': () => '没有目标。',
};
