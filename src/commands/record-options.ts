/** The options that set the fields of a record, derived from its table, and what was typed with them as a patch of it. */
import type { Patch } from '../domain/change/edit.ts';
import { fail } from '../domain/errors.ts';
import { type Channel, channels } from '../domain/records/client.ts';
import type {
  Bilingual,
  Consent,
  Email,
  Field,
  FieldTable,
  Kind,
  Money,
  Phone,
  RecordOf,
} from '../domain/records/field.ts';
import { flagOf } from '../domain/records/flag.ts';
import { forms } from '../domain/records/form.ts';
import { relisted, reworded } from '../domain/value/bilingual.ts';
import type { CodeLists } from '../domain/value/code-list.ts';
import type { readPhones } from '../domain/value/contact.ts';
import { readEmails } from '../domain/value/email.ts';
import { knownCodes } from '../domain/value/known-codes.ts';
import { readMoney } from '../domain/value/money.ts';
import type { Day } from '../lib/time/day.ts';
import { choiceTyped } from '../porch/typed/choice.ts';
import type { Option } from './command.ts';

export type FieldOptions<T extends FieldTable> = {
  readonly [K in keyof T as T[K] extends { readonly option: infer N extends string } ? N : never]: Option;
};

/** What has to be known to understand what was typed. */
export interface Surroundings {
  /** The day of a consent; there where one was typed. */
  readonly today?: Day | undefined;
  /** ISO 3166 alpha-2: where national phone numbers are from. */
  readonly region?: string | undefined;
  /** ISO 4217: of money without one. */
  readonly currency?: string | undefined;
  /** Of telephone numbers; there where one was typed. */
  readonly phones?: typeof readPhones | undefined;
  /** The command's path: the evidence of a consent. */
  readonly command: string;
  /** What fields of kind `code` may be; without it anything. */
  readonly codes?: CodeLists;
  /** The language what people read is typed in. */
  readonly language?: keyof Bilingual;
}

const yesOrNo = ['yes', 'no'] as const;

/** Kinds that are read on the spot, so that a mistake is told before any file is opened. */
const read: Partial<
  Record<Kind, (typed: string, flag: string, field: Field) => string | number | Promise<string>>
> = {
  text: textOf,
  choice: (typed, flag, { choices = [] }) => choiceTyped(flag, typed, choices),
  consent: consentTyped,
  int: (typed, flag) => numberOf(flag, typed, /^\d{1,9}$/, ['25']),
  number: (typed, flag) => numberOf(flag, typed, /^\d{1,6}(\.\d{1,2})?$/, ['9', '36.5']),
  flag: (typed, flag) => choiceTyped(flag, typed, yesOrNo),
};

/** Kinds that are understood only where they are typed. A text may hold several values. */
const understood: Partial<Record<Kind, (typed: string, around: Surroundings) => readonly unknown[]>> = {
  email: emailsOf,
  phone: phonesOf,
  money: (typed, { currency }) => [moneyOf(typed, currency)],
  consent: (typed, around) => [consentOf(typed, around)],
  flag: (typed) => (typed === 'yes' ? [true] : []),
};

const placeholders: Partial<Record<Kind, string>> = {
  text: 'TEXT',
  name: 'NAME',
  code: 'TEXT',
  email: 'ADDRESS',
  phone: 'NUMBER',
  day: 'DAY',
  money: 'AMOUNT',
  int: 'N',
  number: 'N',
  consent: 'CHANNEL=YES|NO',
  bilingual: 'TEXT',
  flag: 'YES|NO',
};

/** One option for each field a person sets. */
export function optionsOf<const T extends FieldTable>(fields: T): FieldOptions<T> {
  const options: Record<string, Option> = {};
  for (const field of Object.values(fields)) {
    if (field.option === undefined) continue;
    options[field.option] = {
      flags: `${flagOf(field)} <${placeholderOf(field)}>`,
      ...(isMany(field) ? { many: true } : {}),
      ...(field.choices ? { choices: field.choices } : {}),
      ...(field.kind === 'flag' ? { choices: yesOrNo } : {}),
      read: (typed, flag) => {
        if (typed.trim() !== '') return (read[field.kind] ?? bare)(typed, flag, field);
        if (field.required) throw fail('usage.bad-value', { option: flag, value: '', allowed: [] });
        return '';
      },
    };
  }
  return options as FieldOptions<T>;
}

function placeholderOf({ form, kind, choices, option = '' }: Field): string {
  if (choices === channels) return 'CHANNEL';
  return form?.toUpperCase() ?? placeholders[kind] ?? option.toUpperCase();
}

/** Whether any of the options was typed. */
export function isAnyTyped(typed: Readonly<Record<string, unknown>>): boolean {
  return Object.values(typed).some((value) => value !== undefined);
}

/** What was typed, with its days read as of `today`. Throws `day.unreadable`. */
export async function withDays<T extends Readonly<Record<string, unknown>>>(
  fields: FieldTable,
  typed: T,
  today: Day,
): Promise<T> {
  const read: Record<string, unknown> = { ...typed };
  for (const { kind, option = '' } of Object.values(fields)) {
    const text = typed[option];
    if (kind !== 'day' || typeof text !== 'string' || text === '') continue;
    const { readDay } = await import('../porch/typed/day.ts');
    read[option] = await readDay(text, today);
  }
  return read as T;
}

/**
 * What was typed as fields of the record; an empty text clears its field. Throws `usage.bad-value`, `code.unknown` and what money
 * throws.
 */
