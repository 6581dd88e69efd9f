/** Third pass: folded name and folded organisation equal, nothing contradicting, exactly one client fits. */
import { groupBy } from '../../../lib/collect.ts';
import type { Client } from '../../records/client.ts';
import type { NameForm } from '../../value/name.ts';
import { areOtherNumbers, canCompare, contradict } from '../contradict.ts';
import {
  doubtedLeaders,
  groupsOf,
  isKnown,
  join,
  joinAll,
  leaderOf,
  type Matching,
  note,
  numberOfClient,
} from '../matching.ts';
import {
  birthdaysOfAll,
  type Circle,
  contactsOfAll,
  membersOf,
  type Namesakes,
  newNamesakes,
  numbersOfAll,
} from '../namesakes.ts';
import { areApart } from '../party/birth.ts';
import { formsOf, hasEmail, hasPhone, isFullName, type Party } from '../party/party.ts';
import { everyPair } from './contacts.ts';

/** Beyond these numbers of namesakes in one company not every pair is looked at or put before a person. */
const manyHomonyms = 50;
const manyCandidates = 10;

export function matchByNameAndOrganisation(matching: Matching): void {
  const circles = circlesOf(matching);
  if (circles.length === 0) return;
  const namesakes = newNamesakes(matching);
  const settled: Circle[] = [];
  for (const circle of circles) {
    if (circle.fullName) settled.push(circle);
    else doubtShortNames(matching, circle.leaders, namesakes);
  }
  for (const leaders of together(settled, namesakes.near)) settle(matching, leaders, namesakes);
}

function circlesOf(matching: Matching): Circle[] {
  const circles: Circle[] = [];
  for (const { numbers, fullName } of inCommon(matching)) {
    for (const bucket of groupBy(numbers, (number) => organisationOf(matching, number)).values()) {
      const leaders = [...new Set(bucket.map((number) => leaderOf(matching, number)))];
      if (leaders.length > 1) circles.push({ leaders, fullName });
    }
  }
  return circles;
}

interface Bearers {
  readonly numbers: number[];
  readonly fullName: boolean;
}

/**
 * Who bears each name of a row that somebody else bears too: rows in their order, then clients in theirs. Only those in a company
 * where somebody may be somebody else: in most nobody may, and the names of their people need not be read.
 */
function inCommon(matching: Matching): Iterable<Bearers> {
  const doubted = doubtedLeaders(matching);
  const open = openCompanies(matching, doubted);
  const people = new Map<string, number>();
  const rows: number[] = [];
  for (let row = 0; row < matching.rows && open.size > 0; row++) {
    if (!isLeft(matching, row, doubted)) continue;
    const organisation = organisationOf(matching, row);
    if (!open.has(organisation)) continue;
    rows.push(row);
    people.set(organisation, (people.get(organisation) ?? 0) + 1);
  }
  if (rows.length === 0) return [];
  const clients: Client[] = [];
  for (const client of matching.clients.values()) {
    const organisation = client.organisation ? matching.book.organisation(client.organisation) : '';
    const others = people.get(organisation);
    if (others === undefined) continue;
    clients.push(client);
    people.set(organisation, others + 1);
  }
  const first = new Map<string, number>();
  const common = new Map<string, Bearers>();
  const use = (form: NameForm, before: number, number: number) => {
    const bearers = common.get(form.key);
    if (bearers) bearers.numbers.push(number);
    else common.set(form.key, { numbers: [before, number], fullName: isFullName(form) });
  };
  for (const row of rows) {
    const party = matching.parties[row];
    if (!party || people.get(organisationOf(matching, row)) === 1) continue;
    for (const form of formsOf(party, matching.book)) {
      const before = first.get(form.key);
      if (before === undefined) first.set(form.key, row);
      else use(form, before, row);
    }
  }
  for (const client of clients) {
    for (const form of formsOf(client, matching.book)) {
      const before = first.get(form.key);
      if (before !== undefined) use(form, before, numberOfClient(matching, client));
    }
  }
  return [...common.values()].sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
}

/** Somebody new of whom nothing is in doubt. */
function isLeft(matching: Matching, row: number, doubted: ReadonlySet<number>): boolean {
  const leader = leaderOf(matching, row);
  return leader < matching.rows && !doubted.has(leader);
}

/**
 * Companies in which somebody lacks an address or a number, is several parties, or shares a contact. In all others any two contradict
 * each other.
 */
function openCompanies(matching: Matching, doubted: ReadonlySet<number>): Set<string> {
  const tied = tiedLeaders(matching);
  const open = new Set<string>();
  for (let row = 0; row < matching.rows; row++) {
    const party = matching.parties[row];
    if (!party || (isFull(party) && !tied.has(leaderOf(matching, row)))) continue;
    if (isLeft(matching, row, doubted)) open.add(organisationOf(matching, row));
  }
  for (const client of matching.clients.values()) {
    const number = matching.clientNumber.get(client.id);
    const isTied = number !== undefined && tied.has(leaderOf(matching, number));
    if (client.organisation && (isTied || !isFull(client)))
      open.add(matching.book.organisation(client.organisation));
  }
  open.delete('');
  return open;
}

