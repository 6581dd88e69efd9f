/** The targets of figures, and which of them are missed. */
import { typedNumber } from '../../lib/typed-number.ts';
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
const SLACK = 1e-9;

/** Whether a figure falls short of its target; null where it is not known. */
export function isMissed({ better }: AnyKpi, { value }: Figure, target: number): boolean | null {
  if (value === null || better === null) return null;
  return better === 'higher' ? value < target - SLACK : value > target + SLACK;
}

/** A share is a part of one, or typed as per cent. */
const percent = /[%％]\s*$/;

/**
 * A target as typed, in the unit of its figure: a share from 0 to 1 unless it is typed as per cent, money in minor units of `currency`.
 * Null where it is none.
 */
export function readTarget(
  { unit, ends }: AnyKpi,
  typed: string,
  currency: string | undefined,
): number | null {
  if (unit === 'money') return readMoney(typed, currency)?.amount ?? null;
  const number = typedNumber(typed.replace(percent, ''));
  if (number === null) return null;
  // What no event can come to would be missed for ever.
  if (ends !== undefined && (number < ends.min || number > ends.max)) return null;
  if (unit !== 'share') return percent.test(typed) || (unit !== 'score' && number < 0) ? null : number;
  if (percent.test(typed)) return number / 100;
  return number >= -1 && number <= 1 ? number : null;
}