export function patchOf<T extends FieldTable>(
  fields: T,
  typed: Readonly<Record<string, unknown>>,
  around: Surroundings,
  before?: RecordOf<T>,
): Patch<RecordOf<T>> {
  const patch: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = field.option === undefined ? undefined : typed[field.option];
    if (given === undefined) continue;
    const values = [given].flat().flatMap((one) => (one === '' ? [] : valuesOf(key, field, one, around)));
    if (field.kind === 'consent') {
      const known = (before as Readonly<Record<string, object>> | undefined)?.[key];
      patch[key] = { ...known, ...Object.fromEntries(values as [string, Consent][]) };
    } else if (field.kind === 'bilingual')
      patch[key] = wordsOf(field, values as string[], around, (before as Wordings | undefined)?.[key]);
    else patch[key] = field.list ? values : values[0];
  }
  return patch as Patch<RecordOf<T>>;
}

type Wordings = Readonly<Record<string, Bilingual | readonly Bilingual[] | undefined>>;

function wordsOf(
  { list }: Field,
  typed: readonly string[],
  { language = 'en' }: Surroundings,
  before: Wordings[string],
): Wordings[string] {
  if (list) return relisted([before ?? []].flat(), typed, language);
  const [words] = typed;
  return words === undefined ? undefined : reworded([before ?? []].flat()[0], words, language);
}

function valuesOf(key: string, field: Field, typed: unknown, around: Surroundings): readonly unknown[] {
  if (field.kind === 'code') return [listedCode(key, String(typed), around.codes, field.option)];
  if (field.form === 'birthday' && around.today !== undefined && String(typed) > around.today)
    throw fail('usage.bad-shape', {
      option: flagOf(field),
      value: String(typed),
      like: forms.birthday.examples,
    });
  const kind = understood[field.kind];
  if (kind && typeof typed === 'string') return kind(typed, around);
  return field.list && field.kind === 'text' ? listed(String(typed)) : [typed];
}

const isMany = ({ list, kind }: Field): boolean => list === true || kind === 'consent';

const bare = (typed: string): string => typed.trim();

/** What one text lists, as `vip, press`: each of several values. */
export const listed = (typed: string): string[] =>
  typed
    .split(/[,，;；、]/)
    .map((word) => word.trim())
    .filter(Boolean);

function textOf(typed: string, flag: string, { form }: Field): string {
  return form === undefined ? typed.trim() : formed(form, flag, typed.trim());
}

/** A text in its form, and of a code one that there is. */
export function formed(form: keyof typeof forms, option: string, typed: string): string {
  const { read, examples } = forms[form];
  const text = read(typed);
  if (text === null) throw fail('usage.bad-shape', { option, value: typed, like: examples });
  const known = knownCodes[form];
  if (known?.has(text) === false) {
    const near = known.near(text);
    throw fail('usage.bad-shape', { option, value: typed, like: near.length > 0 ? near : examples });
  }
  return text;
}

function numberOf(option: string, typed: string, shape: RegExp, examples: readonly string[]): number {
  if (!shape.test(typed)) throw fail('usage.bad-shape', { option, value: typed, like: examples });
  return Number(typed);
}

function emailsOf(typed: string): Email[] {
  const emails = readEmails(typed);
  if (emails.length === 0 || emails.some((email) => !email.valid))
    throw fail('usage.bad-shape', { option: '--email', value: typed, like: ['name@example.com'] });
  return emails;
}

/** What cannot be called is kept as typed, but there must be a number in it. */
function phonesOf(typed: string, { region, phones: read }: Surroundings): Phone[] {
  const phones = read?.(typed, region) ?? [];
  if (phones.some((phone) => !/\d{3}/.test(phone.typed.normalize('NFKC').replace(/[^\p{L}\d]/gu, ''))))
    throw fail('usage.bad-shape', {
      option: '--phone',
      value: typed,
      like: ['13800000006', '+44 20 7946 0018'],
    });
  return phones;
}

/** What was typed as money that is not below zero. Throws `money.negative`, `money.unreadable` and `currency.missing`. */
export function moneyOf(typed: string, currency: string | undefined): Money {
  const money = readMoney(typed, currency);
  if (money && money.amount >= 0) return money;
  if (money) throw fail('money.negative', { typed });
  if (currency === undefined && /^\s*[\d.,]+\s*$/.test(typed))
    throw fail('currency.missing', { amount: typed.trim() });
  throw fail('money.unreadable', { typed });
}

/** As it is spelled in its list, where there is one. Throws `code.unknown`. */
export function listedCode(key: string, typed: string, codes: CodeLists | undefined, option = key): string {
  const known = codes?.of(key) ?? [];
  if (codes === undefined || known.length === 0) return typed.trim();
  const found = codes.find(key, typed);
  if (found) return found.value;
  throw fail('code.unknown', {
    field: option,
    value: typed,
    known: known.map(({ value }) => value),
    near: codes.near(key, typed),
  });
}

/** `email=yes`. */
async function consentTyped(typed: string, flag: string): Promise<`${Channel}=${(typeof yesOrNo)[number]}`> {
  const at = typed.lastIndexOf('=');
  if (at < 1) throw fail('usage.bad-shape', { option: flag, value: typed, like: ['email=yes'] });
  const state = await choiceTyped(flag, typed.slice(at + 1), yesOrNo);
  return `${await choiceTyped(flag, typed.slice(0, at), channels)}=${state}`;
}

/** What `consentTyped` has read, as of today. */
function consentOf(typed: string, { today, command }: Surroundings): [string, Consent] {
  const [channel = '', state] = typed.split('=');
  return [
    channel,
    {
      state: state === 'yes' ? 'yes' : 'no',
      ...(today === undefined ? {} : { day: today }),
      evidence: command,
    },
  ];
}
