/** How common here is what is told of people: a name, a company, a city, and whatever is written nearly so. */
import type { Face } from './face.ts';
import { type Kind, kinds, piecesOfText, piecesOfWord } from './pieces.ts';

export interface Census {
  readonly people: number;
  /** How many bits it says of somebody that they share this text, or one that begins or ends as both do. */
  rarity(kind: Kind, a: string, b: string): number;
  /** How many people this very text is told of. */
  count(kind: Kind, text: string): number;
}

/** Counts once: everybody is taken for somebody else, though some are one person. */
export function censusOf(faces: Iterable<Face>): Census {
  const texts = new Map<string, number>();
  const pieces = new Map<number, number>();
  const own: number[] = [];
  let people = 0;
  const take = (kind: Kind, text: string) => {
    const key = kind + text;
    texts.set(key, (texts.get(key) ?? 0) + 1);
    own.length = 0;
    piecesOf(kind, text, own);
    for (const piece of own) pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  };
  for (const face of faces) {
    people++;
    tellAll(face, take);
  }
  const count = (kind: Kind, text: string) => texts.get(kind + text) ?? 0;
  const [some, others]: [number[], number[]] = [[], []];
  return {
    people,
    count,
    rarity: (kind, a, b) => {
      let common = Math.max(1, count(kind, a), count(kind, b));
      if (a !== b) {
        some.length = 0;
        others.length = 0;
        piecesOf(kind, a, some);
        piecesOf(kind, b, others);
        for (const piece of some)
          if (others.includes(piece)) common = Math.max(common, pieces.get(piece) ?? 0);
      }
      return Math.log2(people / common);
    },
  };
}

function piecesOf(kind: Kind, text: string, into: number[]): void {
  if (kind === kinds.name) piecesOfWord(text, into);
  else if (kind !== kinds.han) piecesOfText(text, kind, into);
}

function tellAll(face: Face, take: (kind: Kind, text: string) => void): void {
  const { names, mailboxes, cities, titles, profile } = face;
  for (const word of new Set(names.flatMap(({ words }) => words))) take(kinds.name, word);
  const inHan = names.flatMap(({ form }) => (form.script === 'han' ? [...form.key] : []));
  for (const character of new Set(inHan)) take(kinds.han, character);
  for (const [, domain] of mailboxes) take(kinds.box, domain);
  for (const { digits } of profile.phones) take(kinds.phone, digits.slice(0, -4));
  for (const { key } of profile.organisations) take(kinds.company, key);
  for (const city of cities) take(kinds.city, city);
  for (const title of titles) take(kinds.title, title);
}
