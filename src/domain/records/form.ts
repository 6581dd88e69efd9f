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

/** As it is written with the year first, or in Chinese: `1990/5/17`, `1990年5月17日`, `5月17日`. Of two numbers alone nothing says which is the month. */
function birthdayTyped(typed: string): string {
  const [, year = '-', month, date] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(typed)?.filter((_, at) => at !== 2) ??
    /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號]?$/.exec(typed.replace(/\s/g, '')) ??
    [];
  if (month === undefined || date === undefined) return typed;
  return [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
}

export const forms: Readonly<Record<Form, FormShape>> = {
  /** ISO 4217. */
  currency: { read: capitals(/^[A-Z]{3}$/), examples: ['CNY'] },
  /** ISO 3166 alpha-2. */
  country: { read: capitals(/^[A-Z]{2}$/), examples: ['CN'] },
  /** A name of the IANA zone list. */
  zone: { read: (typed) => (isZone(typed) ? typed : null), examples: ['Asia/Shanghai', 'Europe/Berlin'] },
  /** A day, with or without its year. */
  birthday: {
    read: (typed) => {
      const text = birthdayTyped(typed);
      return (isDay(text) && text >= '1900') ||
        (/^--\d{2}-\d{2}$/.test(text) && isDay(`2000${text.slice(1)}`))
        ? text
        : null;
    },
    examples: ['1990-05-17', '--05-17'],
  },
  /** A number of days, weeks, months or years. */
  every: {
    read: (typed) => (/^[1-9]\d{0,2}[dwmy]$/.test(typed.toLowerCase()) ? typed.toLowerCase() : null),
    examples: ['3w', '2m', '10d'],
  },
};
