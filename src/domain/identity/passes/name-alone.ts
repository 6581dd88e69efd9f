/** What is left: a row with nothing to compare but a name that equals, abbreviates or transliterates somebody's. A person is asked. */
import { namePinyin } from '../../../lib/han/han-name.ts';
import { syllableCount } from '../../../lib/han/pinyin.ts';
import { plainPinyin } from '../../../lib/han/plain-pinyin.ts';
import { agreement } from '../compare.ts';
import { compareParties, doubtedLeaders, leaderOf, type Matching, numberOfClient } from '../matching.ts';
import { birthdayOf, hasYear } from '../party/birth.ts';
import { particularsOf } from '../party/particulars.ts';
import { formsOf, hasEmail, hasPhone, type Party } from '../party/party.ts';

/** A word that more people share is not looked up; a person is not shown more candidates. */
const manyNamesakes = 50;
const manyCandidates = 10;

/** What is known of somebody besides a name. Nothing can be compared where two people know nothing in common. */
type Known = number;
const knows = { email: 1, phone: 2, organisation: 4, birthday: 8, home: 16, document: 32 } as const;

export function doubtByNameAlone(matching: Matching): void {
  if (areAllReached(matching, hasEmail) || areAllReached(matching, hasPhone)) return;
  const known = knownByLeader(matching);
  const doubted = doubtedLeaders(matching);
  const rows: number[] = [];
  const ofRows = new Set<Known>();
  for (let row = 0; row < matching.rows; row++) {
    if (leaderOf(matching, row) !== row || doubted.has(row)) continue;
    rows.push(row);
    ofRows.add(known[row] ?? 0);
  }
  for (const client of matching.clients.values()) {
    if (matching.clientNumber.has(client.id)) continue;
    const ofClient = knownOf(matching, client);
    if (isApart(ofClient, ofRows)) known[numberOfClient(matching, client)] = ofClient;
  }
  const all = new Set(known);
  const apart = new Set([...ofRows].filter((ofRow) => isApart(ofRow, all)));
  if (apart.size === 0) return;
  const namesakes = indexNames(matching, known, apart);
  for (const row of rows) if (apart.has(known[row] ?? 0)) doubtOne(matching, row, namesakes, known, doubted);
}

/** Everybody can be reached in one and the same way, so that nobody has a name alone. */
function areAllReached({ rows, parties, clients }: Matching, isReached: (party: Party) => boolean): boolean {
  for (let row = 0; row < rows; row++) {
    const party = parties[row];
    if (!party || !isReached(party)) return false;
  }
  for (const client of clients.values()) if (!isReached(client)) return false;
  return true;
}

/** Nothing is known of one that is known of some other as well. */
function isApart(one: Known, others: ReadonlySet<Known>): boolean {
  for (const other of others) if ((one & other) === 0) return true;
  return false;
}

/** What is known of each group together, at its leader's place. */
function knownByLeader(matching: Matching): Known[] {
  const known: Known[] = new Array(matching.parties.length).fill(0);
  for (let number = 0; number < matching.parties.length; number++) {
    const leader = leaderOf(matching, number);
    const party = matching.parties[number];
    if (party) known[leader] = (known[leader] ?? 0) | knownOf(matching, party);
  }
  return known;
}

function doubtOne(
  matching: Matching,
  row: number,
  namesakes: ReadonlyMap<string, readonly number[]>,
  known: readonly Known[],
  doubted: ReadonlySet<number>,
): void {
  const met = new Set<number>([row]);
  const mine = known[row] ?? 0;
  let found = 0;
  for (const word of wordsOf(matching, matching.parties[row])) {
    const users = namesakes.get(word) ?? [];
    if (users.length > manyNamesakes && !word.startsWith('=')) continue;
    for (const user of users) {
      if (found >= manyCandidates) return;
      if (met.has(user) || ((known[user] ?? 0) & mine) !== 0) continue;
      met.add(user);
      const level = compareParties(matching, row, user);
      if (level < agreement.loose) continue;
      found++;
      // Who is in doubt already asks nobody: then it is asked from here.
      const asks = user < matching.rows && !doubted.has(user);
      if (asks && user < row && namesakes.get(word)?.includes(row)) continue;
      const score = level === agreement.equal ? 0.5 : level === agreement.full ? 0.4 : 0.3;
      matching.doubts.push({
        a: row,
        b: user,
        score,
        reasons: ['name-only', level === agreement.equal ? 'name-equal' : 'name-compatible'],
      });
    }
  }
}

function indexNames(
  matching: Matching,
  known: readonly Known[],
  wanted: ReadonlySet<Known>,
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [number, ofOne] of known.entries()) {
    if (leaderOf(matching, number) !== number || !isApart(ofOne, wanted)) continue;
    for (const word of wordsOf(matching, matching.parties[number])) {
      const users = index.get(word);
      if (users) users.push(number);
      else index.set(word, [number]);
    }
  }
  return index;
}

/** The words under which a name is found: itself, its parts, and its pinyin. */
function wordsOf(matching: Matching, party: Party | undefined): Set<string> {
  const words = new Set<string>();
  if (!party) return words;
  for (const form of formsOf(party, matching.book)) {
    words.add(`=${form.key}`);
    for (const word of form.words) if (word.length > 1) words.add(word);
    if (form.script === 'han') words.add(`pinyin ${plainPinyin(namePinyin(form.key).join(''))}`);
    else if (form.words.length > 1 && form.words.every((word) => syllableCount(word) > 0)) {
      words.add(`pinyin ${plainPinyin(form.words.join(''))}`);
      words.add(`pinyin ${plainPinyin((form.words.at(-1) ?? '') + form.words.slice(0, -1).join(''))}`);
    }
  }
  return words;
}

function knownOf(matching: Matching, party: Party): Known {
  const { homes, documents } = particularsOf(party.custom);
  return (
    (hasEmail(party) ? knows.email : 0) |
    (hasPhone(party) ? knows.phone : 0) |
    (party.organisation && matching.book.organisation(party.organisation) !== '' ? knows.organisation : 0) |
    (hasYear(birthdayOf(party) ?? '') ? knows.birthday : 0) |
    (homes.length > 0 ? knows.home : 0) |
    (documents.length > 0 ? knows.document : 0)
  );
}
