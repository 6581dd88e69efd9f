/** What two records of one person still have in common when every field of both has a slip: pieces of two of their fields, as one number. */
import type { Face } from './face.ts';
import { hashOf, kinds, mixOf, piecesOfText, piecesOfWord } from './pieces.ts';

const named: number[] = [];
/** The pieces of each field but the name, one list a field. */
const told: number[][] = [[], [], [], [], [], [], []];

/** The fragments of one person; a list that is used again. */
export function fragmentsOf(face: Face): readonly number[] {
  fragments.length = 0;
  named.length = 0;
  for (const field of told) field.length = 0;
  const ofWords = face.names.map(wordsOf);
  for (const words of ofWords) {
    for (let one = 0; one < words.length; one++) {
      named.push(...(words[one] ?? []));
      for (let other = one + 1; other < words.length; other++) cross(words[one] ?? [], words[other] ?? []);
    }
  }
  tellContacts(face);
  tellTraits(face);
  for (let field = 0; field < told.length; field++) {
    cross(named, told[field] ?? []);
    // What is of nobody else says who somebody is without their name.
    if (field < ownFields)
      for (let other = field + 1; other < told.length; other++) cross(told[field] ?? [], told[other] ?? []);
  }
  return fragments;
}

const fragments: number[] = [];
const ownFields = 3;

/** The pieces of each word of a name; of hanzi, how each character sounds and how it looks. */
function wordsOf({ form, words }: Face['names'][number]): number[][] {
  const all = words.map((word) => {
    const pieces: number[] = [];
    piecesOfWord(word, pieces);
    return pieces;
  });
  if (form.script !== 'han') return all;
  for (let at = 0; at < form.key.length; at++) all.push([hashOf(form.key, at, at + 1, kinds.han)]);
  return all;
}

function tellContacts({ profile, mailboxes }: Face): void {
  const [emails = [], phones = []] = told;
  for (const [box] of mailboxes) if (box.length > 2) piecesOfText(box, kinds.box, emails);
  for (const { digits, typed } of profile.phones) {
    const end = digits.length;
    phones.push(hashOf(digits, end - 4, end, 40), hashOf(digits, end - 8, end - 4, 41));
    phones.push(hashOf(typed, 0, 6, 42), hashOf(typed, 4, 8, 43));
  }
}

function tellTraits({ profile, cities, days: knownDays }: Face): void {
  const [, , days = [], companies = [], places = [], homes = [], ids = []] = told;
  for (const { digits } of knownDays) {
    const end = digits.length;
    days.push(
      hashOf(digits, 0, 6, 50),
      hashOf(digits, end - 4, end, 51),
      mixOf(hashOf(digits, 0, 4, 52), hashOf(digits, end - 2, end, 53)),
    );
  }
  for (const { key } of profile.organisations) piecesOfText(key, kinds.company, companies);
  for (const city of cities) piecesOfText(city, kinds.city, places);
  for (const { street, number, code } of profile.homes) {
    piecesOfText(street, kinds.home, homes);
    if (number !== '') homes.push(hashOf(number, 0, number.length, 81));
    if (code !== '') homes.push(hashOf(code, 0, code.length, 82));
  }
  for (const one of [...profile.documents, ...profile.wechats]) piecesOfText(one, kinds.id, ids);
}

function cross(some: readonly number[], others: readonly number[]): void {
  for (let at = 0; at < some.length; at++) {
    const one = some[at] ?? 0;
    for (let of = 0; of < others.length; of++) fragments.push(mixOf(one, others[of] ?? 0));
  }
}
