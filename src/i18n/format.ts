/** Numbers, money, shares and days as a language writes them. */
import type { Money } from '../domain/records/field.ts';
import { blocks, type Glyphs } from '../lib/charts/glyphs.ts';
import { digitsOf } from '../lib/number/currency.ts';
import { type Day, weekdayOf } from '../lib/time/day.ts';
import { type Instant, isZone, wallClock } from '../lib/time/instant.ts';

export interface Formats {
  number(value: number, digits?: number): string;
  /** 0.78 -> `78%`. */
  share(value: number): string;
  money(value: Money): string;
  /** What stands before and behind an amount of this currency. */
  currency(code: string): { readonly before: string; readonly behind: string };
  /** A signed change: `+6`. */
  signed(text: string, value: number): string;
  /** `Fri 2026-11-27` or `2026-11-27 周五`. */
  dayWithWeekday(day: string): string;
  /** What a clock shows at an instant: that of `zone`, which is then named, else of the organiser. */
  clock(at: Instant, zone?: string): { readonly wall: string; readonly zone: string | null };
  /** `2026-04-17 09:05`, and the zone where it is not the organiser's. */
  instant(at: Instant, zone?: string): string;
  /** Whether it is this day where the organiser is. */
  isToday(day: Day): boolean;
  /** What charts are drawn with. */
  readonly glyphs: Glyphs;
  /** A text with command lines in it, of which each names the roster where the line that is answered had to. */
  commands(text: string): string;
}

/** Whole units, of which the last `digits` stand behind the point. Every language here writes them alike, and Intl takes half an empty process to begin. */
function grouped(units: number, digits = 0): string {
  const written = String(Math.abs(units)).padStart(digits + 1, '0');
  const whole = written.slice(0, written.length - digits).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = units < 0 ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${written.slice(-digits)}`;
}

/** The nearest units of `digits` places, rounded as who reads the number rounds: 1.005 is a half, though V8 holds a hair less. Null where they are too many to count. */
function nearest(value: number, digits: number): number | null {
  const size = Math.abs(value);
  // What is smaller, or very large, is written with an exponent already.
  const units = size < 1e-6 ? 0 : Math.round(Number(`${size}e${digits}`));
  return Number.isSafeInteger(units) ? Math.sign(value) * units : null;
}

/** In what languages differ here. */
export interface Manner {
  readonly locale: string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** The weekday stands behind the day. */
  readonly dayFirst?: boolean;
  /** Currencies with a sign of their own, which stands before the amount; others have their code behind it. */
  readonly signs?: Readonly<Record<string, string>>;
}

export function formatsFor({ locale, weekdays, dayFirst = false, signs = {} }: Manner): Formats {
  const byIntl = (value: number, least: number, most: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }).format(
      value,
    );
  const number = (value: number, digits = 2) => {
    if (Number.isSafeInteger(value)) return grouped(value);
    // A difference of two shares may be a hair off its own half.
    const read = Number(value.toPrecision(12));
    const units = nearest(read, digits);
    if (units === null) return byIntl(read, 0, digits);
    return digits === 0 ? grouped(units) : grouped(units, digits).replace(/\.?0+$/, '');
  };
  const currency: Formats['currency'] = (code) =>
    Object.hasOwn(signs, code) ? { before: signs[code] ?? '', behind: '' } : { before: '', behind: code };
  return {
    number,
    currency,
    share: (value) => `${number(value * 100, 1)}%`,
    money({ amount, currency: code }) {
      const digits = digitsOf(code);
      const { before, behind } = currency(code);
      const named = behind === '' ? '' : ` ${behind}`;
      const told = Number.isSafeInteger(amount)
        ? grouped(amount, digits)
        : byIntl(amount / 10 ** digits, digits, digits);
      return told.startsWith('-') ? `-${before}${told.slice(1)}${named}` : `${before}${told}${named}`;
    },
    signed: (text, value) => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text),
    dayWithWeekday(day) {
      const weekday = weekdays[weekdayOf(day) - 1] ?? '';
      return (dayFirst ? `${day} ${weekday}` : `${weekday} ${day}`).trim();
    },
    glyphs: blocks,
    isToday: () => false,
    commands: (text) => text,
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
