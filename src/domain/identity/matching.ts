/** A matching under way: who has been joined with whom, why, and which pairs were left in doubt. */
import type { Client } from '../records/client.ts';
import { type Agreement, agreement, compareNames } from './compare.ts';
import { type Book, formsOf, type Party, partyOfClient } from './party.ts';

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

/** A row and whose contacts it carries, as the passes see it. */
export interface Row {
  readonly party: Party;
  /** Contacts of the order's buyer, who may be somebody else. */
  readonly buyer: readonly string[];
}

export interface Matching {
  readonly rows: readonly Row[];
  readonly clients: ReadonlyMap<string, Client>;
  readonly book: Book;
  /** Parties by number: the rows first, then the clients that were met. */
  readonly parties: Party[];
  readonly leader: number[];
  readonly because: number[];
  readonly doubts: Doubt[];
  /** Contacts used under names that are not one person's. */
  readonly shared: Set<string>;
  readonly clientNumber: Map<string, number>;
}

export function newMatching(
  rows: readonly Row[],
  clients: ReadonlyMap<string, Client>,
  book: Book,
): Matching {
  const parties = rows.map((row) => row.party);
  const matching: Matching = {
    rows,
    clients,
    book,
    parties,
    leader: parties.map((_, number) => number),
    because: parties.map(() => 0),
    doubts: [],
    shared: new Set(),
    clientNumber: new Map(),
  };
  return matching;
}

/** The number of a client among the parties, given when it is first met. */
export function numberOfClient(matching: Matching, client: Client): number {
  const known = matching.clientNumber.get(client.id);
  if (known !== undefined) return known;
  const number = matching.parties.length;
  matching.parties.push(partyOfClient(client));
  matching.leader.push(number);
  matching.because.push(0);
  matching.clientNumber.set(client.id, number);
  return number;
}

export function leaderOf(matching: Matching, number: number): number {
  const { leader } = matching;
  let at = number;
  for (let next = leader[at] ?? at; next !== at; next = leader[at] ?? at) {
    leader[at] = leader[next] ?? next;
    at = next;
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
  const clientLeads = high >= matching.rows.length;
  matching.leader[clientLeads ? low : high] = clientLeads ? high : low;
}

export function note(matching: Matching, number: number, ...codes: readonly Reason[]): void {
  let bits = matching.because[number] ?? 0;
  for (const code of codes) bits |= 1 << reasons.indexOf(code);
  matching.because[number] = bits;
}

export function reasonsOf(matching: Matching, number: number): Reason[] {
  const bits = matching.because[number] ?? 0;
  return reasons.filter((_, index) => (bits & (1 << index)) !== 0);
}

export function compareParties(matching: Matching, a: number, b: number): Agreement {
  const x = matching.parties[a];
  const y = matching.parties[b];
  if (!x || !y) return agreement.none;
  if (x.names.length === 1 && y.names.length === 1 && x.names[0] === y.names[0]) return agreement.equal;
  return compareNames(formsOf(x, matching.book), formsOf(y, matching.book));
}

export function isNameless(matching: Matching, number: number): boolean {
  const party = matching.parties[number];
  return party === undefined || formsOf(party, matching.book).length === 0;
}

/** Groups of more than one party, and each alone, by leader. */
export function groupsOf(matching: Matching): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let number = 0; number < matching.parties.length; number++) {
    const leader = leaderOf(matching, number);
    const group = groups.get(leader);
    if (group) group.push(number);
    else groups.set(leader, [number]);
  }
  return groups;
}
