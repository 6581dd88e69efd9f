/** The buyer's contact on a ticket identifies nobody; it only supports a name. */
import { agreement } from '../compare.ts';
import { compareParties, isNameless, joinAll, leaderOf, type Matching } from '../matching.ts';
import { isNobodys } from '../party/nobodys.ts';
import { contactsOf, formsOf, hasEmail, hasPhone, isFullName } from '../party/party.ts';
import { forClients } from './contacts.ts';

/**
 * Where one person owns the buyer's contact and the ticket bears that person's name, it is theirs; tickets of one buyer that bear
 * one full name are one person's. A row with a contact of its own does not need the buyer's.
 */
export function matchByBuyer(matching: Matching): void {
  const open = openRows(matching);
  if (open.length === 0) return;
  const owners = ownersOf(matching, open);
  const tickets = new Map<string, number[]>();
  for (const row of open) {
    for (const contact of buyersOf(matching, row)) {
      // Whose the source's own key says a ticket is, it is, whoever else has come to bear that name.
      if (matching.clientOf[row] === null) joinOwner(matching, row, owners.get(contact) ?? []);
      const party = matching.parties[row];
      const form = party && formsOf(party, matching.book)[0];
      if (!form || !isFullName(form)) continue;
      const key = `${contact}\n${form.key}`;
      const same = tickets.get(key);
      if (same) same.push(row);
      else tickets.set(key, [row]);
    }
  }
  for (const rows of tickets.values()) joinAll(matching, rows, 'buyer-contact', 'name-equal');
}

function buyersOf({ buyers }: Matching, row: number): readonly string[] {
  const all = buyers[row] ?? [];
  return all.some(isNobodys) ? all.filter((contact) => !isNobodys(contact)) : all;
}

function openRows(matching: Matching): number[] {
  const open: number[] = [];
  for (let row = 0; row < matching.rows; row++) {
    const party = matching.parties[row];
    if (!party || buyersOf(matching, row).length === 0) continue;
    if (!hasEmail(party) && !hasPhone(party) && !isNameless(matching, row)) open.push(row);
  }
  return open;
}

function ownersOf(matching: Matching, rows: readonly number[]): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  for (const row of rows) for (const contact of buyersOf(matching, row)) owners.set(contact, []);
  for (let row = 0; row < matching.rows; row++) {
    const party = matching.parties[row];
    for (const contact of party ? contactsOf(party) : []) owners.get(contact)?.push(row);
  }
  forClients(
    matching,
    (contact) => owners.has(contact),
    (contact, number) => owners.get(contact)?.push(number),
  );
  return owners;
}

function joinOwner(matching: Matching, row: number, owners: readonly number[]): void {
  // Where several people use the contact an initial is not enough.
  const enough =
    new Set(owners.map((owner) => leaderOf(matching, owner))).size > 1 ? agreement.full : agreement.loose;
  const fits = owners.filter((owner) => compareParties(matching, row, owner) >= enough);
  const [one] = fits;
  const people = new Set(fits.map((owner) => leaderOf(matching, owner)));
  if (one !== undefined && people.size === 1)
    joinAll(matching, [one, row], 'buyer-contact', 'name-compatible');
}
