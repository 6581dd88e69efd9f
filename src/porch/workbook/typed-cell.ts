/** What somebody typed into a cell of the roster's workbook, as the value of its field. */
import { readPhones } from '../../domain/contact.ts';
import { readEmails } from '../../domain/email.ts';
import type { ValueFlaw } from '../../domain/errors.ts';
import { readMoney } from '../../domain/money.ts';
import { channels } from '../../domain/records/client.ts';
import type { Consent, Email, Field, Money, Phone } from '../../domain/records/field.ts';
import { forms } from '../../domain/records/form.ts';
import { type CollectionName, typedId } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import { wallOfSerial } from '../../intake/readers/serial-day.ts';
import { type Day, isDay } from '../../lib/day.ts';
import { fold } from '../../lib/fold.ts';
import { type Instant, instantOf } from '../../lib/instant.ts';
import { typedDay } from '../../lib/typed-day.ts';
import { spoken } from '../../output/cell.ts';
import { type Around, choiceWord, zoneOf } from './shown-cell.ts';

export interface Typing extends Around {
  /** Whatever language somebody works in, its words are understood. */
  readonly languages: readonly Words[];
  readonly savedAt: Instant;
}

/** Either a value, undefined where the cell was emptied, or what is wrong with it. */
export type Typed = { readonly value: unknown } | { readonly flaw: ValueFlaw };

const SEVERAL = /\s*[;；\n]\s*/;

/** `before` is the value the record had: what a cell cannot show of it stays. */
export function typedValue(field: Field, cell: string | number, before: unknown, around: Typing): Typed {
  // A day in a cell that is not formatted as one is the number of it.
  const isOfDays = field.kind === 'day' || field.kind === 'instant' || field.form === 'birthday';
  const text = String((isOfDays && typeof cell === 'number' ? wallOfSerial(cell) : null) ?? cell).trim();
  if (text === '') return { value: undefined };
  switch (field.kind) {
    case 'int':
    case 'number':
      return numberIn(text);
    case 'flag':
      return flagIn(text, around);
    case 'day':
      return dayIn(text, around);
    case 'instant':
      return instantIn(text, around);
    case 'money':
      return moneyIn(cell, before as Money | undefined, around);
    case 'email':
      return { value: keeping(readEmails(text), (before as readonly Email[] | undefined) ?? [], sameEmail) };
    case 'phone':
      return {
        value: keeping(
          readPhones(text, around.settings.region),
          (before as readonly Phone[] | undefined) ?? [],
          samePhone,
        ),
      };
    case 'consent':
      return consentIn(text, before as Readonly<Record<string, Consent>> | undefined, around);
    default:
      return field.list ? severalIn(field, text, around) : oneIn(field, text, around);
  }
}

function severalIn(field: Field, text: string, around: Typing): Typed {
  const values: unknown[] = [];
  for (const part of text.split(SEVERAL)) {
    if (part === '') continue;
    const one = oneIn(field, part, around);
    if ('flaw' in one) return one;
    if (!values.includes(one.value)) values.push(one.value);
  }
  return { value: values };
}

function oneIn(field: Field, text: string, { languages }: Typing): Typed {
  if (field.kind === 'choice') {
    const code = choiceIn(field.choices ?? [], text, languages);
    return code === null ? { flaw: 'not-a-choice' } : { value: code };
  }
  if (field.codes) return { value: codeMeant(field.codes, text, languages) };
  if (field.kind === 'ref') {
    const id = typedId(field.to as CollectionName, text);
    return id === '' ? { flaw: 'not-an-id' } : { value: id };
  }
  if (field.form === undefined) return { value: text };
  const value = forms[field.form].read(text);
  if (value !== null) return { value };
  return { flaw: field.form === 'birthday' ? 'not-a-day' : 'not-a-choice' };
}

/** A code, or its word in any language; null where it is none of them. */
function choiceIn(codes: readonly string[], text: string, languages: readonly Words[]): string | null {
  const typed = fold(text);
  const isMeant = (code: string) =>
    fold(code) === typed || languages.some((words) => fold(choiceWord(code, words)) === typed);
  return codes.find(isMeant) ?? null;
}

/** A code that comes with the field by its word in any language or what else it is called; else what somebody listed. */
function codeMeant(codes: NonNullable<Field['codes']>, text: string, languages: readonly Words[]): string {
  const typed = fold(text);
  const isMeant = ([code, also]: readonly [string, readonly string[]]) =>
    [code, ...also, ...languages.map((words) => spoken('code', code, words))].some(
      (word) => fold(word) === typed,
    );
  return Object.entries(codes).find(isMeant)?.[0] ?? text;
}

function numberIn(text: string): Typed {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? { value } : { flaw: 'not-a-number' };
}

const YES = ['true', '1', 'y', '√', '✓'];
const NO = ['false', '0', 'n', '×'];

function flagIn(text: string, { languages }: Typing): Typed {
  const typed = fold(text);
  const isOne = (fixed: readonly string[], key: 'yes' | 'no') =>
    fixed.includes(typed) || languages.some(({ ui }) => fold(ui[key]) === typed);
  if (isOne(YES, 'yes')) return { value: true };
  return isOne(NO, 'no') ? { value: false } : { flaw: 'not-a-flag' };
}

function dayIn(text: string, around: Typing): Typed {
  const day = dayOf(text, around);
  return day === null ? { flaw: 'not-a-day' } : { value: day };
}

function dayOf(text: string, { savedAt }: Typing): Day | null {
  const date = text.replace(/T00:00:00$/, '');
  return isDay(date) ? date : typedDay(date, savedAt.slice(0, 10));
}

function instantIn(text: string, around: Typing): Typed {
  const zone = zoneOf(around);
  const [, date = text, time = '00:00:00'] = /^(\S+?)[T\s]+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const day = dayOf(date, around);
  const [hours = '', minutes = '', seconds = '00'] = time.split(':');
  if (day === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return { flaw: 'not-an-instant' };
  return { value: instantOf(`${day}T${hours.padStart(2, '0')}:${minutes}:${seconds}`, zone) };
}

function moneyIn(cell: string | number, before: Money | undefined, { settings }: Typing): Typed {
  const value = readMoney(cell, before?.currency ?? settings.currency);
  return value === null ? { flaw: 'no-money' } : { value };
}

/** What was read anew, with what was known of those that are still there. */
function keeping<T>(read: readonly T[], before: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  return read.map((one) => before.find((known) => isSame(one, known)) ?? one);
}

const sameEmail = (a: Email, b: Email) => a.value === b.value;
const samePhone = (a: Phone, b: Phone) =>
  a.value === null || b.value === null ? a.typed === b.typed : a.value === b.value;

function consentIn(
  text: string,
  before: Readonly<Record<string, Consent>> | undefined,
  around: Typing,
): Typed {
  const consent: Record<string, Consent> = {};
  for (const part of text.split(SEVERAL)) {
    if (part === '') continue;
    const [, typed = '', answer = ''] = /^(.+?)\s*[=＝:：]\s*(.+)$/.exec(part) ?? [];
    const channel = choiceIn(channels, typed, around.languages);
    const given = flagIn(answer, around);
    if (channel === null || 'flaw' in given) return { flaw: 'not-a-choice' };
    const state = given.value === true ? 'yes' : 'no';
    const known = before?.[channel];
    consent[channel] =
      known?.state === state ? known : { state, day: around.savedAt.slice(0, 10), evidence: 'workbook' };
  }
  return { value: consent };
}
