/** What a client is worth, what they could become and what they cost, part by part, and the limits that were gone by, in English. */
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
import { plural } from './plural.ts';

const levels: Readonly<Record<ValueLevel, (median: string) => string>> = {
  high: (median) => `high: above zero, and no less than the median, ${median}`,
  mid: (median) => `medium: above zero, below the median, ${median}`,
  low: () => 'low: not above zero',
};

export function valueTold({ value, parts, isBelowZero }: ValueTold, words: Words): string {
  const { money } = words.formats;
  const told = [
    parts === null
      ? 'has no registration that counts'
      : value === null || value.level === null || value.median === null
        ? 'nobody in the series has a value yet'
        : levels[value.level](money({ amount: value.median, currency: value.currency })),
  ];
  if (value !== null && value.median !== null && parts !== null && parts.editions.length > 0)
    told.push(
      parts.editions
        .map(({ event, amount }) => `${event.name} ${money({ amount, currency: value.currency })}`)
        .join(' + '),
    );
  if (isBelowZero) told.push('below zero, as serving them costs more');
  if (parts !== null && parts.leftOut.length > 0)
    told.push(leftOutTold(parts.leftOut, parts.currency, words));
  return told.join('; ');
}

/** Money that no figure counts. */
export function leftOutTold(
  amounts: readonly Money[],
  currency: string | null,
  { formats, ui }: Words,
): string {
  const why = currency === null ? 'as no currency is set' : `as it is not ${currency}`;
  return `${ui.listOf(amounts.map(formats.money))} left out, ${why}`;
}

export function serviceTold(
  service: CostToServe | null,
  currency: string,
  isBelowZero: boolean,
  words: Words,
): string {
  if (service === null) return 'no value to compare it with';
  const { costs, spent, minutes, rate, time, leftOut } = service;
  const { money, number } = words.formats;
  const told: string[] = [];
  if (costs.length > 0)
    told.push(`${plural(costs.length, 'cost', 'costs')} of service, ${money({ amount: spent, currency })}`);
  const spoken = plural(minutes, 'minute', 'minutes');
  if (minutes > 0 && rate === 0) told.push(`${spoken} logged, at no rate (service.rate)`);
  else if (minutes > 0)
    told.push(`${spoken} at ${number(rate)} an hour, ${money({ amount: time, currency })}`);
  if (told.length === 0) told.push('no cost of service, no minutes logged in those two editions');
  if (isBelowZero) told.push('more than they are worth');
  if (leftOut.length > 0) told.push(leftOutTold(leftOut, currency, words));
  return told.join('; ');
}

/** Every point with what it was measured on: `spends more: no (5,000.00 CNY -> 2,500.00 CNY)`. */
export function potentialTold(
  parts: readonly PotentialPart[],
  high: number,
  currency: string | null,
  words: Words,
): string {
  if (parts.length === 0) return 'has no registration that counts';
  const told = parts.map((part) => {
    const measured = measuredTold(part, currency, words);
    return `${words.points[part.id]}: ${part.isOn ? 'yes' : 'no'}${measured === '' ? '' : ` (${measured})`}`;
  });
  return `${told.join(', ')}; high from ${plural(high, 'point', 'points')} on`;
}

function measuredTold(part: PotentialPart, currency: string | null, { formats }: Words): string {
  const { number, money } = formats;
  switch (part.id) {
    case 'trend':
      if (part.before === null) return 'no edition before';
      if (currency === null) return '';
      return `${money({ amount: part.before, currency })} -> ${money({ amount: part.now, currency })}`;
    case 'size': {
      const { employees, area, median } = part;
      const told = [
        ...(employees === null ? [] : [plural(employees, 'employee', 'employees')]),
        ...(area === null || area === 0 ? [] : [`${number(area)} m2, median ${number(median ?? area)} m2`]),
      ];
      return told.length === 0 ? 'neither employees nor a booth are known' : told.join(', ');
    }
    case 'needs':
      return part.count === 0 ? 'none recorded' : `${part.count} recorded`;
    case 'engagement':
      return `${plural(part.interactions, 'contact', 'contacts')}${part.answered ? ', answered the survey' : ''}`;
    default:
      return '';
  }
}

/** The limits, those first that are not as the rules have them. */
export function limitsTold(limits: readonly LimitInForce[]): string {
  const set = limits.filter((one) => one.value !== one.default);
  const usual = limits.filter((one) => one.value === one.default);
  const own = set.map((one) => `${one.key} ${one.value} (not the default, ${one.default})`);
  return [...own, ...usual.map(({ key, value }) => `${key} ${value}`)].join(', ');
}

/** Each score with what was scored. */
export function rfmTold(rfm: Rfm | null, value: Value | null, { formats }: Words): string {
  if (rfm === null) return 'never took part';
  const { recency, frequency, money, days, last, editions, among } = rfm;
  const worth = value ? ` (${formats.money({ amount: value.current, currency: value.currency })})` : '';
  const scale = among === null ? 'each of 5' : `each of 5, by rank among the ${among} who took part`;
  return `recency ${recency} (${daysAgo(last, days, formats)}), frequency ${frequency} (${plural(editions, 'edition', 'editions')}), money ${money}${worth}; ${scale}`;
}

/** What is to come, and what that is reckoned from. */
export function lifetimeTold({ lacks, of, currency }: LifetimeTold, { formats }: Words): string {
  if (lacks === 'retention') return 'no retention rate known';
  if (of === null || of.retention === null) return 'no value known';
  const each = formats.money({ amount: roundedHalfAway(of.value / of.editions), currency });
  return `${each} an edition, ${formats.share(of.retention)} of clients staying from one to the next, future money discounted by ${formats.share(of.discount)} a year`;
}
