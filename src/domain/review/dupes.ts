/** Clients of one roster who are probably one: the passes of an import over everybody at once. Nobody is merged. */
import {
  groupsOf,
  leaderOf,
  type Matching,
  newMatching,
  type Reason,
  reasonsOf,
} from '../identity/matching.ts';
import { newBook } from '../identity/party/party.ts';
import { runPasses } from '../identity.ts';
import { pairKey, pairsOf } from '../merge/pairs.ts';
import type { Client } from '../records/client.ts';
import type { Review } from '../records/review.ts';

export interface Duplicate {
  /** The one that was made later. */
  readonly client: string;
  readonly candidate: string;
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What an import would have joined without asking. */
const surely = 0.95;

/** Every probable pair nobody has been asked about, in the order of the clients. Archived clients are left alone. */
export function findDuplicates(all: Iterable<Client>, reviews: Iterable<Review>): Duplicate[] {
  const clients = [...all].filter(({ archived }) => archived === undefined);
  const asked = new Map<string, Review['state']>();
  for (const review of reviews) for (const pair of pairsOf(review)) asked.set(pair, review.state);
  const matching = newMatching(clients, [], new Map(), newBook());
  runPasses(matching, true);
  const found = new Map<string, Duplicate>();
  const add = (earlier: Client, later: Client, score: number, reasons: readonly Reason[]) => {
    const pair = pairKey(earlier.id, later.id);
    const before = found.get(pair);
    if (asked.has(pair) || (before && before.score >= score)) return;
    found.set(pair, { client: later.id, candidate: earlier.id, score, reasons });
  };
  for (const group of groupsOf(matching).values()) addGroup(matching, clients, group, asked, add);
  for (const { a, b, score, reasons } of matching.doubts) {
    const [x, y] = [leaderOf(matching, a), leaderOf(matching, b)];
    const [earlier, later] = [clients[Math.min(x, y)], clients[Math.max(x, y)]];
    if (earlier && later && earlier !== later) add(earlier, later, score, reasons);
  }
  return [...found.values()].sort((a, b) => order(a.client, b.client) || order(a.candidate, b.candidate));
}

function order(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** Each with one who was there before and whom nobody told apart from them: a yes to all makes the group one. */
function addGroup(
  matching: Matching,
  clients: readonly Client[],
  group: readonly number[],
  asked: ReadonlyMap<string, Review['state']>,
  add: (earlier: Client, later: Client, score: number, reasons: readonly Reason[]) => void,
): void {
  const members = [...group].sort((a, b) => a - b);
  for (const [at, number] of members.entries()) {
    const later = clients[number];
    if (!later) continue;
    const before = members.slice(0, at).flatMap((one) => clients[one] ?? []);
    const earlier = before.find(({ id }) => asked.get(pairKey(id, later.id)) !== 'rejected');
    if (earlier) add(earlier, later, surely, reasonsOf(matching, number));
  }
}
