/** What one should know of the contacts a client was just given: no number at all, or somebody else's too. */
import type { Client } from '../domain/records/client.ts';
import { type Phrase, say } from '../reports/phrases.ts';

type Contacts = { readonly [K in 'emails' | 'phones']?: Client[K] | undefined };

/** `others` are the clients known before. */
export function contactWarnings(
  { emails = [], phones = [] }: Contacts,
  others: Iterable<Client>,
  own?: string,
): Phrase[] {
  const warnings = phones
    .filter(({ value }) => value === null)
    .map(({ typed }) => say('client.no-number', { typed }));
  const given = new Set(contactsOf({ emails, phones }));
  if (given.size === 0) return warnings;
  for (const other of others) {
    const contact = other.id === own ? undefined : contactsOf(other).find((one) => given.has(one));
    if (contact !== undefined)
      warnings.push(say('client.same-contact', { id: other.id, name: other.name, contact }));
  }
  return warnings;
}

function contactsOf({ emails = [], phones = [] }: Contacts): string[] {
  return [...emails.map(({ value }) => value), ...phones.flatMap(({ value }) => value ?? [])];
}
