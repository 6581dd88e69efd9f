/** Second pass: an e-mail address or phone number exact, and names that are compatible. */
import { groupBy } from '../../../lib/collect.ts';
import { agreement } from '../compare.ts';
import {
  compareParties,
  isNameless,
  joinAll,
  type Matching,
  numberOfClient,
  type Reason,
} from '../matching.ts';
import { areApart, areGenerationsApart, birthdayOf } from '../party/birth.ts';
import { isNobodys } from '../party/nobodys.ts';
import { formsOf, isFullName } from '../party/party.ts';

/** More different names than this under one contact are not compared pair by pair. */
const manyNames = 24;

/** Rows that the source's own key has not settled are joined with whoever uses the same contact under a compatible name. */
export function matchByContact(matching: Matching): void {
  findInCommon(matching);
  for (const [contact, users] of matching.inCommon) settle(matching, contact, users);
}

/** Finds the contacts of rows that somebody else uses too. */
function findInCommon(matching: Matching): void {
  const { inCommon: common } = matching;
  const first = new Map<string, number>();
  const use = (contact: string, number: number) => {
    const before = first.get(contact);
    if (before === undefined || before === number) return;
    const users = common.get(contact);
    if (!users) common.set(contact, [before, number]);
    else if (users.at(-1) !== number) users.push(number);
  };
  const meet = (contact: string, row: number) => {
    if (first.get(contact) === undefined) first.set(contact, row);
    else use(contact, row);
  };
  for (let row = 0; row < matching.rows; row++) {
    const { emails = none, phones = none } = matching.parties[row] ?? {};
    for (const { value, valid } of emails) if (valid) meet(value, row);
    for (const { value, valid } of phones) if (valid && value !== null) meet(value, row);
  }
  forClients(matching, (contact) => first.has(contact), use);
}

/** Calls `use` for every valid contact of a client that is `wanted`. */
export function forClients(
  matching: Matching,
  wanted: (contact: string) => boolean,
  use: (contact: string, number: number) => void,
): void {
  for (const client of matching.clients.values()) {
    for (const { value, valid } of client.emails ?? none) {
      if (valid && wanted(value)) use(value, numberOfClient(matching, client));
    }
    for (const { value, valid } of client.phones ?? none) {
      if (valid && value !== null && wanted(value)) use(value, numberOfClient(matching, client));
    }
  }
}

const none: readonly never[] = [];

function settle(matching: Matching, contact: string, users: readonly number[]): void {
  const named = users.filter((user) => !isNameless(matching, user));
  const nameless = users.filter((user) => isNameless(matching, user));
  const by: Reason = contact.includes('@') ? 'email' : 'phone';
  const faces = facesOf(matching, named);
  if (isNobodys(contact)) {
    if (faces.length > 1) matching.shared.add(contact);
    matching.crowded.add(contact);
    joinAll(matching, nameless, by, 'name-missing');
    return;
  }
  if (isOnePerson(matching, contact, users, faces)) {
    joinAll(
      matching,
      users,
      by,
      nameless.length > 0 ? 'name-missing' : faces.length === 1 ? 'name-equal' : 'name-compatible',
    );
    return;
  }
  matching.shared.add(contact);
  if (isCrowd(matching, faces)) matching.crowded.add(contact);
  joinAll(matching, nameless, by, 'name-missing');
  // What stands where nobody has a number, or wants to tell one, is no reason to take namesakes for one.
  if (faces.length > manyNames) return;
  for (const face of faces) if (hasFullName(matching, face)) joinAll(matching, face, by, 'name-equal');
  settleShared(matching, faces, by);
  doubtNameless(matching, nameless, faces, by);
}

/** So many people of whom no two have a name or a surname in common are no household, and no one person however badly typed. */
const crowd = 4;

function isCrowd(matching: Matching, faces: readonly (readonly number[])[]): boolean {
  const met: (readonly string[])[] = [];
  for (const [one] of faces) {
    const party = matching.parties[one ?? -1];
    const words = party ? formsOf(party, matching.book).flatMap((form) => form.words) : [];
    if (words.length < 2 || met.some((others) => words.some((word) => others.includes(word)))) continue;
    if (met.push(words) === crowd) return true;
  }
  return false;
}

/** Parties by what they are called: those of one face bear the very same names, and their birthdays do not say that they are two. */
export function facesOf(matching: Matching, users: readonly number[]): number[][] {
  return namesakesOf(matching, users).flatMap((face) => {
    const born = groupBy(face, (user) => birthdayAt(matching, user) ?? '');
    const days = [...born.keys()].map((day) => [day]);
    const areOne = days.length <= manyNames && everyPair(days, (a, b) => !areApart(a, b));
    return areOne ? [face] : [...born.values()];
  });
}

