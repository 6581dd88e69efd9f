/** What two records of one person still have in common when every field of both has a slip: pieces of two of their fields, as one number. */
import type { Face } from './face.ts';
import { hashOf, type Kind, kinds, mixOf, piecesOfText, piecesOfWord } from './pieces.ts';

/** The fields that may be of nobody else stand first: two of them say who somebody is without their name. */
const fields: readonly ((face: Face) => number[])[] = [
  ofMailboxes,
  ofPhones,
  ofDays,
  ({ profile }) =>
    ofTexts(
      profile.organisations.map(({ key }) => key),
      kinds.company,
    ),
  ({ cities }) => ofTexts(cities, kinds.city),
  ofHomes,
  ({ profile }) => ofTexts([...profile.documents, ...profile.wechats], kinds.id),
];
const ownFields = 3;

/** The fragments of one person. */
export function fragmentsOf(face: Face): readonly number[] {
  const fragments: number[] = [];
  const named: number[] = [];
  for (const name of face.names) {
    const words = ofWords(name);
    for (let one = 0; one < words.length; one++) {
      named.push(...(words[one] ?? []));
      for (let other = one + 1; other < words.length; other++)
        cross(words[one] ?? [], words[other] ?? [], fragments);
    }
  }
  const told = fields.map((piecesOf) => piecesOf(face));
  for (let field = 0; field < told.length; field++) {
    cross(named, told[field] ?? [], fragments);
    if (field < ownFields)
      for (let other = field + 1; other < told.length; other++)
        cross(told[field] ?? [], told[other] ?? [], fragments);
  }
  return fragments;
}

function cross(some: readonly number[], others: readonly number[], into: number[]): void {
  for (let at = 0; at < some.length; at++) {
    const one = some[at] ?? 0;
    for (let of = 0; of < others.length; of++) into.push(mixOf(one, others[of] ?? 0));
  }
}

/** The pieces of each word of a name; of hanzi, how each character sounds and how it looks. */
function ofWords({ form, words }: Face['names'][number]): number[][] {
  const all = words.map((word) => {
    const pieces: number[] = [];
    piecesOfWord(word, pieces);
    return pieces;
  });
  if (form.script !== 'han') return all;
  for (let at = 0; at < form.key.length; at++) all.push([hashOf(form.key, at, at + 1, kinds.han)]);
  return all;
}

function ofTexts(texts: readonly string[], kind: Kind): number[] {
  const pieces: number[] = [];
  for (const text of texts) piecesOfText(text, kind, pieces);
  return pieces;
}

function ofMailboxes({ mailboxes }: Face): number[] {
  const boxes = mailboxes.map(([box]) => box).filter((box) => box.length > 2);
  return ofTexts(boxes, kinds.box);
}

function ofPhones({ profile }: Face): number[] {
  return profile.phones.flatMap(({ digits, typed }) => {
    const end = digits.length;
    return [
      hashOf(digits, end - 4, end, 40),
      hashOf(digits, end - 8, end - 4, 41),
      hashOf(typed, 0, 6, 42),
      hashOf(typed, 4, 8, 43),
    ];
  });
}

function ofDays({ days }: Face): number[] {
  return days.flatMap(({ digits }) => {
    const end = digits.length;
    return [
      hashOf(digits, 0, 6, 50),
      hashOf(digits, end - 4, end, 51),
      mixOf(hashOf(digits, 0, 4, 52), hashOf(digits, end - 2, end, 53)),
    ];
  });
}

function ofHomes({ profile }: Face): number[] {
  return profile.homes.flatMap(({ street, number, code }) => {
    const pieces = ofTexts([street], kinds.home);
    if (number !== '') pieces.push(hashOf(number, 0, number.length, 81));
    if (code !== '') pieces.push(hashOf(code, 0, code.length, 82));
    return pieces;
  });
}
