/** Fourth pass: people who are probably one, for their names and a second field nearly agree. A person is asked. */
import type { Client } from '../../records/client.ts';
import { marksOf, newBits, newMarks } from '../likeness/blocks.ts';
import { isByNameAlone, likeness } from '../likeness/likeness.ts';
import { type Doubt, groupsOf, leaderOf, type Matching, numberOfClient } from '../matching.ts';
import type { Profile } from '../party/profile.ts';
import { profileOf } from '../party/profile.ts';

/** Puts everybody new beside everybody they may be, new or known. Two known clients are never put together here. */
export function doubtNear(matching: Matching): void {
  const { rows, parties, book } = matching;
  const marks = newMarks();
  const borne: number[] = [];
  for (let row = 0; row < rows; row++) {
    const leader = leaderOf(matching, row);
    const party = parties[row];
    if (leader >= rows || !party) continue;
    const own = marksOf(party, book);
    for (let at = 0; at < own.length; at++) marks.add(own[at] ?? 0, leader);
    if (matching.clients.size > 0) borne.push(...own);
  }
  const strangers = addClients(matching, marks, borne);
  const profiles = new Map<number, Profile>();
  let members: ReadonlyMap<number, readonly number[]> | undefined;
  const profile = (number: number): Profile => {
    const known = profiles.get(number);
    if (known) return known;
    members ??= groupsOf(matching);
    const alone = strangers[number - parties.length] ?? (members.has(number) ? undefined : parties[number]);
    const all = alone ? [alone] : (members.get(number) ?? []).flatMap((one) => parties[one] ?? []);
    const made = profileOf(all, book);
    profiles.set(number, made);
    return made;
  };
  const found: Doubt[] = [];
  for (const [a, b] of marks.pairs((one) => one < rows)) {
    const like = likeness(profile(a), profile(b), matching.crowded, matching.commonness);
    if (like) found.push({ a, b, ...like });
  }
  // Numbering a client makes a party of them, so that all is found by then.
  const first = parties.length;
  for (const { b, ...doubt } of withoutCrowds(found)) {
    const client = strangers[b - first];
    matching.doubts.push({ ...doubt, b: client ? numberOfClient(matching, client) : b });
  }
}

/** Of more than these only a name says that they are one, as of `Sales Team`. */
const mostByName = 2;

function withoutCrowds(found: readonly Doubt[]): readonly Doubt[] {
  const byName = new Map<number, number>();
  for (const { a, b, reasons } of found)
    if (isByNameAlone(reasons)) for (const one of [a, b]) byName.set(one, (byName.get(one) ?? 0) + 1);
  if (byName.size === 0) return found;
  const isCrowded = (one: number) => (byName.get(one) ?? 0) > mostByName;
  return found.filter(({ a, b, reasons }) => !isByNameAlone(reasons) || !(isCrowded(a) || isCrowded(b)));
}

/** Marks the clients who may be somebody new, and answers those nobody has met yet, numbered behind all parties. */
function addClients(
  matching: Matching,
  marks: ReturnType<typeof newMarks>,
  borne: readonly number[],
): readonly Client[] {
  const { clients, book, clientNumber, parties } = matching;
  const strangers: Client[] = [];
  if (borne.length === 0) return strangers;
  const bits = newBits(borne.length);
  for (const mark of borne) bits.add(mark);
  for (const client of clients.values()) {
    const met = clientNumber.get(client.id);
    let number = met === undefined ? -1 : leaderOf(matching, met);
    for (const mark of marksOf(client, book)) {
      if (!bits.has(mark)) continue;
      if (number < 0) number = parties.length + strangers.push(client) - 1;
      marks.add(mark, number);
    }
  }
  return strangers;
}
