/** Third pass: folded name and folded organisation equal, nothing contradicting, exactly one client fits. */
import { groupBy } from '../../lib/collect.ts';
import { everyPair } from './contacts.ts';
import {
  doubtedLeaders,
  groupsOf,
  isKnown,
  join,
  joinAll,
  leaderOf,
  type Matching,
  note,
  numberOfClient,
} from './matching.ts';
import { contactsOf, formsOf, isFullName } from './party.ts';

interface Contacts {
  readonly emails: Set<string>;
  readonly phones: Set<string>;
}

export function matchByNameAndOrganisation(matching: Matching): void {
  const doubted = doubtedLeaders(matching);
  const first = new Map<string, number>();
  const namesakes = new Map<string, number[]>();
  const meet = (name: string, number: number, before: number | undefined) => {
    const others = namesakes.get(name);
    if (others) others.push(number);
    else if (before !== undefined) namesakes.set(name, [before, number]);
  };
  for (let row = 0; row < matching.rows; row++) {
    const party = matching.parties[row];
    if (!party || organisationOf(matching, row) === '') continue;
    const leader = leaderOf(matching, row);
    if (leader >= matching.rows || doubted.has(leader)) continue;
    for (const form of formsOf(party, matching.book)) {
      if (!isFullName(form)) continue;
      const before = first.get(form.key);
      if (before === undefined) first.set(form.key, row);
      else meet(form.key, row, before);
    }
  }
  if (first.size === 0) return;
  for (const client of matching.clients.values()) {
    if (client.organisation === undefined) continue;
    for (const form of formsOf(client, matching.book)) {
      const before = first.get(form.key);
      if (before !== undefined) meet(form.key, numberOfClient(matching, client), before);
    }
  }
  if (namesakes.size === 0) return;
  const groups = groupsOf(matching);
  for (const numbers of namesakes.values()) {
    for (const bucket of groupBy(numbers, (number) => organisationOf(matching, number)).values())
      settle(matching, bucket, groups);
  }
}

function organisationOf(matching: Matching, number: number): string {
  const organisation = matching.parties[number]?.organisation;
  return organisation ? matching.book.organisation(organisation) : '';
}

function settle(
  matching: Matching,
  bucket: readonly number[],
  groups: ReadonlyMap<number, readonly number[]>,
): void {
  const leaders = [...new Set(bucket.map((number) => leaderOf(matching, number)))].sort((a, b) => a - b);
  if (leaders.length < 2) return;
  const contacts = new Map(
    leaders.map((leader) => [leader, contactsOfAll(matching, groups.get(leader) ?? [leader])]),
  );
  const fits = (a: number, b: number) => !contradict(contacts.get(a), contacts.get(b));
  const known = leaders.filter((leader) => isKnown(matching, leader));
  const full = leaders.filter((leader) => isFull(contacts.get(leader)));
  if (known.length <= 1 && full.length <= manyHomonyms && everyPair(full, fits)) {
    for (const leader of leaders)
      for (const number of groups.get(leader) ?? [])
        note(matching, number, 'name-equal', 'organisation-equal');
    joinAll(matching, leaders);
    return;
  }
  const open = leaders.filter((leader) => !isKnown(matching, leader)).slice(0, manyHomonyms);
  for (const row of open) {
    const others = leaders.filter((other) => other !== row && fits(row, other)).slice(0, manyCandidates);
    const [only] = others;
    if (others.length === 1 && only !== undefined && fitsOnly(only, row, leaders, fits)) {
      join(matching, only, row);
      note(matching, row, 'name-equal', 'organisation-equal');
    } else {
      for (const other of others) {
        if (isKnown(matching, other) || row < other)
          matching.doubts.push({
            a: row,
            b: other,
            score: 0.7,
            reasons: ['name-equal', 'organisation-equal'],
          });
      }
    }
  }
}

/** Beyond these numbers of namesakes in one company nothing is joined, and not every pair is put before a person. */
const manyHomonyms = 50;
const manyCandidates = 10;

function fitsOnly(
  one: number,
  other: number,
  leaders: readonly number[],
  fits: (a: number, b: number) => boolean,
): boolean {
  return leaders.every((leader) => leader === one || leader === other || !fits(one, leader));
}

function contactsOfAll(matching: Matching, numbers: readonly number[]): Contacts {
  const emails = new Set<string>();
  const phones = new Set<string>();
  for (const number of numbers) {
    const party = matching.parties[number];
    for (const contact of party ? contactsOf(party) : [])
      (contact.includes('@') ? emails : phones).add(contact);
  }
  return { emails, phones };
}

function isFull(contacts: Contacts | undefined): boolean {
  return contacts !== undefined && contacts.emails.size > 0 && contacts.phones.size > 0;
}

/** Both sides have e-mail and phone, and neither agrees. */
function contradict(a: Contacts | undefined, b: Contacts | undefined): boolean {
  if (!a || !b || !isFull(a) || !isFull(b)) return false;
  return disjoint(a.emails, b.emails) && disjoint(a.phones, b.phones);
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return false;
  return true;
}
