/** 客户的价值、潜力与成本各由什么组成，以及判定标准。 */
import type { Money } from '../../domain/records/field.ts';
import type { LimitInForce } from '../../domain/records/thresholds.ts';
import type { PotentialPart } from '../../domain/relationship/labels/potential.ts';
import type { Rfm } from '../../domain/relationship/labels/rfm.ts';
import type { Value, ValueLevel } from '../../domain/relationship/labels/tier.ts';
import type { CostToServe } from '../../domain/relationship/worth/cost-to-serve.ts';
import { roundedHalfAway } from '../../lib/number/rounded.ts';
import type { LifetimeTold, ValueTold } from '../../reports/phrases.ts';
import type { Words } from '../words.ts';
import { daysAgo } from './days.ts';

const levels: Readonly<Record<ValueLevel, (median: string) => string>> = {
  high: (median) => `高：大于零且不低于中位数 ${median}`,
  mid: (median) => `中：大于零但低于中位数 ${median}`,
  low: () => '低：不大于零',
};

export function valueTold({ value, parts, isBelowZero }: ValueTold, words: Words): string {
  const { money } = words.formats;
  const told = [
    parts === null
      ? '没有计入的报名'
      : value === null || value.level === null || value.median === null
        ? '该系列还没有人有价值'
        : levels[value.level](money({ amount: value.median, currency: value.currency })),
  ];
  if (value !== null && value.median !== null && parts !== null && parts.editions.length > 0)
    told.push(
      parts.editions
        .map(({ event, amount }) => `${event.name} ${money({ amount, currency: value.currency })}`)
        .join(' + '),
    );
  if (isBelowZero) told.push('负价值：低于服务成本');
  if (parts !== null && parts.leftOut.length > 0)
    told.push(leftOutTold(parts.leftOut, parts.currency, words));
  return told.join('；');
}

/** 不计入任何数字的金额。 */
export function leftOutTold(
  amounts: readonly Money[],
  currency: string | null,
  { formats, ui }: Words,
): string {
  const why = currency === null ? '没有设置货币' : `货币不是 ${currency}`;
  return `${ui.listOf(amounts.map(formats.money))} 未计入，因为${why}`;
}

export function serviceTold(
  service: CostToServe | null,
  currency: string,
  isBelowZero: boolean,
  words: Words,
): string {
  if (service === null) return '没有可比较的价值';
  const { costs, spent, minutes, rate, time, leftOut } = service;
  const { money, number } = words.formats;
  const told: string[] = [];
  if (costs.length > 0) told.push(`服务费用 ${costs.length} 笔，共 ${money({ amount: spent, currency })}`);
  if (minutes > 0 && rate === 0) told.push(`记录了 ${minutes} 分钟，未定价（service.rate）`);
  else if (minutes > 0)
    told.push(`${minutes} 分钟，每小时 ${number(rate)}，共 ${money({ amount: time, currency })}`);
  if (told.length === 0) told.push('这两届没有服务费用，也没有记录时间');
  if (isBelowZero) told.push('高于其价值');
  if (leftOut.length > 0) told.push(leftOutTold(leftOut, currency, words));
  return told.join('；');
}

/** 每一项及其依据。 */
export function potentialTold(
  parts: readonly PotentialPart[],
  high: number,
  currency: string | null,
  words: Words,
): string {
  if (parts.length === 0) return '没有计入的报名';
  const told = parts.map((part) => {
    const measured = measuredTold(part, currency, words);
    return `${words.points[part.id]}：${part.isOn ? '是' : '否'}${measured === '' ? '' : `（${measured}）`}`;
  });
  return `${told.join('，')}；${high} 分起为高`;
}

function measuredTold(part: PotentialPart, currency: string | null, { formats }: Words): string {
  const { number, money } = formats;
  switch (part.id) {
    case 'trend':
      if (part.before === null) return '没有前一届';
      if (currency === null) return '';
      return `${money({ amount: part.before, currency })} → ${money({ amount: part.now, currency })}`;
    case 'size': {
      const { employees, area, median } = part;
      const told = [
        ...(employees === null ? [] : [`${employees} 人`]),
        ...(area === null || area === 0
          ? []
          : [`展位 ${number(area)} 平方米，中位数 ${number(median ?? area)}`]),
      ];
      return told.length === 0 ? '不知道人数，也没有展位' : told.join('，');
    }
    case 'needs':
      return part.count === 0 ? '没有记录' : `记录了 ${part.count} 项`;
    case 'engagement':
      return `联系 ${part.interactions} 次${part.answered ? '，答了问卷' : ''}`;
    default:
      return '';
  }
}

/** 所用的判定标准，改过的在前。 */
export function limitsTold(limits: readonly LimitInForce[]): string {
  const set = limits.filter((one) => one.value !== one.default);
  const usual = limits.filter((one) => one.value === one.default);
  const own = set.map((one) => `${one.key} ${one.value}（默认为 ${one.default}）`);
  return [...own, ...usual.map(({ key, value }) => `${key} ${value}`)].join('，');
}

/** 每项得分，以及据以打分的数。 */
export function rfmTold(rfm: Rfm | null, value: Value | null, { formats }: Words): string {
  if (rfm === null) return '从未参与';
  const { recency, frequency, money, days, last, editions, among } = rfm;
  const worth = value ? `（${formats.money({ amount: value.current, currency: value.currency })}）` : '';
  const scale = among === null ? '每项满分 5 分' : `每项满分 5 分，按在 ${among} 位参与者中的名次`;
  return `近度 ${recency}（${daysAgo(last, days, formats)}），频度 ${frequency}（${editions} 届），金额 ${money}${worth}；${scale}`;
}

/** 今后的价值，以及据以推算的数。 */
export function lifetimeTold({ lacks, of, currency }: LifetimeTold, { formats }: Words): string {
  if (lacks === 'retention') return '没有可依据的留存率';
  if (of === null || of.retention === null) return '没有可依据的价值';
  const each = formats.money({ amount: roundedHalfAway(of.value / of.editions), currency });
  return `每届 ${each}，按整体留存率 ${formats.share(of.retention)}、年折现率 ${formats.share(of.discount)} 推算今后的价值`;
}
