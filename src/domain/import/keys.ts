/** The keys by which rows are known again: the sources' own, and for rows without one their own text. */
import { fold } from '../../lib/fold.ts';
import type { Draft } from '../draft.ts';
import type { Roster } from '../roster.ts';

const rowPrefix = 'row:';
const cap = 200;

export interface KnownKeys {
  /** Registrations of the event by their key. */
  readonly registrations: ReadonlyMap<string, { readonly client: string }>;
  /** Clients by every key a tool, or a row, knows them by. */
  readonly clients: ReadonlyMap<string, string>;
  readonly anyRows: boolean;
}

export function knownKeys(roster: Roster<'clients' | 'registrations'>, event: string | null): KnownKeys {
  const registrations = new Map<string, { client: string }>();
  if (event !== null) {
    for (const registration of roster.registrations.values()) {
      if (registration.event === event && registration.key !== undefined)
        registrations.set(registration.key, registration);
    }
  }
  const clients = new Map<string, string>();
  let anyRows = false;
  for (const client of roster.clients.values()) {
    for (const key of client.keys ?? []) {
      clients.set(key, client.id);
      if (key.startsWith(rowPrefix)) anyRows = true;
    }
  }
  return { registrations, clients, anyRows };
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
    ].join('|'),
  );
  return text.length > cap ? `${text.slice(0, cap)}~${checksum(text)}` : text;
}

/** FNV-1a in 32 bits, to tell long texts apart. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
