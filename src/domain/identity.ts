/** Who is this row? Passes of falling certainty over the rows of a file, the roster and each other; the order of rows does not matter. */
import type { PersonDraft } from './draft.ts';
import {
  type Doubt,
  join,
  leaderOf,
  type Matching,
  newMatching,
  type Reason,
  reasonsOfRows,
} from './identity/matching.ts';
import type { Book } from './identity/party/party.ts';
import { matchByBuyer } from './identity/passes/buyers.ts';
import { matchByNameAndOrganisation } from './identity/passes/companies.ts';
import { doubtCompanies } from './identity/passes/company-alone.ts';
import { matchByContact } from './identity/passes/contacts.ts';
import { doubtFar, doubtFarIfGarbled } from './identity/passes/far.ts';
import { doubtByNameAlone } from './identity/passes/name-alone.ts';
import { doubtNear } from './identity/passes/near.ts';
import { matchByProof } from './identity/passes/proven.ts';
import { separate } from './identity/passes/separate.ts';
import { matchByKey } from './identity/passes/source-keys.ts';
import { matchByTypedMobile } from './identity/passes/typed-mobiles.ts';
import type { Client } from './records/client.ts';

/** What one row says of a person. */
export interface Claim {
  readonly person: PersonDraft;
  /** Valid contacts of the buyer of the order, who may be somebody else. */
  readonly buyer: readonly string[];
  /** The client the source's own key already belongs to. */
  readonly client: string | null;
  /** Whatever the client is called now: the row told of it before. */
  readonly isSettled?: boolean;
  /** Keys under which the source knows the person: rows of one key are one person. */
  readonly keys: readonly string[];
}

