/** People of one name in one company, and what is known of each of all their rows together. */
import { heldIn } from '../../lib/collect.ts';
import type { Contacts } from './contradict.ts';
import { groupsOf, type Matching } from './matching.ts';
import { birthdayOf } from './party/birth.ts';
import { isNobodys } from './party/nobodys.ts';
import { contactsOf } from './party/party.ts';
import { lineOf } from './party/profile.ts';

/** People of one name in one company, none of them in doubt already. */
export interface Circle {
  readonly leaders: readonly number[];
  /** The name is more than a given name or a surname alone. */
  readonly fullName: boolean;
}

/** People as they stood before this pass, by leader; near are those who bear one name in one company. */
export interface Namesakes {
  readonly near: Map<number, Circle[]>;
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly contacts: Map<number, Contacts>;
  readonly birthdays: Map<number, readonly string[]>;
  readonly numbers: Map<number, readonly string[]>;
}

export function newNamesakes(matching: Matching): Namesakes {
  return {
    near: new Map(),
    members: groupsOf(matching),
    contacts: new Map(),
    birthdays: new Map(),
    numbers: new Map(),
  };
}

export function membersOf(leader: number, { members }: Namesakes): readonly number[] {
  return members.get(leader) ?? [leader];
}

export function contactsOfAll(matching: Matching, leader: number, namesakes: Namesakes): Contacts {
  const before = namesakes.contacts.get(leader);
  if (before) return before;
  const contacts: Contacts = { emails: new Set(), phones: new Set() };
  for (const number of membersOf(leader, namesakes)) {
    const party = matching.parties[number];
    for (const contact of party ? contactsOf(party) : [])
      if (!isNobodys(contact)) (contact.includes('@') ? contacts.emails : contacts.phones).add(contact);
  }
  namesakes.contacts.set(leader, contacts);
  return contacts;
}

export function birthdaysOfAll(matching: Matching, leader: number, namesakes: Namesakes): readonly string[] {
  return heldIn(namesakes.birthdays, leader, () =>
    membersOf(leader, namesakes).flatMap((number) => {
      const party = matching.parties[number];
      return (party && birthdayOf(party)) ?? [];
    }),
  );
}

/** The digits of their numbers, of those as well that cannot be called. */
export function numbersOfAll(matching: Matching, leader: number, namesakes: Namesakes): readonly string[] {
  return heldIn(namesakes.numbers, leader, () =>
    membersOf(leader, namesakes).flatMap((number) =>
      (matching.parties[number]?.phones ?? []).flatMap(
        ({ value, typed }) => value?.slice(1) ?? lineOf(typed) ?? [],
      ),
    ),
  );
}
