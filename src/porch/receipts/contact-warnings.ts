/** What one should know of the contacts a client was just given: no number at all, or somebody else's too. */
import type { Context } from '../../context.ts';
import type { Client } from '../../domain/records/client.ts';
import { byId } from '../../lib/collect.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

type Contacts = { readonly [K in 'emails' | 'phones']?: Client[K] | undefined };

/** Those who may have one of these contacts, read without the others; not under the lock, where others wait. */
export async function clientsSharing(context: Context, contacts: Contacts): Promise<readonly Client[]> {
  const given = contactsOf(contacts);
  if (given.length === 0) return [];
  const { clients } = await context.read(given.map((beginning) => ({ from: 'clients' as const, beginning })));
  return [...clients.values()].sort(byId);
}

/** `others` are clients known before. */
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
