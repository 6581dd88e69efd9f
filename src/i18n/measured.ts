/** A figure in its unit, as a language writes it. */
import type { Unit } from '../domain/value/unit.ts';
import type { Formats } from './format.ts';

export interface Measured {
  readonly unit: Unit;
  readonly value: number;
  /** Of money. */
  readonly currency: string | null;
}

export function measured({ unit, value, currency }: Measured, formats: Formats): string {
  if (unit === 'share') return formats.share(value);
  if (unit === 'money' && currency !== null) return formats.money({ amount: value, currency });
  return formats.number(value);
}
