/** A matching under way: who has been joined with whom, why, and which pairs were left in doubt. */
import type { Client } from '../records/client.ts';
import { type Commonness, newCommonness } from './commonness.ts';
import { type Agreement, agreement, compareNames } from './compare.ts';
import { type Book, formsOf, type Party } from './party/party.ts';

export const reasons = [
  'source-key',
  'email',
  'phone',
  'buyer-contact',
  'name-equal',
  'name-compatible',
  'name-missing',
  'organisation-equal',
  'shared-contact',
  'several-clients',
  'names-differ',
  'name-only',
  'name-slip',
  'name-swapped',
  'name-foreign',
  'email-plus',
  'email-slip',
  'phone-short',
  'phone-slip',
  'organisation-slip',
  'birthday-equal',
  'birthday-slip',
  'wechat-equal',
  'address-equal',
  'address-slip',
  'document-equal',
  'document-slip',
  'row-before',
  'name-seldom',
] as const;
export type Reason = (typeof reasons)[number];

/** Two parties that may be one; a person is asked. */
export interface Doubt {
  readonly a: number;
  readonly b: number;
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Matching {
  /** How many of the parties are rows. */
  readonly rows: number;
  readonly clients: ReadonlyMap<string, Client>;
  readonly book: Book;
  /** Parties by number: the rows first, then the clients that were met. */
  readonly parties: Party[];
  /** The client each party is, or that the source's own key gave it to. */
  readonly clientOf: (string | null)[];
  /** Contacts of the buyer of each row's order, who may be somebody else. */
  readonly buyers: readonly (readonly string[])[];
  readonly leader: number[];
  /** The leader each party had when the source's own keys were settled: what they joined stays joined. */
  readonly byKey: number[];
  readonly because: number[];
  readonly doubts: Doubt[];
  /** Every contact of a row that somebody else uses too, with its users: rows in their order, then clients in theirs. */
  readonly inCommon: Map<string, number[]>;
  /** Contacts used under names that are not one person's. */
  readonly shared: Set<string>;
  /** Those of them that so many use who have no word of a name in common that they say nothing of anybody. */
  readonly crowded: Set<string>;
  readonly clientNumber: Map<string, number>;
  readonly commonness: Commonness;
}

export function newMatching(
  rows: readonly Party[],
  buyers: readonly (readonly string[])[],
  clients: ReadonlyMap<string, Client>,
  book: Book,
): Matching {
  return {
    rows: rows.length,
    clients,
    book,
    parties: [...rows],
    clientOf: rows.map(() => null),
    buyers,
    leader: rows.map((_, number) => number),
    byKey: [],
    because: rows.map(() => 0),
    doubts: [],
    inCommon: new Map(),
    shared: new Set(),
    crowded: new Set(),
    clientNumber: new Map(),
    commonness: newCommonness(function* () {
      yield* rows;
      yield* clients.values();
    }, book),
  };
}

/** The number of a client among the parties, given when it is first met. */
export function numberOfClient(matching: Matching, client: Client): number {
  const known = matching.clientNumber.get(client.id);
  if (known !== undefined) return known;
  const number = matching.parties.length;
  matching.parties.push(client);
  matching.clientOf.push(client.id);
  matching.leader.push(number);
  matching.because.push(0);
  matching.clientNumber.set(client.id, number);
  return number;
}

/** A client, or somebody led by one. */
export function isKnown(matching: Matching, number: number): boolean {
  return leaderOf(matching, number) >= matching.rows;
}

export function leaderOf({ leader }: Matching, number: number): number {
  let at = number;
  let next = leader[at] ?? at;
  while (next !== at) {
    const further = leader[next] ?? next;
    leader[at] = further;
    at = next;
    next = further;
  }
  return at;
}

/** Makes two parties one person. A client leads its group, else the smaller number does. */
export function join(matching: Matching, a: number, b: number): void {
  const x = leaderOf(matching, a);
  const y = leaderOf(matching, b);
  if (x === y) return;
  const [low, high] = x < y ? [x, y] : [y, x];
  // Clients stand after the rows, so the higher number leads where a client is in it.
  const clientLeads = high >= matching.rows;
  matching.leader[clientLeads ? low : high] = clientLeads ? high : low;
}

export function joinAll(matching: Matching, users: readonly number[], ...because: readonly Reason[]): void {
  const [first] = users;
  if (first === undefined || users.length < 2) return;
  for (const user of users) {
    join(matching, first, user);
    note(matching, user, ...because);
  }
}

export function note(matching: Matching, number: number, ...codes: readonly Reason[]): void {
  let bits = matching.because[number] ?? 0;
  for (const code of codes) bits |= 1 << reasons.indexOf(code);
  matching.because[number] = bits;
}

/** Why each row was given to whom it was given. */
export function reasonsOfRows({ because, rows }: Matching): (readonly Reason[])[] {
  const named = new Map<number, readonly Reason[]>();
  return because.slice(0, rows).map((bits) => {
    let codes = named.get(bits);
    if (!codes) {
      codes = reasons.filter((_, index) => (bits & (1 << index)) !== 0);
      named.set(bits, codes);
    }
    return codes;
  });
}

/** Why one party was given to whom it was given. */
export function reasonsOf({ because }: Matching, number: number): readonly Reason[] {
  return reasons.filter((_, at) => ((because[number] ?? 0) & (1 << at)) !== 0);
}

export function compareParties(matching: Matching, a: number, b: number): Agreement {
  const x = matching.parties[a];
  const y = matching.parties[b];
  return x && y ? compareNames(formsOf(x, matching.book), formsOf(y, matching.book)) : agreement.none;
}

export function isNameless(matching: Matching, number: number): boolean {
  const party = matching.parties[number];
  return party === undefined || formsOf(party, matching.book).length === 0;
}

/** Who is in doubt already, by leader. */
export function doubtedLeaders(matching: Matching): Set<number> {
  const leaders = new Set<number>();
  for (const { a, b } of matching.doubts) leaders.add(leaderOf(matching, a)).add(leaderOf(matching, b));
  return leaders;
}

/** The groups of more than one party, by leader. */
export function groupsOf(matching: Matching): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let number = 0; number < matching.parties.length; number++) {
    const leader = leaderOf(matching, number);
    if (leader === number) continue;
    const group = groups.get(leader);
    if (group) group.push(number);
    else groups.set(leader, [leader, number]);
  }
  return groups;
}
