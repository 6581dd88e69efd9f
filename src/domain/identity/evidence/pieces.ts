/** Texts in pieces, of which a slip leaves one as it is: how a text begins, and how it ends. */

const prime = 0x01000193;

/** Of a part of a text, 32 bits. */
export function hashOf(text: string, from: number, to: number, seed: number): number {
  let sum = Math.imul(0x811c9dc5 ^ seed, prime);
  for (let at = Math.max(0, from); at < to; at++) sum = Math.imul(sum ^ text.charCodeAt(at), prime);
  return sum ^ (sum >>> 15);
}

export function mixOf(one: number, other: number): number {
  const sum = Math.imul(one ^ Math.imul(other, 0x9e3779b1), prime);
  return sum ^ (sum >>> 13);
}

/** What is told of people, each with numbers of its own. */
export const kinds = {
  name: 1,
  han: 2,
  box: 3,
  phone: 4,
  day: 5,
  company: 6,
  city: 7,
  home: 8,
  id: 9,
  title: 10,
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** A word of five or six letters has pieces as a shorter and as a longer one has, because a slip may have made it either. */
const shortWord = 4;
const middleWord = 6;

/** The pieces of a word of a name. */
export function piecesOfWord(word: string, into: number[]): void {
  if (word.length < 2) return;
  if (word.length <= middleWord) ends(word, 2, kinds.name, into);
  if (word.length > shortWord) ends(word, 3, kinds.name, into);
}

/** The pieces of a longer text; in hanzi two characters say as much as four letters. */
export function piecesOfText(text: string, kind: Kind, into: number[]): void {
  const isHan = text.charCodeAt(0) > 0x2e80;
  ends(text, isHan ? (text.length > 3 ? 2 : 1) : Math.min(4, Math.max(2, text.length >> 1)), kind, into);
}

function ends(text: string, length: number, kind: Kind, into: number[]): void {
  const seed = kind * 64 + length * 2;
  into.push(hashOf(text, 0, length, seed), hashOf(text, text.length - length, text.length, seed + 1));
}
