/** Names so much alike that two people who share everything else they tell are probably one: `Leila Faruk`, `Layla Farouk`. */
import { mayBeCalled } from '../../../lib/alike/nicknames.ts';
import { slipsBetween } from '../../../lib/alike/slips.ts';
import { consonantsOf, soundOf } from '../../../lib/alike/sound.ts';
import type { NameForm } from '../../value/name.ts';
import { generations, isOtherEnding } from '../compare.ts';

/** `spelled`: every word sounds alike. `alike`: every word has a good part of the other. */
export type Kinship = 'spelled' | 'alike';

/** Null where a word of the one is like no word of the other, or is as a brother or a sister of theirs is called. */
export function kinshipOf(a: readonly NameForm[], b: readonly NameForm[]): Kinship | null {
  let best: Kinship | null = null;
  for (const x of a)
    for (const y of b) {
      if (x.script !== y.script || x.script === 'han' || x.greets || y.greets) continue;
      const kinship = kinshipOfWords(x.words, y.words);
      if (kinship === 'spelled') return kinship;
      best ??= kinship;
    }
  return best;
}

function kinshipOfWords(a: readonly string[], b: readonly string[]): Kinship | null {
  const [short, whole] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || /\d/.test(short.join('') + whole.join(''))) return null;
  if ([...short, ...whole].some((word) => generations.has(word))) return null;
  const left = withoutArticle(whole);
  const open: string[] = [];
  for (const word of withoutArticle(short)) {
    const at = left.indexOf(word);
    if (at < 0) open.push(word);
    else left.splice(at, 1);
  }
  let kinship: Kinship = 'spelled';
  for (const word of open) {
    let which = left.findIndex((other) => isSpelledLike(word, other));
    if (which < 0) {
      kinship = 'alike';
      which = left.findIndex((other) => isAlike(word, other));
    }
    if (which < 0) return null;
    left.splice(which, 1);
  }
  return kinship;
}

function isSpelledLike(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return (
    mayBeCalled(a, b) ||
    soundOf(bare(a)) === soundOf(bare(b)) ||
    (haveConsonants(a, b, many) && !isSibling(a, b))
  );
}

/** Of fewer consonants many names are made: Jon, Jan, June. */
const many = 3;

/** `Tariq` and `Tarek`: all consonants are the same, so many at least, and the vowels nearly. */
function haveConsonants(a: string, b: string, least: number): boolean {
  const [x, y] = [bare(a), bare(b)];
  const consonants = consonantsOf(soundOf(x));
  return consonants.length >= least && consonants === consonantsOf(soundOf(y)) && slipsBetween(x, y, 3) <= 2;
}

/** In Arabic, before a word of its own; `Al Fenn` is called so. */
const article = /^[aeu]l$/;

function withoutArticle(words: readonly string[]): string[] {
  return words.filter((word) => words.length < 3 || !article.test(word));
}

/** The Arabic article, joined to its word. */
function bare(word: string): string {
  return word.replace(/^[ae]l(?=.{4})/, '');
}

const shortest = 3;
const wellKnown = 4;

function isAlike(a: string, b: string): boolean {
  const [short, whole] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest || isSibling(a, b)) return false;
  if (short.length >= wellKnown && whole.includes(short)) return true;
  // `Terry`, `Kathi`: how the name begins, and an ending that is dear.
  if (/[iyeo]$/.test(short) && whole.startsWith(short.slice(0, Math.max(shortest, short.length - 2))))
    return true;
  if (haveConsonants(a, b, 1)) return true;
  return slipsBetween(short, whole, 3) <= Math.floor(whole.length / 3);
}

/** Maria and Mario, Julian and Juliane. */
function isSibling(a: string, b: string): boolean {
  const [short, whole] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === whole[same]) same++;
  const [rest, ending] = [short.slice(same), whole.slice(same)];
  if (rest === '') return isOtherEnding(ending);
  return same >= 2 && isOtherEnding(rest) && isOtherEnding(ending);
}
