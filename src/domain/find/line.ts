/** Whether a telephone number is the one typed, by the digits of both. */
import type { Phone } from '../records/field.ts';
import { dialledIn } from '../value/dialled.ts';

/** Enough digits that they are one line's, with or without the country's. */
export const fewDigits = 7;

/** The digits of a number in any shape, those without what is dialled before it, and the same without a zero behind the country's code. */
export interface Digits {
  readonly all: string;
  readonly national: string;
  readonly abroad: readonly string[];
}

/** Null where what was typed is no number. */
export function digitsIn(typed: string): Digits | null {
  const dialled = dialledIn(typed);
  if (dialled === null) return null;
  const all = dialled.replace('+', '');
  if (all.length < fewDigits) return null;
  const national = all.replace(/^0+/, '');
  const codes = /^(?:\+|00)/.test(dialled) ? [1, 2, 3].filter((length) => national[length] === '0') : [];
  return {
    all,
    national,
    abroad: codes.map((length) => national.slice(0, length) + national.slice(length + 1)),
  };
}

export function digitsOf({ value, typed }: Pick<Phone, 'value' | 'typed'>): string {
  return (value ?? typed.normalize('NFKC')).replace(/\D/g, '');
}

/** Whether a number is the one typed, in any shape; null where what was typed is none. */
export function phoneTest(typed: string): ((phone: Pick<Phone, 'value' | 'typed'>) => boolean) | null {
  const digits = digitsIn(typed);
  if (digits === null) return null;
  const { all, national, abroad } = digits;
  return (phone) => {
    const known = digitsOf(phone);
    if (known.endsWith(all) || (national.length >= fewDigits && known.endsWith(national))) return true;
    const line = known.replace(/^0+/, '');
    return abroad.includes(known) || (line.length >= fewDigits && all.endsWith(line));
  };
}
