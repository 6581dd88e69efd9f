/** Numbers, money, shares and days as a language writes them. */

import type { Money } from '../domain/records/field.ts';
import { blocks, type Glyphs } from '../lib/charts/glyphs.ts';
import { digitsOf } from '../lib/currency.ts';
import { type Day, weekdayOf } from '../lib/day.ts';
import { type Instant, isZone, wallClock } from '../lib/instant.ts';

export interface Formats {
  number(value: number, digits?: number): string;
  /** 0.78 -> `78%`. */
  share(value: number): string;
  money(value: Money): string;
  /** A signed change: `+6`. */
  signed(text: string, value: number): string;
  /** `Fri 2026-11-27`. */
  dayWithWeekday(day: string): string;
  /** What a clock shows at an instant: that of `zone`, which is then named, else of the organiser. */
  clock(at: Instant, zone?: string): { readonly wall: string; readonly zone: string | null };
  /** `2026-04-17 09:05`, and the zone where it is not the organiser's. */
  instant(at: Instant, zone?: string): string;
  /** Whether it is this day where the organiser is. */
  isToday(day: Day): boolean;
  /** What charts are drawn with. */
  readonly glyphs: Glyphs;
}

/** Whole units, of which the last `digits` stand behind the point. Every language here writes them alike, and Intl takes half an empty process to begin. */
function grouped(units: number, digits = 0): string {
  const written = String(Math.abs(units)).padStart(digits + 1, '0');
  const whole = written.slice(0, written.length - digits).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = units < 0 ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${written.slice(-digits)}`;
}

export function formatsFor(locale: string, weekdays: readonly string[]): Formats {
  const plain = new Map<number, Intl.NumberFormat>();
  const numberOf = (digits: number, fixed: boolean) => {
    const key = digits * 2 + (fixed ? 1 : 0);
    let format = plain.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: fixed ? digits : 0,
        maximumFractionDigits: digits,
        // What rounds to nothing has no sign.
        signDisplay: 'negative',
      });
      plain.set(key, format);
    }
    return format;
  };
  const number = (value: number, digits = 2) =>
    Number.isSafeInteger(value)
      ? grouped(value)
      : // A difference of two shares may be a hair off its own half.
        numberOf(digits, false).format(Number(value.toPrecision(12)));
  return {
    number,
    share: (value) => `${number(value * 100, 1)}%`,
    money({ amount, currency }) {
      const digits = digitsOf(currency);
      const told = Number.isSafeInteger(amount)
        ? grouped(amount, digits)
        : numberOf(digits, true).format(amount / 10 ** digits);
      return `${told} ${currency}`;
    },
    signed: (text, value) => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text),
    dayWithWeekday: (day) => `${weekdays[weekdayOf(day) - 1] ?? ''} ${day}`.trim(),
    glyphs: blocks,
    isToday: () => false,
    ...clocksOf(() => 'UTC'),
  };
}

/** Times by the clock of the organiser, whose zone is asked for where a time is told: the roster that knows it is read later than the words. */
export function clocksOf(home: () => string): Pick<Formats, 'clock' | 'instant'> {
  const clock: Formats['clock'] = (at, zone) => {
    const own = home();
    const elsewhere = zone !== undefined && zone !== own && isZone(zone) ? zone : null;
    return { wall: wallClock(at, elsewhere ?? own), zone: elsewhere };
  };
  return {
    clock,
    instant(at, zone) {
      const { wall, zone: elsewhere } = clock(at, zone);
      return [wall.slice(0, 16).replace('T', ' '), elsewhere].filter(Boolean).join(' ');
    },
  };
}
