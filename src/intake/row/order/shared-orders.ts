/** Orders of several tickets: seats without a person, and contacts of the buyer that a tool copied to every ticket. */

import type { Draft, SeatDraft } from '../../../domain/draft.ts';
import { nameKey } from '../../../domain/value/name.ts';
import { groupBy } from '../../../lib/collect.ts';
import { bearsName } from '../../cell/contact/mailbox.ts';

/**
 * Where a file names no attendee at all, its tool did not ask for them: then each order's first ticket is its buyer's, who is all
 * that is known of who comes.
 */
export function withPayers(rows: readonly Draft[]): readonly Draft[] {
  const isAsked = rows.some(({ person, registration }) => {
    const isKnown = person.name !== '' || person.emails.length + person.phones.length > 0;
    return isKnown || registration?.order === undefined;
  });
  if (isAsked) return rows;
  const paid = new Set<string>();
  return rows.map((row) => {
    const { person, registration, buyer } = row;
    const order = registration?.order ?? '';
    if (!registration || !buyer || paid.has(order)) return row;
    paid.add(order);
    const { name = '', emails, phones } = buyer;
    return { place: row.place, person: { ...person, name, emails, phones }, registration, isPayers: true };
  });
}

/**
 * Rows of an order that name nobody, and reach nobody but who is named on another ticket of it, are seats. `tool` begins the keys of
 * those the tool gave none.
 */
export function seatsOf(
  rows: readonly Draft[],
  tool: string,
): { readonly drafts: readonly Draft[]; readonly seats: readonly SeatDraft[] } {
  const nameless = rows.filter(
    ({ person, registration }) => person.name === '' && registration?.order !== undefined,
  );
  if (nameless.length === 0) return { drafts: rows, seats: [] };
  const named = new Set<string>();
  for (const row of rows) {
    if (row.person.name !== '')
      for (const contact of contactsOf(row)) named.add(`${row.registration?.order}\n${contact}`);
  }
  const seated = new Set(
    nameless.filter((row) =>
      contactsOf(row).every((contact) => named.has(`${row.registration?.order}\n${contact}`)),
    ),
  );
  const counts = new Map<string, number>();
  const seats = [...seated].flatMap(({ place, registration }): SeatDraft[] => {
    const { order, key, ticket, status = 'registered', fee, paid } = registration ?? {};
    if (order === undefined) return [];
    const number = (counts.get(order) ?? 0) + 1;
    counts.set(order, number);
    return [
      {
        place,
        order,
        key: key ?? `${tool}:${order}-seat${number}`,
        ...(ticket === undefined ? {} : { ticket }),
        status,
        ...(fee ? { fee } : {}),
        ...(paid ? { paid } : {}),
      },
    ];
  });
  return { drafts: rows.filter((row) => !seated.has(row)), seats };
}

/**
 * Where attendees of one order bear different names and one contact, it stays with the one whose name its mailbox bears, else with
 * the ticket of the lowest key; for the others it is the buyer's.
 */
export function withBuyers(drafts: readonly Draft[]): readonly Draft[] {
  const ordered = drafts.filter((draft) => draft.registration?.order !== undefined);
  if (ordered.length < 2) return drafts;
  const changed = new Map<Draft, Draft>();
  for (const tickets of groupBy(ordered, (draft) => draft.registration?.order).values()) {
    if (tickets.length < 2) continue;
    const owners = ownersOf(tickets);
    for (const ticket of owners.size === 0 ? [] : tickets) {
      const next = withoutOthers(ticket, owners);
      if (next !== ticket) changed.set(ticket, next);
    }
  }
  return changed.size === 0 ? drafts : drafts.map((draft) => changed.get(draft) ?? draft);
}

function contactsOf({ person }: Draft): string[] {
  return [
    ...person.emails.filter(({ valid }) => valid).map(({ value }) => value),
    ...person.phones.flatMap(({ value }) => value ?? []),
  ];
}

/** The name of whoever each contact of several names belongs to. */
function ownersOf(tickets: readonly Draft[]): Map<string, string> {
  const users = new Map<string, Draft[]>();
  for (const ticket of tickets) {
    for (const contact of contactsOf(ticket)) {
      const same = users.get(contact);
      if (same) same.push(ticket);
      else users.set(contact, [ticket]);
    }
  }
  const owners = new Map<string, string>();
  for (const [contact, drafts] of users) {
    if (new Set(drafts.map(({ person }) => nameKey(person.name))).size < 2) continue;
    const byKey = [...drafts].sort((a, b) =>
      compareKeys(a.registration?.key ?? '', b.registration?.key ?? ''),
    );
    const owner = byKey.find(({ person }) => bearsName(contact, person.name)) ?? byKey[0];
    if (owner) owners.set(contact, nameKey(owner.person.name));
  }
  return owners;
}

/** Keys of numbers in their order, whatever the order of the rows. */
function compareKeys(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function withoutOthers(draft: Draft, owners: ReadonlyMap<string, string>): Draft {
  const { person, buyer } = draft;
  const name = nameKey(person.name);
  const isOwn = (contact: string | null) => contact === null || (owners.get(contact) ?? name) === name;
  const emails = person.emails.filter(({ value }) => isOwn(value));
  const phones = person.phones.filter(({ value }) => isOwn(value));
  if (emails.length === person.emails.length && phones.length === person.phones.length) return draft;
  return {
    ...draft,
    person: { ...person, emails, phones },
    buyer: {
      emails: [...(buyer?.emails ?? []), ...person.emails.filter(({ value }) => !isOwn(value))],
      phones: [...(buyer?.phones ?? []), ...person.phones.filter(({ value }) => !isOwn(value))],
    },
  };
}
