/** Money as people type it, read into whole minor units and a currency. */
import { digitsOf } from '../../lib/number/currency.ts';
import type { Money } from '../records/field.ts';
import { readCurrency } from './currency.ts';

const free = new Set(
  'free|frei|free order|comp|complimentary|waived|no charge|gratis|kostenlos|gratuit|gratuite|gratuito|gratuita|grátis|免费|免費|免|免单|免缴费|赠票|無料|무료'.split(
    '|',
  ),
);
const usual = /^\d{1,12}(?:\.\d{1,2})?$/;
/** So few that no currency makes them more than a safe integer. */
const fewDigits = /^\d{1,10}$/;
/** The point of `Rs. 500` is the word’s; that of `$.50` is the number’s. */
const amount =
  /^(\()?((?:[^\d.,()-]{0,5}[a-zа-я/]\.(?= ?\d))?[^\d.,()-]*)(-?)([^\d.,()-]*)(-?)([\d.,][\d., '’\u00a0\u202f]*)(\))?([^\d()]*)(\))?$/i;

/**
 * An amount as typed, in whole minor units rounded half away from zero; null where it cannot be read or nobody says
 * which currency. `currency` (ISO 4217) counts where the cell names none. `(15.00)` and `-15` are negative, `1.2万` is
 * 12000 and `1.5k` is 1500, `free` is 0. In a text, a last point or comma with exactly three digits after it parts thousands, unless the
 * currency keeps three digits or the number begins with 0; behind more than three digits it is neither.
 */
export function readMoney(typed: string | number, currency: string | undefined): Money | null {
  if (typeof typed === 'number') {
    return currency === undefined || !Number.isFinite(typed)
      ? null
      : moneyOf(withoutExponent(typed), currency, 0);
  }
  if (typed.length > 60) return null;
  if (currency !== undefined && usual.test(typed)) return moneyOf(typed, currency, 0);
  // `50,- €`, `CHF 120.–`: no cents.
  const text = typed
    .normalize('NFKC')
    .replace(/(?<=\d)[.,][-–—]{1,2}(?!\d)/, '')
    .trim();
  if (free.has(text.toLowerCase())) return currency === undefined ? null : { amount: 0, currency };
  const parts = amount.exec(text);
  if (!parts) return null;
  const [, opened = '', first = '', minus = '', second = '', late = '', digits = '', ...end] = parts;
  const [inner = '', rest = '', outer = ''] = end;
  const closed = inner + outer;
  if (opened.length !== closed.length || (minus !== '' && late !== '')) return null;
  let after = rest.trim();
  const shift = /^[万萬]/.test(after) ? 4 : /^k(?![a-z\u00c0-\u024f])/i.test(after) ? 3 : 0;
  if (shift > 0) after = after.slice(1).trim();
  after = after.replace(/[整正]$/, '');
  if (after === '-') after = '';
  let unit = currency;
  for (const word of [(first + second).trim(), after]) {
    if (word === '') continue;
    const named = readCurrency(word, unit);
    if (named === null) return null;
    unit = named;
  }
  if (unit === undefined) return null;
  const number = decimal(digits, digitsOf(unit) === 3);
  const negative = opened + minus + late !== '';
  return number === null ? null : moneyOf(negative ? `-${number}` : number, unit, shift);
}

function withoutExponent(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(6) : text;
}

/** Digits with whatever separators, as digits and at most one point; null where the separators make no number. */
function decimal(typed: string, threeDecimals: boolean): string | null {
  const text = typed.replace(/[ '’\u00a0\u202f]/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return text;
  const mark = text[last] ?? '';
  const other = mark === '.' ? ',' : '.';
  const whole = text.slice(0, last);
  const fraction = text.slice(last + 1);
  const groups = whole.split(mark);
  // `1000.500` parts no thousands, and hardly any money has three decimals.
  if (fraction.length === 3 && !(threeDecimals && groups.length === 1) && /^[1-9]\d{3}/.test(whole))
    return null;
  const isThousand = fraction.length === 3 && !whole.includes(other) && !threeDecimals && !/^0*$/.test(whole);
  if (groups.length > 1 || isThousand) {
    return whole.includes(other) || !areGroups([...groups.slice(1), fraction])
      ? null
      : groups.join('') + fraction;
  }
  const [lead = '', ...thousands] = whole.split(other);
  if (thousands.length > 0 && (lead === '' || !areGroups(thousands))) return null;
  const digits = lead + thousands.join('');
  return digits === '' && fraction === '' ? null : `${digits || '0'}.${fraction}`;
}

/** Groups of three digits; in the Indian way of two, but for the last. */
function areGroups(groups: readonly string[]): boolean {
  const size = groups.length > 1 && groups[0]?.length === 2 ? 2 : 3;
  return groups.every((group, i) => group.length === (i === groups.length - 1 ? 3 : size));
}

/** Text of digits and a point, times ten to the `shift`, in minor units; null where that is no safe integer. */
function moneyOf(number: string, currency: string, shift: number): Money | null {
  if (shift === 0 && fewDigits.test(number))
    return { amount: Number(number) * 10 ** digitsOf(currency), currency };
  const negative = number.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? number.slice(1) : number).split('.');
  const kept = digitsOf(currency) + shift;
  const padded = fraction.padEnd(kept + 1, '0');
  const units = Number(whole + padded.slice(0, kept)) + (Number(padded[kept]) >= 5 ? 1 : 0);
  if (!Number.isSafeInteger(units)) return null;
  return { amount: units === 0 ? 0 : negative ? -units : units, currency };
}