function birthdayAt({ parties }: Matching, user: number): string | undefined {
  const party = parties[user];
  return party && birthdayOf(party);
}

function facesApart(
  matching: Matching,
  face: readonly number[],
  other: readonly number[],
  are = areApart,
): boolean {
  const days = (users: readonly number[]) => users.flatMap((user) => birthdayAt(matching, user) ?? []);
  return are(days(face), days(other));
}

function namesakesOf(matching: Matching, users: readonly number[]): number[][] {
  const faces = new Map<string, number[]>();
  for (const user of users) {
    const party = matching.parties[user];
    const key = party
      ? formsOf(party, matching.book)
          .map(({ key, greets = '' }) => key + greets)
          .join('\n')
      : '';
    const face = faces.get(key);
    if (face) face.push(user);
    else faces.set(key, [user]);
  }
  return [...faces.values()];
}

function isOnePerson(
  matching: Matching,
  contact: string,
  users: readonly number[],
  faces: readonly number[][],
): boolean {
  if (faces.length > manyNames) return false;
  return everyPair(faces, (face, other) => {
    const [a] = face;
    const [b] = other;
    if (a === undefined || b === undefined) return true;
    const level = compareParties(matching, a, b);
    // A mailbox under one name is one person's, who once mistook the day, unless by a generation; a number may be a father's and his son's.
    const isOnePersons = level === agreement.equal && contact.includes('@');
    if (facesApart(matching, face, other, isOnePersons ? areGenerationsApart : areApart)) return false;
    return (
      level >= agreement.loose ||
      (level === agreement.silent && organisationSpeaks(matching, contact, users, face, other))
    );
  });
}

/** Where two scripts say nothing of each other: the mailbox, the company, and no second row that uses the mailbox. */
function organisationSpeaks(
  matching: Matching,
  contact: string,
  users: readonly number[],
  face: readonly number[],
  other: readonly number[],
): boolean {
  if (!contact.includes('@')) return false;
  if (users.filter((user) => user < matching.rows).length > 1) return false;
  const organisation = (user: number) =>
    matching.book.organisation(matching.parties[user]?.organisation ?? '');
  const named = new Set(face.map(organisation).filter((one) => one !== ''));
  return other.some((user) => named.has(organisation(user)));
}

/** A contact of several people: joined are only those whose given name agrees in full with one of them and no other. */
function settleShared(matching: Matching, faces: readonly number[][], by: Reason): void {
  for (const [at, face] of faces.entries()) {
    const [one] = face;
    if (one === undefined) continue;
    const likely = faces.filter((other, index) => {
      const [two] = other;
      return index !== at && two !== undefined && compareParties(matching, one, two) >= agreement.loose;
    });
    const [only] = likely;
    const [two] = only ?? [];
    if (
      only &&
      two !== undefined &&
      likely.length === 1 &&
      !facesApart(matching, face, only) &&
      compareParties(matching, one, two) >= agreement.full
    ) {
      if (agreesWithOne(matching, only, faces)) joinAll(matching, [...face, ...only], by, 'name-compatible');
      else doubt(matching, face, only, by);
    } else for (const other of likely) doubt(matching, face, other, by);
  }
}

function agreesWithOne(matching: Matching, face: readonly number[], faces: readonly number[][]): boolean {
  const [one] = face;
  return (
    faces.filter((other) => {
      const [two] = other;
      return (
        other !== face &&
        one !== undefined &&
        two !== undefined &&
        compareParties(matching, one, two) >= agreement.loose
      );
    }).length === 1
  );
}

function doubt(matching: Matching, face: readonly number[], other: readonly number[], by: Reason): void {
  const [a] = face;
  const [b] = other;
  if (a !== undefined && b !== undefined && a < b) {
    matching.doubts.push({ a, b, score: 0.6, reasons: [by, 'shared-contact', 'name-compatible'] });
  }
}

function doubtNameless(
  matching: Matching,
  nameless: readonly number[],
  faces: readonly number[][],
  by: Reason,
): void {
  const [one] = nameless;
  if (one === undefined) return;
  for (const [other] of faces) {
    if (other !== undefined)
      matching.doubts.push({ a: one, b: other, score: 0.5, reasons: [by, 'shared-contact', 'name-missing'] });
  }
}

export function hasFullName(matching: Matching, face: readonly number[]): boolean {
  const party = matching.parties[face[0] ?? -1];
  return party !== undefined && formsOf(party, matching.book).some(isFullName);
}

export function everyPair<T>(items: readonly T[], holds: (a: T, b: T) => boolean): boolean {
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      const a = items[i];
      const b = items[j];
      if (a !== undefined && b !== undefined && !holds(a, b)) return false;
    }
  }
  return true;
}
