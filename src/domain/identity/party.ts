/** The parties of a matching: rows of a file and clients of the roster, seen alike. */
import type { PersonDraft } from '../draft.ts';
import { type NameForm, nameForms } from '../name.ts';
import { organisationKey } from '../organisation.ts';
import type { Client } from '../records/client.ts';
import type { Email, Phone } from '../records/field.ts';

export interface Party {
  /** Names as written; none where nothing but a contact is known. */
  readonly names: readonly string[];
  /** Valid e-mail addresses and phone numbers. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly organisation: string;
  /** The client this is, or that the source's own key points to. */
  readonly client: string | null;
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

const none: readonly string[] = [];

export function partyOfDraft(person: PersonDraft, client: string | null): Party {
  const { name, otherNames } = person;
  return {
    names: namesOf(name, otherNames),
    emails: validEmails(person.emails),
    phones: validPhones(person.phones),
    organisation: person.organisation ?? '',
    client,
  };
}

/** A client known by a contact alone carries it as a name, which is no name to compare. */
export function partyOfClient(client: Client): Party {
  const emails = client.emails ?? [];
  const phones = client.phones ?? [];
  const { name } = client;
  const nameless =
    emails.some((email) => email.value === name) ||
    phones.some((phone) => phone.typed === name || phone.value === name);
  return {
    names: namesOf(nameless ? '' : name, client.otherNames),
    emails: validEmails(emails),
    phones: validPhones(phones),
    organisation: client.organisation ?? '',
    client: client.id,
  };
}

function namesOf(name: string, others: readonly string[] | undefined): readonly string[] {
  if (others === undefined || others.length === 0) return name === '' ? none : [name];
  return name === '' ? others : [name, ...others];
}

function validEmails(emails: readonly Email[]): readonly string[] {
  const [first] = emails;
  if (first === undefined) return none;
  if (emails.length === 1) return first.valid ? [first.value] : none;
  return emails.filter((email) => email.valid).map((email) => email.value);
}

function validPhones(phones: readonly Phone[]): readonly string[] {
  const values: string[] = [];
  for (const phone of phones) if (phone.valid && phone.value !== null) values.push(phone.value);
  return values.length === 0 ? none : values;
}

export function formsOf(party: Party, book: Book): readonly NameForm[] {
  const [first] = party.names;
  if (first === undefined) return [];
  return party.names.length === 1 ? book.forms(first) : party.names.flatMap((name) => book.forms(name));
}

/** A name that says more than a given name or a surname alone. */
export function isFullName(form: NameForm): boolean {
  return form.words.length > 1 || (form.script === 'han' && form.key.length >= 2);
}
