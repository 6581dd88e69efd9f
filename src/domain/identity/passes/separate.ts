/** After the contacts: a group that would join two known clients, or two names that contradict, is taken apart again. */
import { groupBy } from '../../../lib/collect.ts';
import { agreement } from '../compare.ts';
import {
  compareParties,
  groupsOf,
  isKnown,
  isNameless,
  joinAll,
  leaderOf,
  type Matching,
  note,
} from '../matching.ts';
import { areBornApart, areGenerationsApart, birthdayOf } from '../party/birth.ts';
import { isNobodys } from '../party/nobodys.ts';
import { contactsOf, formsOf, isFullName, type Party } from '../party/party.ts';
import { everyPair } from './contacts.ts';

/** So many names in one group are no one person's. */
const manyFaces = 24;

export function separate(matching: Matching): void {
  for (const group of groupsOf(matching).values()) {
    if (!isSound(matching, group)) takeApart(matching, group);
  }
}

function clientOf(matching: Matching, number: number): string | null {
  return matching.clientOf[number] ?? null;
}

function isSound(matching: Matching, group: readonly number[]): boolean {
  const clients = new Set(group.map((number) => clientOf(matching, number)));
  clients.delete(null);
  if (clients.size > 1) return false;
  const open = group.filter((number) => clientOf(matching, number) === null || number >= matching.rows);
  const faces = distinct(matching, open);
  return (
    faces.length <= manyFaces &&
    everyPair(faces, (a, b) => {
      const level = compareParties(matching, a, b);
      const [x, y] = [matching.parties[a], matching.parties[b]];
      if (!areBornApart(x, y)) return level > agreement.none;
      return level > agreement.full && !areGenerationsApart(daysOf(x), daysOf(y));
    })
  );
}

function daysOf(party: Party | undefined): readonly string[] {
  const birthday = party && birthdayOf(party);
  return birthday === undefined ? [] : [birthday];
}

/** One party for every way the group's people are called, and each of their birthdays. */
function distinct(matching: Matching, group: readonly number[]): number[] {
  const faces = new Map<string, number>();
  for (const number of group) {
    const party = matching.parties[number];
    const names = party ? formsOf(party, matching.book).map(({ key, greets = '' }) => key + greets) : [];
    const key = [...names, party ? birthdayOf(party) : ''].join('\n');
    if (!faces.has(key)) faces.set(key, number);
  }
  return [...faces.values()];
}

/**
 * Rows the source's own key joined stay together, with their client where they have one. Other rows of one full name and a common contact stay together;
 * such a part goes to the one client that covers all it says, or that alone is near it and bears its name. What is left is a
 * person of its own, in doubt about everybody near.
 */
function takeApart(matching: Matching, group: readonly number[]): void {
  for (const number of group) matching.leader[number] = matching.byKey[number] ?? number;
  const settled = group.filter((number) => clientOf(matching, number) !== null);
  const byClient = groupBy(settled, (number) => clientOf(matching, number) ?? '');
  for (const members of byClient.values()) joinAll(matching, members);

  const parts = partsOf(
    matching,
    // Whom the source's own key led to a client through another row is settled as well.
    group.filter((number) => !isKnown(matching, number)),
  );
  for (const part of parts) {
    const contacts = new Set(part.flatMap((number) => contactsAt(matching, number)));
    const near = group.filter(
      (number) => !part.includes(number) && contactsAt(matching, number).some((one) => contacts.has(one)),
    );
    place(matching, part, near, byClient);
  }
}

function partsOf(matching: Matching, rows: readonly number[]): number[][] {
  const first = new Map<string, number>();
  for (const row of rows) {
    const party = matching.parties[row];
    const forms = party ? formsOf(party, matching.book) : [];
    if (!forms.some(isFullName)) continue;
    const name = forms.map((form) => form.key).join('\n');
    for (const contact of contactsAt(matching, row)) {
      const key = `${name}\n${contact}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, row);
      else joinAll(matching, [before, row], contact.includes('@') ? 'email' : 'phone', 'name-equal');
    }
  }
  return [...groupBy(rows, (row) => leaderOf(matching, row)).values()];
}

function place(
  matching: Matching,
  part: readonly number[],
  near: readonly number[],
  byClient: ReadonlyMap<string, readonly number[]>,
): void {
  const [row] = part;
  if (row === undefined) return;
  const clients = [...byClient].filter(([, members]) => members.some((member) => near.includes(member)));
  const covering = clients.filter(([, members]) => covers(matching, members, part));
  const [first] = covering.length > 0 ? covering : clients;
  const sure =
    covering.length === 1 ||
    (clients.length === 1 && first !== undefined && part.every((one) => bearsName(matching, first[1], one)));
  if (sure && first?.[1][0] !== undefined) {
    joinAll(matching, [first[1][0], ...part], 'name-equal');
    return;
  }
  for (const number of part) note(matching, number, clients.length > 1 ? 'several-clients' : 'names-differ');
  for (const other of near) {
    if (other < matching.rows && clientOf(matching, other) !== null) continue;
    if (part.every((one) => compareParties(matching, one, other) === agreement.none)) continue;
    const reason = clients.length > 1 ? 'several-clients' : 'names-differ';
    matching.doubts.push({ a: row, b: other, score: 0.8, reasons: ['shared-contact', reason] });
  }
}

/** The client has every name, contact and company that the part has. */
function covers(matching: Matching, members: readonly number[], part: readonly number[]): boolean {
  const contacts = new Set(members.flatMap((member) => contactsAt(matching, member)));
  const organisations = new Set(
    members.map((member) => matching.book.organisation(matching.parties[member]?.organisation ?? '')),
  );
  return part.every((row) => {
    const organisation = matching.book.organisation(matching.parties[row]?.organisation ?? '');
    if (organisation !== '' && !organisations.has(organisation)) return false;
    if (!contactsAt(matching, row).every((contact) => contacts.has(contact))) return false;
    return isNameless(matching, row) || bearsName(matching, members, row);
  });
}

function bearsName(matching: Matching, members: readonly number[], row: number): boolean {
  return members.some((member) => compareParties(matching, member, row) === agreement.equal);
}

function contactsAt(matching: Matching, number: number): readonly string[] {
  const party = matching.parties[number];
  return party ? contactsOf(party).filter((contact) => !isNobodys(contact)) : [];
}