/** Leaders of several parties, and those who share a contact. */
function tiedLeaders(matching: Matching): Set<number> {
  const tied = new Set(groupsOf(matching).keys());
  for (const users of matching.inCommon.values()) {
    const leaders = new Set(users.map((user) => leaderOf(matching, user)));
    if (leaders.size > 1) for (const leader of leaders) tied.add(leader);
  }
  return tied;
}

function organisationOf(matching: Matching, number: number): string {
  const organisation = matching.parties[number]?.organisation;
  return organisation ? matching.book.organisation(organisation) : '';
}

/** Circles that share somebody, who has several names, are judged together, so that their order does not matter. */
function together(circles: readonly Circle[], near: Map<number, Circle[]>): number[][] {
  for (const circle of circles) {
    for (const leader of circle.leaders) {
      const others = near.get(leader);
      if (others) others.push(circle);
      else near.set(leader, [circle]);
    }
  }
  const met = new Set<Circle>();
  const groups: number[][] = [];
  for (const first of circles) {
    if (met.has(first)) continue;
    met.add(first);
    const group = new Set(first.leaders);
    for (const leader of group) {
      for (const circle of near.get(leader) ?? []) {
        if (met.has(circle)) continue;
        met.add(circle);
        for (const other of circle.leaders) group.add(other);
      }
    }
    groups.push([...group].sort((a, b) => a - b));
  }
  return groups;
}

function settle(matching: Matching, leaders: readonly number[], namesakes: Namesakes): void {
  const contacts = (leader: number) => contactsOfAll(matching, leader, namesakes);
  const birthdays = (leader: number) => birthdaysOfAll(matching, leader, namesakes);
  const numbers = (leader: number) => numbersOfAll(matching, leader, namesakes);
  const fits = (a: number, b: number) =>
    !contradict(contacts(a), contacts(b)) && !areApart(birthdays(a), birthdays(b));
  const known = leaders.filter((leader) => isKnown(matching, leader));
  const told = leaders.filter(
    (leader) => contacts(leader).emails.size + numbers(leader).length + birthdays(leader).length > 0,
  );
  const isCommon = isCommonAmong(matching, leaders, namesakes);
  // A number changes from one edition to the next; two rows of one file that tell two are of two people.
  const isSure = (a: number, b: number) =>
    fits(a, b) &&
    !isCommon &&
    (isKnown(matching, a) || isKnown(matching, b) || !areOtherNumbers(numbers(a), numbers(b)));
  if (known.length <= 1 && told.length <= manyHomonyms && everyPair(told, isSure)) {
    for (const leader of leaders)
      for (const number of membersOf(leader, namesakes))
        note(matching, number, 'name-equal', 'organisation-equal');
    joinAll(matching, leaders);
    return;
  }
  const fitting = (one: number) => {
    const near = new Set(namesakes.near.get(one)?.flatMap((circle) => circle.leaders));
    return [...near].filter((other) => other !== one && fits(one, other)).sort((a, b) => a - b);
  };
  const few = leaders.length <= manyHomonyms;
  for (const row of leaders.filter((leader) => !isKnown(matching, leader)).slice(0, manyHomonyms)) {
    const others = fitting(row);
    const [only] = others;
    if (few && others.length === 1 && only !== undefined && isSure(row, only) && fitting(only).length === 1) {
      join(matching, only, row);
      note(matching, row, 'name-equal', 'organisation-equal');
    } else for (const other of others.slice(0, manyCandidates)) doubt(matching, row, other, 0.7);
  }
}

/** In a company of that size somebody else may well be called so. */
function isCommonAmong(
  { commonness, parties, book }: Matching,
  leaders: readonly number[],
  namesakes: Namesakes,
): boolean {
  const members = leaders.flatMap((leader) => membersOf(leader, namesakes));
  return members.some((number) => {
    const party = parties[number];
    if (!party?.organisation) return false;
    const forms = formsOf(party, book).filter((form) => isFullName(form) && form.words.length > 1);
    const share = commonness.employed(book.organisation(party.organisation));
    return commonness.namesakes(forms, 0) * share > mayBeAnother;
  });
}

/** So many others in one company are enough not to join anybody. */
const mayBeAnother = 0.05;

/** `Sam` twice in one company, once with an address and once with a phone, may be one person; it is not sure. */
function doubtShortNames(matching: Matching, leaders: readonly number[], namesakes: Namesakes): void {
  const contacts = (leader: number) => contactsOfAll(matching, leader, namesakes);
  for (const row of leaders.filter((leader) => !isKnown(matching, leader)).slice(0, manyHomonyms)) {
    const others = leaders.filter((other) => other !== row && !canCompare(contacts(row), contacts(other)));
    for (const other of others.slice(0, manyCandidates)) doubt(matching, row, other, 0.6);
  }
}

function doubt(matching: Matching, row: number, other: number, score: number): void {
  if (!isKnown(matching, other) && other < row) return;
  matching.doubts.push({ a: row, b: other, score, reasons: ['name-equal', 'organisation-equal'] });
}

function isFull(party: Party): boolean {
  return hasEmail(party) && hasPhone(party);
}
