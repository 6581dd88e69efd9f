/** The addresses and numbers of a row, with what is wrong with each. */

import type { Email, Phone } from '../../domain/records/field.ts';
import {
  type Chinese,
  isOfTwoCountries,
  isScientific,
  readPhones,
  readWithCode,
} from '../../domain/value/contact.ts';
import { readEmails } from '../../domain/value/email.ts';
import { meantEmail } from '../../domain/value/email-slip.ts';
import { isNumber, straysIn } from '../cell/contact/stray.ts';
import { namedContact } from '../cell/name/named-contact.ts';
import { saysNothing } from '../cell/nothing.ts';
import type { Column } from '../column/columns.ts';
import { textIn } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';

const noEmails: readonly Email[] = [];
const noPhones: readonly Phone[] = [];

/** Every address of the row; what is none is told of and kept as typed. */
export function emailsIn(row: RawRow, columns: readonly Column[], note: Note): readonly Email[] {
  let found = noEmails;
  for (const column of columns) {
    const text = textIn(row, column);
    if (saysNothing(text) || isNumber(text)) continue;
    const read = readEmails(text);
    for (const { value, valid } of read) {
      const meant = valid ? meantEmail(value) : null;
      if (!valid) note.tell('bad-email', column, value);
      else if (meant !== null) note.tell('email-slip', column, value, [meant]);
    }
    found =
      found.length === 0
        ? read
        : [...found, ...read.filter(({ value }) => !found.some((one) => one.value === value))];
  }
  return found;
}

/** Every number of the row; what cannot be called is told of and kept as typed. `dialCode` stands before the first where it has none. */
export function phonesIn(
  row: RawRow,
  columns: readonly Column[],
  region: string | undefined,
  note: Note,
  dialCode?: Column,
  chinese: Chinese = 'no',
): readonly Phone[] {
  let found = noPhones;
  for (const column of columns) {
    const typed = textIn(row, column);
    const text = numbersOf(typed);
    if (saysNothing(text)) continue;
    const code = dialCode && column === columns[0] ? textIn(row, dialCode) : '';
    const read =
      dialCode && code !== '' ? withCode(text, code, dialCode, region) : readPhones(text, region, chinese);
    for (const phone of read) tellFlaw(phone, region, column, note);
    found =
      found.length === 0
        ? read
        : [...found, ...read.filter((phone) => !found.some((one) => isSame(one, phone)))];
  }
  return found;
}

/** Without addresses, and without whose name stands beside a number. */
function numbersOf(typed: string): string {
  if (plain.test(typed)) return typed.includes('\n') ? numbersByLine(typed) : typed;
  const named = namedContact(typed);
  const text = named?.reach ?? typed;
  const rest = straysIn(text)?.rest ?? text;
  return rest.includes('\n') ? numbersOnly(rest) : rest;
}

/** A number a line, but that a line breaks where somebody's only number did not fit. */
function numbersByLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => line.replace(/\D/g, '').length > 6) ? lines.join(' / ') : text;
}

/** The lines of a cell that are numbers, where some are and others say something else. */
function numbersOnly(text: string): string {
  const numbers = text.split('\n').filter((line) => isNumber(line.trim()));
  return numbers.length > 0 ? numbers.join(' / ') : text;
}

const plain = /^[\d\s+().-]*$/;

function tellFlaw(phone: Phone, region: string | undefined, column: Column, note: Note): void {
  const { typed, value } = phone;
  if (isOfTwoCountries(typed, region))
    note.tell('doubtful-phone', column, typed, value === null ? [] : [value]);
  else if (value === null) note.tell(flawOf(phone, region), column, typed);
}

/** The numbers of a cell, the only one with the code that stands beside it: with a plus a country's, with a zero an area's. */
function withCode(
  number: string,
  code: string,
  { heading }: Column,
  region: string | undefined,
): readonly Phone[] {
  if (!/^[\d\s/().-]+$/.test(number) || !/^(?:\+|00)?\d{1,5}$/.test(code) || number.startsWith('00'))
    return readPhones(number, region);
  // `030` beside `1234567`.
  if (/^0[1-9]/.test(code))
    return readPhones(/^[1-9][\d\s/-]{3,9}$/.test(number) ? `${code} ${number}` : number, region);
  if (!/^[1-9]/.test(code) || !ofAreas.test(heading))
    return readPhones(`+${code.replace(/^(?:\+|00)/, '')} ${number.replace(/^0+/, '')}`, region);
  const value = readWithCode(number, code, region, /area|orts/i.test(heading));
  return [{ value, typed: `${code} ${number}`, valid: value !== null, bounced: false }];
}

/** Headings whose codes may be of areas. */
const ofAreas = /area|vorwahl|^区号|^區號|电话区号|prefijo(?! inter)|indicatif(?! pays)/i;

function isSame(a: Phone, b: Phone): boolean {
  return a.value === null ? a.typed === b.typed : a.value === b.value;
}

function flawOf(
  { typed }: Phone,
  region: string | undefined,
): 'lost-phone' | 'phone-without-region' | 'bad-phone' {
  if (isScientific(typed)) return 'lost-phone';
  const digits = typed.replace(/\D/g, '').length;
  return region === undefined && digits >= 7 && digits <= 13 && !/^\s*(?:\+|00)/.test(typed)
    ? 'phone-without-region'
    : 'bad-phone';
}
