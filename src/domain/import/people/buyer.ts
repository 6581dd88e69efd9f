/** The buyer's own ticket: where the attendee's address is the buyer's, or a name alone is, the buyer's contacts are the attendee's too. */
import { heldIn } from '../../../lib/collect.ts';
import type { Draft, PersonDraft } from '../../draft.ts';
import { nameKey } from '../../value/name.ts';

/**
 * Not where the buyer gave one address for several people: then the other contacts are only the buyer's. Nor where one buyer's contacts stand beside
 * several names: then nothing says whose they are.
 */
export function withOwnOrders(rows: readonly Draft[]): readonly Draft[] {
  if (!rows.some(({ buyer }) => buyer)) return rows;
  const attendees = namesakes();
  const buyers = namesakes();
  for (const { person, buyer } of rows) {
    if (!buyer) continue;
    for (const { value } of person.emails) attendees.add(value, person.name);
    if (buyer.name) for (const contact of contactsOf(buyer)) buyers.add(contact, buyer.name);
  }
  return rows.map((row) => {
    const { person, buyer } = row;
    if (!buyer) return row;
    const isOwn = isNameAlone(person)
      ? isCalled(person, buyer) && contactsOf(buyer).every(buyers.isOnes)
      : hasAddressOf(person, buyer) && person.emails.every(({ value }) => attendees.isOnes(value));
    return isOwn ? { ...row, person: withContacts(person, buyer) } : row;
  });
}

type Buyer = NonNullable<Draft['buyer']>;

/** The names that stand beside each contact. */
function namesakes() {
  const names = new Map<string, Set<string>>();
  return {
    add: (contact: string, name: string) =>
      heldIn(names, contact, () => new Set<string>()).add(nameKey(name)),
    isOnes: (contact: string) => (names.get(contact)?.size ?? 0) <= 1,
  };
}

function contactsOf({ emails, phones }: Pick<PersonDraft, 'emails' | 'phones'>): string[] {
  return [...emails.map(({ value }) => value), ...phones.map(({ value, typed }) => value ?? typed)];
}

function isNameAlone({ name, emails, phones }: PersonDraft): boolean {
  return name !== '' && emails.length + phones.length === 0;
}

function isCalled(person: PersonDraft, { name }: Buyer): boolean {
  return name !== undefined && nameKey(person.name) === nameKey(name);
}

function hasAddressOf({ emails }: PersonDraft, buyer: Buyer): boolean {
  return emails.some(({ value, valid }) => valid && buyer.emails.some((other) => other.value === value));
}

function withContacts(person: PersonDraft, buyer: Buyer): PersonDraft {
  const emails = new Map([...person.emails, ...buyer.emails].map((email) => [email.value, email]));
  const phones = new Map(
    [...person.phones, ...buyer.phones].map((phone) => [phone.value ?? phone.typed, phone]),
  );
  return { ...person, emails: [...emails.values()], phones: [...phones.values()] };
}
