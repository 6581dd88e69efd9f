/** The targets of figures, and which of them are missed. */
import { typedNumber } from '../../lib/number/typed-number.ts';
import type { Event } from '../records/event.ts';
import type { Target } from '../records/target.ts';
import { readMoney } from '../value/money.ts';
import type { Figure } from './figure.ts';
import type { AnyKpi } from './measure.ts';

/** The target of a figure at an event: its own, else the one for every event. */
export function targetFor(targets: Iterable<Target>, kpi: string, { id }: Event): Target | undefined {
  const all = [...targets].filter((target) => target.kpi === kpi);
  return all.find(({ event }) => event === id) ?? all.find(({ event }) => event === undefined);
}

/** Adding up thirds leaves a last digit that means nothing. */
const slack = 1e-9;

/** Whether a figure falls short of its target; null where it is not known. */
export function isMissed({ better }: AnyKpi, { value }: Figure, target: number): boolean | null {
  if (value === null || better === null) return null;
  return better === 'higher' ? value < target - slack : value > target + slack;
}

/** A share is a part of one, or typed as per cent. */
const percent = /[%％]\s*$/;

/**
 * A target as typed, in the unit of its figure: a share as a number from 0 to 1 or as per cent, money in minor units of `currency`.
 * Null where it is none.
 */
export function readTarget(kpi: AnyKpi, typed: string, currency: string | undefined): number | null {
  const { unit, isRatio } = kpi;
  if (unit === 'money') return readMoney(typed, currency)?.amount ?? null;
  const number = typedNumber(typed.replace(percent, ''));
  if (number === null) return null;
  // What no event can come to would be missed for ever.
  const isPercent = percent.test(typed);
  const value = unit === 'share' && isPercent ? number / 100 : number;
  const ends = endsOf(kpi);
  if (ends !== undefined && (value < ends.min || value > ends.max)) return null;
  if (unit !== 'share') return isPercent || (unit !== 'score' && number < 0) ? null : value;
  // Of a ratio `70` may be meant as per cent.
  return isPercent || !isRatio || (value >= -1 && value <= 1) ? value : null;
}

/** Between which values a figure can be, where there are any: a part of a whole is no more than the whole. */
export function endsOf({ unit, ends, isRatio }: AnyKpi): AnyKpi['ends'] {
  return ends ?? (unit === 'share' && isRatio !== true ? { min: 0, max: 1 } : undefined);
}
