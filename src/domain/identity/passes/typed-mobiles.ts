/** A mobile in China that one list left as it was typed and another said in full, under the very same full name. */
import type { Phone } from '../../records/field.ts';
import { joinAll, type Matching, numberOfClient } from '../matching.ts';
import type { Party } from '../party/party.ts';
import { lineOf } from '../party/profile.ts';
import { everyPair, facesOf, hasFullName } from './contacts.ts';

/** The second pass for numbers without a country: what else stands in a list may decide whether such digits are read in full, so that one that grows would double whom it names. */
export function matchByTypedMobile(matching: Matching): void {
  const typed = new Set<string>();
  const rows = matching.parties.slice(0, matching.rows);
  for (const { phones = none } of [...rows, ...matching.clients.values()])
    for (const phone of phones) {
      const digits = typedMobile(phone);
      if (digits !== null) typed.add(digits);
    }
  if (typed.size === 0) return;
  const users = new Map<string, number[]>();
  const full = new Set<number>();
  const meet = ({ phones = none }: Party, number: () => number) => {
    for (const phone of phones) {
      const digits = phone.value === null ? typedMobile(phone) : phone.value.slice('+86'.length);
      if (digits === null || !typed.has(digits)) continue;
      if (phone.value !== null && phone.value !== `+86${digits}`) continue;
      const user = number();
      if (phone.value !== null) full.add(user);
      users.set(digits, [...(users.get(digits) ?? []), user]);
    }
  };
  for (const [row, party] of rows.entries()) meet(party, () => row);
  for (const client of matching.clients.values()) meet(client, () => numberOfClient(matching, client));
  for (const same of users.values())
    for (const face of facesOf(matching, [...new Set(same)])) {
      const inFull = face.filter((user) => full.has(user)).length;
      const areOne = everyPair(face, (a, b) => !writeElsewhere(matching.parties[a], matching.parties[b]));
      if (inFull > 0 && inFull < face.length && areOne && hasFullName(matching, face))
        joinAll(matching, face, 'phone', 'name-equal');
    }
}

/** Both have addresses, and none in common: a person is asked. */
function writeElsewhere(a: Party | undefined, b: Party | undefined): boolean {
  const emails = a?.emails ?? none;
  const others = b?.emails ?? none;
  return (
    emails.length > 0 &&
    others.length > 0 &&
    !emails.some(({ value }) => others.some((other) => other.value === value))
  );
}

const none: readonly never[] = [];
const mobile = /^1[3-9]\d{9}$/;

function typedMobile({ value, typed }: Phone): string | null {
  const digits = value === null ? lineOf(typed) : null;
  return digits !== null && mobile.test(digits) ? digits : null;
}
