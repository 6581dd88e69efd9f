/** Third pass, too: one full name, and the same document, or the same birthday at the same address; nothing contradicting, and one client at most. */
import { heldIn } from '../../../lib/collect.ts';
import { type Contacts, contradict } from '../contradict.ts';
import {
  groupsOf,
  isKnown,
  joinAll,
  leaderOf,
  type Matching,
  numberOfClient,
  type Reason,
} from '../matching.ts';
import { birthdayOf, hasYear } from '../party/birth.ts';
import { particularsOf } from '../party/particulars.ts';
import { type Book, contactsOf, formsOf, isFullName, type Party } from '../party/party.ts';
import { everyPair } from './contacts.ts';

/** More than these are not one person who came several times. */
const mostRows = 24;

export function matchByProof(matching: Matching): void {
  const { rows, parties, book, clients } = matching;
  const bearers = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    const party = parties[row];
    if (!party || isKnown(matching, row)) continue;
    for (const proof of proofsOf(party, book)) heldIn(bearers, proof, () => []).push(row);
  }
  if (bearers.size === 0) return;
  for (const client of clients.values()) {
    const own = proofsOf(client, book).filter((proof) => bearers.has(proof));
    for (const proof of own) bearers.get(proof)?.push(numberOfClient(matching, client));
  }
  const shared = [...bearers].filter(([, numbers]) => numbers.length > 1);
  if (shared.length === 0) return;
  const members = groupsOf(matching);
  const facesOf = (leader: number) => (members.get(leader) ?? [leader]).flatMap((one) => parties[one] ?? []);
  for (const { leaders, proofs } of circlesOf(matching, shared)) {
    const few =
      leaders.length <= mostRows && leaders.filter((leader) => isKnown(matching, leader)).length < 2;
    if (
      !few ||
      !everyPair(
        leaders.map((leader) => toldOf(facesOf(leader))),
        agree,
      )
    )
      continue;
    const because: readonly Reason[] = proofs.some((proof) => proof.startsWith(byDocument))
      ? ['document-equal']
      : ['birthday-equal', 'address-equal'];
    joinAll(matching, leaders, 'name-equal', ...because);
  }
}

const byDocument = 'd\n';

/** What proves who somebody is, where somebody else bears it too. */
function proofsOf(party: Party, book: Book): string[] {
  const { homes, documents } = particularsOf(party.custom);
  const birthday = birthdayOf(party) ?? '';
  const born = hasYear(birthday) ? homes.filter(({ number }) => number !== '') : [];
  if (documents.length + born.length === 0) return [];
  return formsOf(party, book)
    .filter(isFullName)
    .flatMap(({ key }) => [
      ...documents.map((one) => `${byDocument}${key}\n${one}`),
      ...born.map(({ street, number }) => `h\n${key}\n${birthday}\n${number} ${street}`),
    ]);
}

interface Circle {
  readonly leaders: readonly number[];
  readonly proofs: readonly string[];
}

/** People who share a proof with each other, or with somebody who does, so that the order of rows does not matter. */
function circlesOf(matching: Matching, shared: readonly (readonly [string, readonly number[]])[]): Circle[] {
  const proofsAt = new Map<number, number[]>();
  const leadersOf = shared.map(([, numbers], at) => {
    const leaders = [...new Set(numbers.map((number) => leaderOf(matching, number)))];
    for (const leader of leaders) heldIn(proofsAt, leader, () => []).push(at);
    return leaders;
  });
  const met = new Set<number>();
  const circles: Circle[] = [];
  for (const start of shared.keys()) {
    if (met.has(start)) continue;
    met.add(start);
    const leaders = new Set<number>();
    const proofs = [start];
    for (const at of proofs) {
      for (const leader of leadersOf[at] ?? []) {
        leaders.add(leader);
        for (const other of proofsAt.get(leader) ?? []) {
          if (met.has(other)) continue;
          met.add(other);
          proofs.push(other);
        }
      }
    }
    if (leaders.size > 1)
      circles.push({
        leaders: [...leaders].sort((a, b) => a - b),
        proofs: proofs.map((at) => shared[at]?.[0] ?? ''),
      });
  }
  return circles;
}

interface Told {
  readonly contacts: Contacts;
  readonly birthdays: ReadonlySet<string>;
}

function toldOf(faces: readonly Party[]): Told {
  const contacts = faces.flatMap(contactsOf);
  const isEmail = (contact: string) => contact.includes('@');
  return {
    contacts: {
      emails: new Set(contacts.filter(isEmail)),
      phones: new Set(contacts.filter((contact) => !isEmail(contact))),
    },
    birthdays: new Set(faces.flatMap((face) => birthdayOf(face) ?? []).filter(hasYear)),
  };
}

function agree(a: Told, b: Told): boolean {
  const isBornOtherwise =
    a.birthdays.size > 0 && b.birthdays.size > 0 && ![...a.birthdays].some((day) => b.birthdays.has(day));
  return !isBornOtherwise && !contradict(a.contacts, b.contacts);
}
