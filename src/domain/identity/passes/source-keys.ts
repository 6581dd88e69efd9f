/** First pass: the source's own key. A ticket handed on to somebody else keeps its key; who holds it now is then put in doubt. */

import { nearest } from '../../../lib/alike/near.ts';
import { heldIn } from '../../../lib/collect.ts';
import { nameKey } from '../../value/name.ts';
import { agreement } from '../compare.ts';
import { compareParties, join, leaderOf, type Matching, note, numberOfClient } from '../matching.ts';
import { contactsOf, type Party } from '../party/party.ts';

/** What the source says of a row: the client its key belongs to already, and the keys it shares with other rows. */
interface Keyed {
  readonly client: string | null;
  readonly isSettled?: boolean;
  readonly keys: readonly string[];
}

/** More different holders of one key than this are not compared pair by pair. */
const manyHolders = 24;

export function matchByKey(matching: Matching, claims: readonly Keyed[]): void {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (let row = 0; row < claims.length; row++) {
    const { client = null, isSettled = false, keys = none } = claims[row] ?? {};
    settle(matching, row, client, isSettled);
    for (const key of keys) {
      const before = first.get(key);
      if (before === undefined) first.set(key, row);
      else heldIn(shared, key, () => [before]).push(row);
    }
  }
  for (const rows of shared.values()) joinHolders(matching, rows);
  remember(matching);
}

const none: readonly never[] = [];

/** What a key joined stays joined, unless it would be two clients: then every row stays with its own. */
function remember(matching: Matching): void {
  const { byKey, clientOf, leader } = matching;
  const clients = new Map<number, string>();
  const torn = new Set<number>();
  for (let number = 0; number < clientOf.length; number++) {
    const client = clientOf[number] ?? null;
    if (client === null) continue;
    const led = leaderOf(matching, number);
    if (heldIn(clients, led, () => client) !== client) torn.add(led);
  }
  for (let number = 0; number < leader.length; number++) {
    const led = leaderOf(matching, number);
    const own = torn.has(led) ? matching.clientNumber.get(clientOf[number] ?? '') : led;
    byKey.push(own ?? number);
  }
}

function settle(matching: Matching, row: number, known: string | null, isSettled: boolean): void {
  const client = known === null ? undefined : matching.clients.get(known);
  if (!client) return;
  const holder = numberOfClient(matching, client);
  if (!isSettled && isHandedOn(matching, holder, row)) {
    matching.doubts.push({ a: row, b: holder, score: 0.4, reasons: ['source-key', 'names-differ'] });
    return;
  }
  matching.clientOf[row] = client.id;
  join(matching, row, holder);
  note(matching, row, isSettled ? 'row-before' : 'source-key');
}

/** Rows of one key are one person, as far as one of them can be another. */
function joinHolders(matching: Matching, rows: readonly number[]): void {
  const faces = new Map<string, number>();
  for (const row of rows) {
    const party = matching.parties[row];
    const face = party ? [matching.clientOf[row] ?? '', party.name, ...contactsOf(party)].join('\n') : '';
    const before = faces.get(face);
    if (before === undefined) faces.set(face, row);
    else joinTwo(matching, before, row);
  }
  const different = [...faces.values()];
  if (different.length > manyHolders) return;
  for (const [at, row] of different.entries()) {
    for (const other of different.slice(at + 1))
      if (!isHandedOn(matching, row, other)) joinTwo(matching, row, other);
  }
}

function joinTwo(matching: Matching, a: number, b: number): void {
  const { clientOf } = matching;
  if (clientOf[a] !== null && clientOf[b] !== null) return;
  join(matching, a, b);
  for (const row of [a, b]) note(matching, row, 'source-key');
}

/** Another name, more than a slip of the pen away, and no contact in common. */
function isHandedOn(matching: Matching, holder: number, row: number): boolean {
  const before = matching.parties[holder];
  const now = matching.parties[row];
  if (!before || !now || before.name === now.name) return false;
  if (compareParties(matching, holder, row) !== agreement.none) return false;
  if (isSlip(nameKey(before.name), nameKey(now.name))) return false;
  if (isCompanyOf(matching, now, before)) return false;
  const contacts = new Set(contactsOf(before));
  return !contactsOf(now).some((contact) => contacts.has(contact));
}

/** The row names the company of the person alone, who once was said to be the one meant. */
function isCompanyOf({ book }: Matching, { kind, name }: Party, { organisation = '' }: Party): boolean {
  const company = book.organisation(organisation);
  return kind === 'organisation' && company !== '' && company === book.organisation(name);
}

function isSlip(a: string, b: string): boolean {
  return nearest(a, [b]).length > 0 || nearest(b, [a]).length > 0;
}
