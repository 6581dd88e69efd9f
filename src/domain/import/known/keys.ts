/** The keys by which rows are known again: the sources' own, and for rows without one their own text. */
import { fold } from '../../../lib/text/fold.ts';
import type { Draft, PersonDraft } from '../../draft.ts';
import { compareNames } from '../../identity/compare.ts';
import { particularsOf } from '../../identity/party/particulars.ts';
import { contactsOf } from '../../identity/party/party.ts';
import type { Client } from '../../records/client.ts';
import type { Roster } from '../../roster.ts';
import { nameForms } from '../../value/name.ts';

const rowPrefix = 'row:';
const cap = 200;

/** Clients by a key; a key that was handed on has several holders. */
export type Holders = ReadonlyMap<string, readonly string[]>;

export interface KnownKeys {
  /** By the keys of their registrations for the event. */
  readonly registrations: Holders;
  /** By every key a tool, or a row, knows them by. */
  readonly clients: Holders;
  readonly anyRows: boolean;
}

export function knownKeys(roster: Roster<'clients' | 'registrations'>, event: string | null): KnownKeys {
  const registrations = new Map<string, string[]>();
  if (event !== null) {
    for (const { event: of, key, otherKeys, client } of roster.registrations.values()) {
      if (of !== event) continue;
      if (key !== undefined) hold(registrations, key, client);
      if (otherKeys) for (const other of otherKeys) hold(registrations, other, client);
    }
  }
  const clients = new Map<string, string[]>();
  let anyRows = false;
  for (const client of roster.clients.values()) {
    for (const key of client.keys ?? []) {
      hold(clients, key, client.id);
      if (key.startsWith(rowPrefix)) anyRows = true;
    }
  }
  return { registrations, clients, anyRows };
}

function hold(holders: Map<string, string[]>, key: string, client: string): void {
  const others = holders.get(key);
  if (others) others.push(client);
  else holders.set(key, [client]);
}

/** Who of a key's holders a row is about: by the name, then by a contact in common, then whoever held it first. */
export function holderOf(
  holders: readonly string[] | undefined,
  person: PersonDraft,
  clients: ReadonlyMap<string, Client>,
): string | null {
  if (holders === undefined) return null;
  const [first = null, ...others] = holders;
  if (others.length === 0) return first;
  const forms = nameForms(person.name);
  const reached = new Set(contactsOf(person));
  const likeness = (id: string | null) => {
    const client = clients.get(id ?? '');
    if (!client) return 0;
    const inCommon = contactsOf(client).some((contact) => reached.has(contact));
    return compareNames(forms, nameForms(client.name)) + (inCommon ? 0.5 : 0);
  };
  return others.reduce((best, other) => (likeness(other) > likeness(best) ? other : best), first);
}

/** The source gives this row no key at all. */
export function isKeyless(row: Draft): boolean {
  return row.registration?.key === undefined && (row.person.keys ?? []).length === 0;
}

/**
 * A key for each row without one, made of what it says of the person and of what was ordered when; what may differ in the next
 * export is left out. The second of two rows that say the same gets a key of its own.
 */
export function rowKeys(rows: readonly Draft[], tool: string, event: string | null): (string | null)[] {
  const met = new Map<string, number>();
  return rows.map((row) => {
    if (!isKeyless(row)) return null;
    const text = textOf(row, tool, event);
    const count = (met.get(text) ?? 0) + 1;
    met.set(text, count);
    return `${rowPrefix}${text}${count > 1 ? `#${count}` : ''}`;
  });
}

function textOf({ person, registration }: Draft, tool: string, event: string | null): string {
  const text = fold(
    [
      tool,
      event ?? '',
      person.name,
      ...person.emails.map((email) => email.value),
      ...person.phones.map((phone) => phone.value ?? phone.typed),
      person.organisation ?? '',
      registration?.order ?? '',
      registration?.registeredAt ?? '',
      ...besidesName(person),
    ].join('|'),
  );
  return text.length > cap ? `${text.slice(0, cap)}~${checksum(text)}` : text;
}

/** Of somebody who cannot be reached: what tells them from others of their name. */
function besidesName({ emails, phones, texts, custom }: PersonDraft): string[] {
  if (emails.length + phones.length > 0) return [];
  const told = telling.flatMap((text) => texts[text] ?? []);
  return [...told, ...particularsOf(custom).homes.map(({ street, number }) => `${number} ${street}`)];
}

const telling = ['birthday', 'wechat', 'title', 'department', 'city'] as const;

/** FNV-1a in 32 bits, to tell long texts apart. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
