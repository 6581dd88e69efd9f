/** What is left: a row with nothing to compare but a name that equals, abbreviates or transliterates somebody's. A person is asked. */
import { namePinyin } from '../../lib/han-name.ts';
import { plainPinyin, syllableCount } from '../../lib/pinyin.ts';
import type { Client } from '../records/client.ts';
import { agreement } from './compare.ts';
import { compareParties, groupsOf, leaderOf, type Matching, numberOfClient } from './matching.ts';
import { formsOf, type Party } from './party.ts';

/** A word that more people share is not looked up; a person is not shown more candidates. */
const manyNamesakes = 50;
const manyCandidates = 10;

/** What is known of somebody besides a name. Nothing can be compared where two people know nothing in common. */
type Known = number;
const knows = { email: 1, phone: 2, organisation: 4 } as const;

export function doubtByNameAlone(matching: Matching): void {
  const known = new Map<number, Known>();
  for (const [leader, members] of groupsOf(matching)) known.set(leader, knownOf(matching, members));
  const doubted = new Set(
    matching.doubts.flatMap(({ a, b }) => [leaderOf(matching, a), leaderOf(matching, b)]),
  );
  const rows = [...known.keys()].filter((leader) => leader < matching.rows.length && !doubted.has(leader));
  const ofRows = new Set(rows.map((row) => known.get(row) ?? 0));
  for (const client of matching.clients.values()) {
    if (matching.clientNumber.has(client.id)) continue;
    const ofClient = knownOfClient(client);
    for (const ofRow of ofRows) {
      if ((ofRow & ofClient) !== 0) continue;
      known.set(numberOfClient(matching, client), ofClient);
      break;
    }
  }
  const all = new Set(known.values());
  const alone = (row: number) => [...all].some((other) => (other & (known.get(row) ?? 0)) === 0);
  const open = rows.filter(alone);
  if (open.length === 0) return;
  const namesakes = indexNames(matching, known, new Set(open.map((row) => known.get(row) ?? 0)));
  for (const row of open) doubtOne(matching, row, namesakes, known);
}

function doubtOne(
  matching: Matching,
  row: number,
  namesakes: ReadonlyMap<string, readonly number[]>,
  known: ReadonlyMap<number, Known>,
): void {
  const met = new Set<number>([row]);
  const mine = known.get(row) ?? 0;
  let found = 0;
  for (const word of wordsOf(matching, matching.parties[row])) {
    const users = namesakes.get(word) ?? [];
    if (users.length > manyNamesakes && !word.startsWith('=')) continue;
    for (const user of users) {
      if (found >= manyCandidates) return;
      if (met.has(user) || ((known.get(user) ?? 0) & mine) !== 0) continue;
      met.add(user);
      const level = compareParties(matching, row, user);
      if (level < agreement.loose) continue;
      found++;
      if (user < matching.rows.length && user < row && namesakes.get(word)?.includes(row)) continue;
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
  known: ReadonlyMap<number, Known>,
  wanted: ReadonlySet<Known>,
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [number, ofOne] of known) {
    if (![...wanted].some((other) => (other & ofOne) === 0)) continue;
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

function knownOf(matching: Matching, members: readonly number[]): Known {
  let known = 0;
  for (const member of members) {
    const party = matching.parties[member];
    if (!party) continue;
    if (party.emails.length > 0) known |= knows.email;
    if (party.phones.length > 0) known |= knows.phone;
    if (matching.book.organisation(party.organisation) !== '') known |= knows.organisation;
  }
  return known;
}

function knownOfClient(client: Client): Known {
  const email = client.emails?.some((one) => one.valid) ? knows.email : 0;
  const phone = client.phones?.some((one) => one.valid) ? knows.phone : 0;
  return email | phone | (client.organisation === undefined ? 0 : knows.organisation);
}
