/** Reads the cell of one of our own sheets, a list that came back or a roster's workbook, as a value of the field it stands under. */

import { channels } from '../../domain/records/client.ts';
import type { Consent, Email, Field, Kind, Money, Phone } from '../../domain/records/field.ts';
import { type Form, forms } from '../../domain/records/form.ts';
import { type CollectionName, typedId } from '../../domain/roster.ts';
import type { CellProblem, Reading } from '../../domain/value/cell-reading.ts';
import type { CodeLists } from '../../domain/value/code-list.ts';
import { isScientific, readPhones } from '../../domain/value/contact.ts';
import { readCurrency } from '../../domain/value/currency.ts';
import { readEmails } from '../../domain/value/email.ts';
import { readMoney } from '../../domain/value/money.ts';
import { type Day, isDay } from '../../lib/time/day.ts';
import { instantOf } from '../../lib/time/instant.ts';
import { typedDay } from '../../lib/time/typed-day.ts';
import { type Cell, textOf } from '../raw/table.ts';
import { tidyName } from './name/person-name.ts';
import { saysNothing } from './nothing.ts';
import { readBirthday } from './time/birthday.ts';
import { wallOfSerial } from './time/serial-day.ts';

/** What has to be known to understand a cell. */
export interface CellSurroundings {
  /** ISO 3166 alpha-2: where national phone numbers are from. */
  readonly region?: string | undefined;
  /** ISO 4217: of amounts that name none. */
  readonly currency?: string | undefined;
  /** IANA: whose clock shows the times. */
  readonly zone: string;
  readonly codes: CodeLists;
  readonly codeOf: CodeOf;
  /** Today, as days are typed, and what a consent that is told now is based on. */
  readonly told: { readonly day: Day; readonly evidence: string };
}

/** The code that is meant by a word of any of our languages; null where none is. */
export type CodeOf = (kind: 'choice' | 'code', codes: readonly string[], word: string) => string | null;

/** A field, or one part of a field that has parts. */
export interface CellField {
  /** After a dot the part, as in `consent.email`. */
  readonly key: string;
  readonly field: Field;
}

const blank: Reading = { value: undefined };
/** What a consent is. */
const states = ['yes', 'no'] as const;

/** As `readFieldCell`; dashes, question marks and the like leave what is known, for who fills in a list does not empty cells so. */
export function readListCell(
  column: CellField,
  cell: Cell,
  known: readonly unknown[],
  around: CellSurroundings,
): Reading {
  const text = textOf(cell);
  return text !== '' && saysNothing(text) ? { value: known[0] } : readFieldCell(column, cell, known, around);
}

/** `known` are values this cell may still say: what was known of an address or a number is not forgotten. */
export function readFieldCell(
  { key, field }: CellField,
  cell: Cell,
  known: readonly unknown[],
  around: CellSurroundings,
): Reading {
  if (textOf(cell) === '') return blank;
  const read = readers[field.kind];
  return read ? read(cell, { key, field, known, around }) : found(textIn(textOf(cell)));
}

interface About extends CellField {
  readonly known: readonly unknown[];
  readonly around: CellSurroundings;
}

