/** Reads the cell of a list that came back as a value of the field it stands under. */
import type { CodeLists } from '../domain/code-list.ts';
import { isScientific, readPhones } from '../domain/contact.ts';
import { readEmails } from '../domain/email.ts';
import type { CellRead, EditColumn } from '../domain/merge-back/columns.ts';
import type { Reading } from '../domain/merge-back/differences.ts';
import { readMoney } from '../domain/money.ts';
import type { Consent, Email, Field, Kind, Money, Phone } from '../domain/records/field.ts';
import { forms } from '../domain/records/form.ts';
import { readBirthday } from './birthday.ts';
import { readWall } from './clock.ts';
import { saysNothing } from './nothing.ts';
import { tidyName } from './person-name.ts';
import { textOf } from './table.ts';

/** What has to be known to understand a cell. */
export interface CellSurroundings {
  /** ISO 3166 alpha-2: where national phone numbers are from. */
  readonly region?: string | undefined;
  /** ISO 4217: of amounts that name none. */
  readonly currency?: string | undefined;
  readonly codes: CodeLists;
  /** The code that is meant by a word of any of our languages; null where none is. */
  readonly codeOf: (choices: readonly string[], word: string) => string | null;
  /** What a consent that is told now is based on. */
  readonly told: Pick<Consent, 'day' | 'evidence'>;
}

const blank: Reading = { value: undefined };

/** `known` are values this cell may still say: what was known of an address or a number is not forgotten. */
export function readFieldCell(
  { key, field }: EditColumn,
  cell: CellRead,
  known: readonly unknown[],
  around: CellSurroundings,
): Reading {
  const text = textOf(cell);
  if (text === '') return blank;
  // Dashes, question marks and the like are no word for an empty cell.
  if (saysNothing(text)) return { value: known[0] };
  const read = readers[field.kind];
  return read ? read(cell, { key, field, known, around }) : { value: textIn(text) };
}

interface About {
  readonly key: string;
  readonly field: Field;
  readonly known: readonly unknown[];
  readonly around: CellSurroundings;
}

const readers: Partial<Record<Kind, (cell: CellRead, about: About) => Reading>> = {
  name: (cell, { field }) => {
    const text = textOf(cell);
    return found(field.list ? listed(text).map(tidyName).filter(Boolean) : tidyName(text));
  },
  text: (cell, { field }) => {
    if (field.form === 'birthday') {
      const birthday = readBirthday(cell, 'ymd');
      return birthday === null ? { problem: 'bad-day' } : { value: birthday };
    }
    if (field.list) return found(listed(textOf(cell)));
    const text = textIn(textOf(cell));
    if (field.form === undefined) return found(text);
    const { read, examples } = forms[field.form];
    const value = read(text);
    return value === null ? { problem: 'bad-shape', allowed: examples } : { value };
  },
  choice: (cell, { field, around }) => {
    const { choices = [] } = field;
    const words = field.list ? listed(textOf(cell)) : [textOf(cell)];
    const codes = words.map((word) => around.codeOf(choices, word));
    if (codes.includes(null)) return { problem: 'unknown-word', allowed: choices };
    return found(field.list ? [...new Set(codes)] : codes[0]);
  },
  code: (cell, { key, around }) => {
    const text = textIn(textOf(cell));
    const list = around.codes.of(key).map(({ value }) => value);
    const code = around.codes.find(key, text);
    if (list.length > 0 && code === null) return { problem: 'unknown-code', allowed: list };
    return found(code?.value ?? text);
  },
  int: (cell) => {
    const text = textOf(cell).replace(/[\s,，]/g, '');
    return /^\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: 'bad-number' };
  },
  number: (cell) => {
    const text = textOf(cell).replace(/[\s,，]/g, '');
    return /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? { value: Number(text) } : { problem: 'bad-number' };
  },
  day: (cell) => {
    const wall = readWall(cell, 'ymd')?.wall;
    return wall === undefined ? { problem: 'bad-day' } : { value: wall.slice(0, 10) };
  },
  money: (cell, { known, around }) => {
    const before = (known as readonly (Money | undefined)[]).findLast((money) => money !== undefined);
    const money = readMoney(cell, before?.currency ?? around.currency);
    return money === null || money.amount < 0 ? { problem: 'bad-money' } : { value: money };
  },
  email: (cell, { known }) => {
    const emails = readEmails(textOf(cell));
    if (emails.some(({ value, valid }) => !valid && !knownEmails(known).has(value)))
      return { problem: 'bad-email' };
    return found(emails.map((email) => knownEmails(known).get(email.value) ?? email));
  },
  phone: phonesIn,
  consent: (cell, { around }) => {
    const state = around.codeOf(['yes', 'no'], textOf(cell)) as Consent['state'] | null;
    return state === null
      ? { problem: 'unknown-word', allowed: ['yes', 'no'] }
      : { value: { state, ...around.told } };
  },
};

function found(value: unknown): Reading {
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

function knownEmails(known: readonly unknown[]): Map<string, Email> {
  return new Map(
    (known.flat() as (Email | undefined)[]).flatMap((email) => (email ? [[email.value, email]] : [])),
  );
}

/** A number that lost its plus, its zeros or its blanks in a spreadsheet is still the one it was. */
function phonesIn(cell: CellRead, { known, around }: About): Reading {
  const text = textOf(cell);
  if (isScientific(text)) return { problem: 'lost-phone' };
  const before = (known.flat() as (Phone | undefined)[]).filter((phone) => phone !== undefined);
  const phones: Phone[] = [];
  for (const phone of readPhones(text, around.region)) {
    const same = before.find((one) => isSameNumber(one, phone));
    if (!same && !phone.valid) return { problem: 'bad-phone' };
    phones.push(same ?? phone);
  }
  return found(phones);
}

function isSameNumber(known: Phone, read: Phone): boolean {
  if (known.value !== null && known.value === read.value) return true;
  const digits = digitsOf(read.typed);
  return digits !== '' && (digits === digitsOf(known.value ?? '') || digits === digitsOf(known.typed));
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '');
}
