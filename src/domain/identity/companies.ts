/** Third pass: folded name and folded organisation equal, nothing contradicting, exactly one client fits. */
import { everyPair, joinAll } from './contacts.ts';
import { groupsOf, join, leaderOf, type Matching, note, numberOfClient } from './matching.ts';
import { formsOf, isFullName, type Party } from './party.ts';

interface Contacts {
  readonly emails: Set<string>;
  readonly phones: Set<string>;
}

export function matchByNameAndOrganisation(matching: Matching): void {
  const doubted = new Set(
    matching.doubts.flatMap(({ a, b }) => [leaderOf(matching, a), leaderOf(matching, b)]),
  );
  const buckets = new Map<string, Set<number>>();
  const organisations = new Set<string>();
  for (let row = 0; row < matching.rows.length; row++) {
    const leader = leaderOf(matching, row);
    if (isKnown(matching, leader) || doubted.has(leader)) continue;
    for (const [organisation, key] of keysOf(matching, matching.parties[row])) {
      organisations.add(organisation);
      const bucket = buckets.get(key);
      if (bucket) bucket.add(leader);
      else buckets.set(key, new Set([leader]));
    }
  }
  if (buckets.size === 0) return;
  for (const client of matching.clients.values()) {
    if (
      client.organisation === undefined ||
      !organisations.has(matching.book.organisation(client.organisation))
    )
      continue;
    const number = numberOfClient(matching, client);
    for (const [, key] of keysOf(matching, matching.parties[number]))
      buckets.get(key)?.add(leaderOf(matching, number));
  }
  const contested = [...buckets.values()].filter((bucket) => bucket.size > 1);
  if (contested.length === 0) return;
  const groups = groupsOf(matching);
  for (const bucket of contested) settle(matching, [...bucket], groups);
}

function isKnown(matching: Matching, leader: number): boolean {
  return leader >= matching.rows.length;
}

function* keysOf(
  matching: Matching,
  party: Party | undefined,
): Iterable<readonly [organisation: string, key: string]> {
  if (!party || party.organisation === '') return;
  const organisation = matching.book.organisation(party.organisation);
  if (organisation === '') return;
  for (const form of formsOf(party, matching.book))
    if (isFullName(form)) yield [organisation, `${organisation}\n${form.key}`];
}

function settle(
  matching: Matching,
  bucket: readonly number[],
  groups: ReadonlyMap<number, readonly number[]>,
): void {
  const leaders = [...new Set(bucket.map((number) => leaderOf(matching, number)))].sort((a, b) => a - b);
  if (leaders.length < 2) return;
  const contacts = new Map(
    leaders.map((leader) => [leader, contactsOf(matching, groups.get(leader) ?? [leader])]),
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

function contactsOf(matching: Matching, numbers: readonly number[]): Contacts {
  const emails = new Set<string>();
  const phones = new Set<string>();
  for (const number of numbers) {
    for (const email of matching.parties[number]?.emails ?? []) emails.add(email);
    for (const phone of matching.parties[number]?.phones ?? []) phones.add(phone);
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