const readers: Partial<Record<Kind, (cell: Cell, about: About) => Reading>> = {
  name: (cell, { field }) => {
    const text = textOf(cell);
    return found(field.list ? listed(text).map(tidyName).filter(Boolean) : tidyName(text));
  },
  text: (cell, { field }) => {
    if (field.form === 'birthday')
      return found(readBirthday(typeof cell === 'number' ? wallText(cell) : cell, 'ymd'), 'bad-day');
    if (field.list) return found(listed(textOf(cell)));
    return field.form === undefined ? found(textIn(textOf(cell))) : formed(field.form, textIn(textOf(cell)));
  },
  choice: (cell, { field, around }) => {
    const { choices = [] } = field;
    const words = field.list ? listed(textOf(cell)) : [textOf(cell)];
    const codes = words.map((word) => around.codeOf('choice', choices, word));
    if (codes.includes(null)) return problem('unknown-word', choices);
    return found(field.list ? [...new Set(codes)] : codes[0]);
  },
  code: (cell, { key, field, around }) => {
    const text = textIn(textOf(cell));
    const value =
      around.codes.find(key, text)?.value ?? around.codeOf('code', Object.keys(field.codes ?? {}), text);
    const allowed = around.codes.of(key).map((code) => code.value);
    return value === null && allowed.length > 0
      ? { value: text, problem: 'unknown-code', allowed }
      : { value: value ?? text };
  },
  ref: (cell, { field }) => {
    const id = (text: string) => typedId(field.to as CollectionName, text);
    const ids = field.list ? listed(textOf(cell)).map(id) : [id(textOf(cell))];
    return ids.includes('') ? problem('bad-id') : { value: field.list ? ids : ids[0] };
  },
  int: (cell) => {
    const number = numberIn(cell);
    return number !== null && Number.isSafeInteger(number) ? { value: number } : problem('bad-number');
  },
  number: (cell) => found(numberIn(cell), 'bad-number'),
  flag: (cell, { around }) => {
    const state = around.codeOf('choice', states, textOf(cell));
    return state === null ? problem('bad-flag', states) : { value: state === 'yes' };
  },
  day: (cell, { around }) => {
    const [day = '', time = ''] = wallText(cell).split(/T|\s+(?=\d{1,2}:)/);
    return found(/^[\d:.]*$/.test(time) ? dayIn(day, around) : null, 'bad-day');
  },
  instant: (cell, { around }) => {
    const text = wallText(cell);
    const [, date = text, hour = '0', minute = '00', second = '00'] =
      /^(\S+?)(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
    const day = dayIn(date, around);
    if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
      return problem('bad-instant');
    return { value: instantOf(`${day}T${hour.padStart(2, '0')}:${minute}:${second}`, around.zone) };
  },
  money: (cell, { known, around }) => {
    const before = (known as readonly (Money | undefined)[]).findLast((money) => money !== undefined);
    const money = readMoney(cell, before?.currency ?? around.currency);
    return money === null || money.amount < 0 ? problem('bad-money') : { value: money };
  },
  email: (cell, { known }) => {
    const before = knownEmails(known);
    const emails = readEmails(textOf(cell));
    const value = emails.map((email) => before.get(email.value) ?? email);
    const isOdd = emails.some((email) => !email.valid && !before.has(email.value));
    return isOdd ? { value, problem: 'bad-email' } : found(value);
  },
  phone: phonesIn,
  consent: (cell, { key, known, around }) =>
    key.includes('.') ? consentIn(textOf(cell), around) : consentsIn(textOf(cell), known, around),
};

function problem(what: CellProblem, allowed?: readonly string[]): Reading {
  return { value: undefined, problem: what, ...(allowed && { allowed }) };
}

/** `otherwise` is what is wrong with a cell that says null. */
function found(value: unknown, otherwise?: CellProblem): Reading {
  if (value === null && otherwise) return problem(otherwise);
  return value === '' || (Array.isArray(value) && value.length === 0) ? blank : { value };
}

/** Line ends as every system but one writes them, letters with their marks in one. */
function textIn(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** Where somebody parts with semicolons, a comma belongs to what it stands in. */
export function listed(text: string): string[] {
  const marks = /[;；\n]/.test(text) ? /[;；\n]/ : /[,，、]/;
  return [...new Set(text.split(marks).map(textIn).filter(Boolean))];
}

/** Currencies also by what people call them. */
function formed(form: Form, text: string): Reading {
  const value = forms[form].read((form === 'currency' ? readCurrency(text) : null) ?? text);
  return value === null ? problem('bad-shape', forms[form].examples) : { value };
}

/** A comma or a blank parts thousands, and nothing else. */
function numberIn(cell: Cell): number | null {
  const text = textOf(cell)
    .normalize('NFKC')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
  return /^-?\d{1,15}(?:\.\d{1,12})?$/.test(text) ? Number(text) : null;
}

/** A day in a cell that is not formatted as one is the number of it. */
function wallText(cell: Cell): string {
  const serial =
    typeof cell === 'number' || /^\d{5}(?:\.\d{1,12})?$/.test(textOf(cell)) ? Number(cell) : null;
  return (serial === null ? null : wallOfSerial(serial)) ?? textOf(cell);
}

function dayIn(text: string, { told }: CellSurroundings): Day | null {
  return isDay(text) ? text : typedDay(text, told.day);
}

function knownEmails(known: readonly unknown[]): Map<string, Email> {
  return new Map(
    (known.flat() as (Email | undefined)[]).flatMap((email) => (email ? [[email.value, email]] : [])),
  );
}

/** A number that lost its plus, its zeros or its blanks in a spreadsheet is still the one it was. */
function phonesIn(cell: Cell, { known, around }: About): Reading {
  const text = textOf(cell);
  const before = (known.flat() as (Phone | undefined)[]).filter((phone) => phone !== undefined);
  if (isScientific(text) && !before.some(({ typed }) => typed === text)) return problem('lost-phone');
  const read = readPhones(text, around.region).map((phone) => ({
    phone,
    same: before.find((one) => isSameNumber(one, phone)),
  }));
  const value = read.map(({ phone, same }) => same ?? phone);
  return read.some(({ phone, same }) => !same && !phone.valid)
    ? { value, problem: 'bad-phone' }
    : found(value);
}

function isSameNumber(known: Phone, read: Phone): boolean {
  if (known.value !== null && known.value === read.value) return true;
  const digits = digitsOf(read.typed);
  if (digits === '') return known.typed === read.typed;
  return digits === digitsOf(known.value ?? '') || digits === digitsOf(known.typed);
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '');
}

function consentIn(text: string, { codeOf, told }: CellSurroundings): Reading {
  const state = codeOf('choice', states, text) as Consent['state'] | null;
  return state === null ? problem('unknown-word', states) : { value: { state, ...told } };
}

/** `channel=state` for each; what is still told keeps its day and what it is based on. */
function consentsIn(text: string, known: readonly unknown[], around: CellSurroundings): Reading {
  const before = Object.assign({}, ...known) as Readonly<Record<string, Consent>>;
  const consents: Record<string, Consent> = {};
  for (const part of listed(text)) {
    const [, typed = '', answer = ''] = /^(.+?)\s*[=＝:：]\s*(.+)$/.exec(part) ?? [];
    const channel = around.codeOf('choice', channels, typed);
    const reading = consentIn(answer, around);
    if (channel === null || reading.problem)
      return problem(
        'unknown-word',
        channels.map((one) => `${one}=yes`),
      );
    const told = reading.value as Consent;
    const was = before[channel];
    consents[channel] = was?.state === told.state ? was : told;
  }
  return { value: consents };
}