/** One person the file speaks of. */
export interface Somebody {
  /** The client they surely are; null for somebody new. */
  readonly client: string | null;
  /** Nothing was in doubt about them, neither who they are nor whether somebody else is. */
  readonly sure: boolean;
  /** Their rows, by place in the list of claims. */
  readonly claims: readonly number[];
  /** Whom they may be besides, best first; none is somebody the machine is sure of. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  /** A client's id, or the place of somebody else of the file in the list of people. */
  readonly client: string | null;
  readonly somebody: number | null;
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Identified {
  /** Everybody, in the order of their first row. */
  readonly people: readonly Somebody[];
  /** Why each row was given to whom it was given, by place in the list of claims. */
  readonly reasons: readonly (readonly Reason[])[];
  /** Contacts that several people use, which therefore identify nobody by themselves. */
  readonly shared: ReadonlySet<string>;
}

type Pass = (matching: Matching) => void;

/** In this order; each sees what the earlier ones left. */
const passes: readonly Pass[] = [
  matchByContact,
  matchByTypedMobile,
  matchByBuyer,
  separate,
  matchByNameAndOrganisation,
  matchByProof,
  doubtNear,
  doubtByNameAlone,
  doubtCompanies,
];

/** Whom each claim is about. `first` gives somebody in doubt to the best candidate of the roster instead of leaving them apart. */
export function identify(
  claims: readonly Claim[],
  clients: ReadonlyMap<string, Client>,
  book: Book,
  first = false,
): Identified {
  const rows = claims.map(({ person }) => person);
  const matching = newMatching(
    rows,
    claims.map(({ buyer }) => buyer),
    clients,
    book,
  );
  matchByKey(matching, claims);
  const settled = matching.clientOf.slice(0, rows.length).every((client) => client !== null);
  if (!settled) runPasses(matching);
  const doubted = doubtedPeople(matching);
  if (first) for (const leader of joinFirst(matching)) doubted.add(leader);
  return {
    people: peopleOf(matching, doubted),
    reasons: reasonsOfRows(matching),
    shared: matching.shared,
  };
}

/** Joins who is surely one, and leaves in doubt who may be; `closely` looks for people of whom nothing is the same, too. */
export function runPasses(matching: Matching, closely = false): void {
  for (const pass of [...passes, closely ? doubtFar : doubtFarIfGarbled]) pass(matching);
}

/** Leaders that a person will be asked about; never whether two clients of the roster are one. */
function doubtedPeople(matching: Matching): Set<number> {
  const doubted = new Set<number>();
  for (const doubt of matching.doubts) {
    const pair = [leaderOf(matching, doubt.a), leaderOf(matching, doubt.b)];
    if (pair.some((leader) => leader < matching.rows)) for (const leader of pair) doubted.add(leader);
  }
  return doubted;
}

/** Gives everybody in doubt to the best client; answers the leaders of whom that was a guess. */
function joinFirst(matching: Matching): Set<number> {
  const best = new Map<number, { client: number; score: number }>();
  for (const doubt of matching.doubts) {
    for (const [one, other] of [
      [doubt.a, doubt.b],
      [doubt.b, doubt.a],
    ] as const) {
      const row = leaderOf(matching, one);
      const client = leaderOf(matching, other);
      if (row >= matching.rows || client < matching.rows) continue;
      const before = best.get(row);
      if (
        !before ||
        doubt.score > before.score ||
        (doubt.score === before.score && idOf(matching, client) < idOf(matching, before.client))
      ) {
        best.set(row, { client, score: doubt.score });
      }
    }
  }
  for (const [row, { client }] of best) join(matching, client, row);
  return new Set([...best.values()].map(({ client }) => client));
}

function idOf(matching: Matching, number: number): string {
  return matching.clientOf[number] ?? '';
}

function peopleOf(matching: Matching, doubted: ReadonlySet<number>): Somebody[] {
  const leaders: number[] = [];
  const members: number[][] = [];
  /** The place of each leader among the people, from 1. */
  const places = new Int32Array(matching.parties.length);
  for (let row = 0; row < matching.rows; row++) {
    const leader = leaderOf(matching, row);
    const place = places[leader] || leaders.push(leader);
    places[leader] = place;
    if (place > members.length) members.push([row]);
    else members[place - 1]?.push(row);
  }
  const candidates = candidatesOf(matching, leaders);
  return leaders.map((leader, at) => ({
    client: leader >= matching.rows ? idOf(matching, leader) : null,
    sure: !doubted.has(leader),
    claims: members[at] ?? none,
    candidates: candidates.get(leader) ?? none,
  }));
}

const none: readonly never[] = [];

/** Doubts by the person they are put to: somebody new, and of two new ones the one in more doubts, so that a pair is asked once. */
function candidatesOf(matching: Matching, leaders: readonly number[]): Map<number, Candidate[]> {
  if (matching.doubts.length === 0) return new Map();
  const place = new Map(leaders.map((leader, index) => [leader, index]));
  const pairs = new Map<string, Doubt>();
  const weight = new Map<number, number>();
  for (const doubt of matching.doubts) {
    const a = leaderOf(matching, doubt.a);
    const b = leaderOf(matching, doubt.b);
    const known = matching.rows;
    if (a === b || (a >= known && b >= known)) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = pairs.get(key);
    if (before === undefined || before.score < doubt.score) pairs.set(key, { ...doubt, a, b });
    if (before === undefined) for (const one of [a, b]) weight.set(one, (weight.get(one) ?? 0) + 1);
  }
  const candidates = new Map<number, Candidate[]>();
  for (const { a, b, score, reasons } of pairs.values()) {
    const [asked, other] = isAsked(matching, a, b, weight) ? [a, b] : [b, a];
    const client = other >= matching.rows ? idOf(matching, other) : null;
    const candidate = {
      client,
      somebody: client === null ? (place.get(other) ?? null) : null,
      score,
      reasons,
    };
    const list = candidates.get(asked);
    if (list) list.push(candidate);
    else candidates.set(asked, [candidate]);
  }
  for (const list of candidates.values()) list.sort(byScore);
  return candidates;
}

function isAsked(matching: Matching, a: number, b: number, weight: ReadonlyMap<number, number>): boolean {
  if (a >= matching.rows) return false;
  if (b >= matching.rows) return true;
  const x = weight.get(a) ?? 0;
  const y = weight.get(b) ?? 0;
  return x === y ? a > b : x > y;
}

function byScore(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.client !== b.client) return (a.client ?? '~') < (b.client ?? '~') ? -1 : 1;
  return (a.somebody ?? 0) - (b.somebody ?? 0);
}
