/** The parties of a matching: rows of a file and clients of the roster, seen alike. */

import type { Client } from '../../records/client.ts';
import type { Email, Phone } from '../../records/field.ts';
import { type NameForm, nameForms } from '../../value/name.ts';
import { organisationKey } from '../../value/organisation.ts';
import { isNobodys } from './nobodys.ts';

/** What drafts and clients have in common: who somebody is. */
export interface Party {
  readonly kind?: Client['kind'];
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly emails?: readonly Email[];
  readonly phones?: readonly Phone[];
  readonly organisation?: string;
  readonly birthday?: string;
  readonly wechat?: string;
  readonly city?: string;
  readonly title?: string;
  /** What has no field, by its heading. */
  readonly custom?: Readonly<Record<string, unknown>>;
  /** What a row says of these. */
  readonly texts?: Readonly<Partial<Record<'birthday' | 'wechat' | 'city' | 'title', string>>>;
}

/** Folded names and companies, each folded once in a plan. */
export interface Book {
  forms(name: string): readonly NameForm[];
  organisation(text: string): string;
}

export function newBook(): Book {
  return { forms: remembered(nameForms), organisation: remembered(organisationKey) };
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

export function formsOf(party: Party, book: Book): readonly NameForm[] {
  const { name, otherNames } = party;
  const own = name === '' || isStandIn(party) ? [] : book.forms(name);
  if (otherNames === undefined || otherNames.length === 0) return own;
  return [...own, ...otherNames.flatMap((other) => book.forms(other))];
}

/** Somebody known by a contact alone is called by it, which is no name to compare. */
export function isStandIn({ name, emails = none, phones = none }: Party): boolean {
  return (
    emails.some(({ value }) => value === name) ||
    phones.some(({ value, typed }) => value === name || typed === name)
  );
}

const none: readonly never[] = [];

/** The valid e-mail addresses and phone numbers. */
export function contactsOf({ emails = none, phones = none }: Party): string[] {
  const contacts: string[] = [];
  for (const { value, valid } of emails) if (valid) contacts.push(value);
  for (const { value, valid } of phones) if (valid && value !== null) contacts.push(value);
  return contacts;
}

export function hasEmail({ emails = none }: Party): boolean {
  for (const { value, valid } of emails) if (valid && !isNobodys(value)) return true;
  return false;
}

export function hasPhone({ phones = none }: Party): boolean {
  for (const { valid, value } of phones) if (valid && value !== null) return true;
  return false;
}

/** A name that says more than a given name or a surname alone. */
export function isFullName(form: NameForm): boolean {
  if (form.words.length > 1) return true;
  // In Korea a given name has two syllables.
  if (form.script === 'hangul') return form.key.length >= 3;
  return form.script === 'han' && form.key.length >= 2 && !form.greets;
}
