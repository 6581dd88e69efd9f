/** The forms that some texts must have: how each is read, and what it looks like. */
import { isDay } from '../../lib/day.ts';
import { isZone } from '../../lib/instant.ts';

export type Form = 'currency' | 'country' | 'zone' | 'birthday' | 'every';

interface FormShape {
  /** The text as it is kept; null where it does not have the form. */
  readonly read: (typed: string) => string | null;
  readonly examples: readonly string[];
}

const capitals =
  (shape: RegExp) =>
  (typed: string): string | null => {
    const text = typed.toUpperCase();
    return shape.test(text) ? text : null;
  };

export const forms: Readonly<Record<Form, FormShape>> = {
  /** ISO 4217. */
  currency: { read: capitals(/^[A-Z]{3}$/), examples: ['CNY'] },
  /** ISO 3166 alpha-2. */
  country: { read: capitals(/^[A-Z]{2}$/), examples: ['CN'] },
  /** A name of the IANA zone list. */
  zone: { read: (typed) => (isZone(typed) ? typed : null), examples: ['Asia/Shanghai', 'Europe/Berlin'] },
  /** A day, with or without its year. */
  birthday: {
    read: (typed) =>
      (isDay(typed) && typed >= '1900') || (/^--\d{2}-\d{2}$/.test(typed) && isDay(`2000${typed.slice(1)}`))
        ? typed
        : null,
    examples: ['1990-05-17', '--05-17'],
  },
  /** A number of days, weeks, months or years. */
  every: {
    read: (typed) => (/^[1-9]\d{0,2}[dwmy]$/.test(typed.toLowerCase()) ? typed.toLowerCase() : null),
    examples: ['3w', '2m', '10d'],
  },
};
