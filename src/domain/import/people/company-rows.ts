/** Rows that name a company and nobody in it: each speaks of the one client there whose mailbox or number it gives. */
import { heldIn } from '../../../lib/collect.ts';
import type { Draft, PersonDraft } from '../../draft.ts';
import { contactsOf } from '../../identity/party/party.ts';
import type { Client } from '../../records/client.ts';
import { organisationKey } from '../../value/organisation.ts';

/**
 * Such a row then tells of somebody without a name in that company. Not where the company is a client itself, where several clients use what the
 * row gives, nor where other rows of the file do under another name.
 */
export function ofTheirPeople(
  rows: readonly Draft[],
  clients: ReadonlyMap<string, Client>,
): readonly Draft[] {
  const reached = rows.filter(({ person }) => isCompany(person) && contactsOf(person).length > 0);
  if (reached.length === 0 || clients.size === 0) return rows;
  const companiesAt = new Map<string, Set<string>>();
  for (const { person } of reached)
    for (const contact of contactsOf(person)) companiesAt.set(contact, new Set());
  for (const { person } of rows)
    for (const contact of contactsOf(person))
      companiesAt.get(contact)?.add(isCompany(person) ? organisationKey(person.name) : '');

  const companies = new Set<string>();
  const holders = new Map<string, Client[]>();
  for (const client of clients.values()) {
    if (client.kind === 'organisation') companies.add(organisationKey(client.name));
    for (const contact of contactsOf(client))
      if (companiesAt.has(contact)) heldIn(holders, contact, () => []).push(client);
  }

  const isOfTheirs = (person: PersonDraft): boolean => {
    const company = organisationKey(person.name);
    const contacts = contactsOf(person);
    const known = new Set(contacts.flatMap((contact) => holders.get(contact) ?? []));
    const [only] = known;
    return (
      company !== '' &&
      !companies.has(company) &&
      known.size === 1 &&
      only !== undefined &&
      organisationKey(only.organisation ?? '') === company &&
      contacts.every((contact) => companiesAt.get(contact)?.size === 1)
    );
  };
  return rows.map((row) => {
    const { person } = row;
    if (!isCompany(person) || !isOfTheirs(person)) return row;
    // Where a company is, and what is noted of it, is not said of whoever works there.
    const { city: _, notes: __, ...texts } = person.texts;
    return { ...row, person: { ...person, kind: 'person', name: '', organisation: person.name, texts } };
  });
}

function isCompany({ kind, name }: PersonDraft): boolean {
  return kind === 'organisation' && name !== '';
}
