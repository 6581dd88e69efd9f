/** Where a list is full of slips: people of whom nothing is the same and all of it alike. A person is asked. */
import type { Client } from '../../records/client.ts';
import { censusOf } from '../evidence/census.ts';
import { newGathering } from '../evidence/companions.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { faceOf } from '../evidence/face.ts';
import { fragmentsOf } from '../evidence/fragments.ts';
import { type Doubt, groupsOf, leaderOf, type Matching, numberOfClient } from '../matching.ts';
import type { Party } from '../party/party.ts';

/** As many slips as these, one in so many rows: then an import looks closely, too, which costs as much as all other passes. */
const fewSlips = 3;
const oneIn = 200;
/** Beside so many more clients than rows nobody new is looked for: `dupes` does. */
const manyClients = 20;

export function doubtFarIfGarbled(matching: Matching): void {
  const { doubts, rows, clients } = matching;
  let slips = 0;
  for (const { reasons } of doubts) if (reasons.some((reason) => reason.endsWith('slip'))) slips++;
  if (slips >= Math.max(fewSlips, rows / oneIn) && clients.size <= rows * manyClients) doubtFar(matching);
}

interface Found {
  readonly a: Somebody;
  readonly b: Somebody;
  /** In bits, of two people of this list, were nobody in it twice more often than not. */
  readonly odds: number;
  readonly reasons: Doubt['reasons'];
}

export function doubtFar(matching: Matching): void {
  const people = peopleOf(matching);
  const found = pairsOf(people, matching);
  const prior = priorOf(
    found.map(({ odds }) => odds).sort((x, y) => x - y),
    people.length,
  );
  for (const { a, b, odds, reasons } of found) {
    const likely = likelihood(odds + prior);
    if (likely < worthAsking) continue;
    const score = Math.round((leastScore + likely * bestScore) * 100) / 100;
    matching.doubts.push({ a: numberOf(matching, a), b: numberOf(matching, b), score, reasons });
  }
}

/** Behind whatever has a field in common. */
const [leastScore, bestScore] = [0.2, 0.4];
const worthAsking = 1 / 17;
const leastOdds = -4;
/** Of fewer names none can be told to be seldom. */
const fewNames = 100;

function pairsOf(people: readonly Somebody[], { book, crowded }: Matching): Found[] {
  const faces = people.map(({ parties }) => faceOf(parties, book));
  const gathering = newGathering();
  for (const face of faces) gathering.add(fragmentsOf(face));
  const census = censusOf(faces);
  const found: Found[] = [];
  for (const [one, other] of gathering.pairs()) {
    const [a, b] = [people[one], people[other]];
    const [x, y] = [faces[one], faces[other]];
    if (!a || !b || !x || !y || (a.isKnown && b.isKnown)) continue;
    const evidence = evidenceOf(x, y, census, crowded);
    const odds = (evidence?.bits ?? Number.NEGATIVE_INFINITY) - Math.log2(people.length);
    if (!evidence || odds < leastOdds || (evidence.isByName && people.length < fewNames)) continue;
    found.push({ a, b, odds, reasons: evidence.reasons });
  }
  return found;
}

function likelihood(odds: number): number {
  return 1 / (1 + 2 ** -odds);
}

/** Where nobody seems to be twice, one in two thousand may be. */
const seldomest = 0.0005;
const atFirst = 0.1;
const rounds = 4;
/** Of fewer people one pair does not say that many are here twice. */
const fewPeople = 200;

/** How likely it is, in bits, that somebody is here twice: as many as are by all appearances, reckoned again with what comes of it. */
function priorOf(odds: readonly number[], people: number): number {
  let share = atFirst;
  for (let round = 0; round < rounds; round++) {
    const prior = Math.log2(share);
    const twice = odds.reduce((sum, one) => sum + likelihood(one + prior), 0);
    share = Math.min(1, Math.max(seldomest, twice / Math.max(people, fewPeople)));
  }
  return Math.log2(share);
}

/** Somebody of the list, or a client nobody of it has met yet. */
interface Somebody {
  readonly parties: readonly Party[];
  readonly isKnown: boolean;
  readonly number: number;
  readonly client?: Client;
}

function numberOf(matching: Matching, { number, client }: Somebody): number {
  return client ? numberOfClient(matching, client) : number;
}

function peopleOf(matching: Matching): Somebody[] {
  const { parties, rows } = matching;
  const members = groupsOf(matching);
  const people: Somebody[] = [];
  for (let number = 0; number < parties.length; number++) {
    if (leaderOf(matching, number) !== number) continue;
    const all = (members.get(number) ?? [number]).flatMap((one) => parties[one] ?? []);
    if (all[0]?.kind !== 'organisation') people.push({ parties: all, isKnown: number >= rows, number });
  }
  for (const client of matching.clients.values())
    if (!matching.clientNumber.has(client.id) && client.kind !== 'organisation')
      people.push({ parties: [client], isKnown: true, number: -1, client });
  return people;
}
