/** The forms that some texts must have: how each is read, and what it looks like. */
import { isDay } from '../../lib/time/day.ts';
import { monthOfName, monthPattern } from '../../lib/time/english-names.ts';
import { isZone } from '../../lib/time/instant.ts';
import { typedSpan } from '../../lib/time/typed-span.ts';

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

/** `3 Dec`, `3rd of December 1990`, `Dec 3, 1990`. */
function birthdayInEnglish(typed: string): readonly string[] | null {
  const text = typed.toLowerCase().replace(/\s+/g, ' ');
  const [, date, month = '', year = '-'] =
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthPattern}\\.?(?:,? (\\d{4}))?$`).exec(text) ??
    new RegExp(`^${monthPattern}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`)
      .exec(text)
      ?.map((_, at, [all = '', named = '', day = '', of]) => [all, day, named, of][at]) ??
    [];
  if (date === undefined) return null;
  return ['', year, String(monthOfName(month)), date];
}

/** As it is written with the year first, in Chinese or with the name of the month: `1990/5/17`, `1990年5月17日`, `5月17日`. Of two numbers alone nothing says which is the month. */
function birthdayTyped(typed: string): string {
  const [, year = '-', month, date] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(typed)?.filter((_, at) => at !== 2) ??
    /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號]?$/.exec(typed.replace(/\s/g, '')) ??
    birthdayInEnglish(typed) ??
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
    read: typedSpan,
    examples: ['3w', '2m', '10d'],
  },
};
