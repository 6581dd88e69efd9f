/** The buyer's own ticket: where the attendee's address is the buyer's, or a name alone is, the buyer's contacts are the attendee's too. */
import type { Draft } from '../draft.ts';
import { nameKey } from '../name.ts';

/** Not where the buyer gave one address for several people: then the other contacts are only the buyer's. */
export function withOwnOrders(rows: readonly Draft[]): readonly Draft[] {
  if (!rows.some(isBuyer)) return rows;
  const namesOf = new Map<string, Set<string>>();
  for (const { person, buyer } of rows) {
    if (!buyer) continue;
    for (const { value } of person.emails) {
      const names = namesOf.get(value);
      if (names) names.add(nameKey(person.name));
      else namesOf.set(value, new Set([nameKey(person.name)]));
    }
  }
  return rows.map((row) => {
    const alone = row.person.emails.every(({ value }) => (namesOf.get(value)?.size ?? 0) <= 1);
    if (!row.buyer || !alone || !isBuyer(row)) return row;
    const emails = new Map([...row.person.emails, ...row.buyer.emails].map((email) => [email.value, email]));
    const phones = new Map(
      [...row.person.phones, ...row.buyer.phones].map((phone) => [phone.value ?? phone.typed, phone]),
    );
    return { ...row, person: { ...row.person, emails: [...emails.values()], phones: [...phones.values()] } };
  });
}

function isBuyer({ person, buyer }: Draft): boolean {
  if (!buyer) return false;
  const isNameOnly = person.name !== '' && person.emails.length + person.phones.length === 0;
  if (isNameOnly && buyer.name !== undefined) return nameKey(person.name) === nameKey(buyer.name);
  return person.emails.some(
    ({ value, valid }) => valid && buyer.emails.some((other) => other.value === value),
  );
}
