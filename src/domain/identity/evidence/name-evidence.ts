/** How many bits two names say for their being one person's, word by word: rare words say more, slips less. */
import { mayBeCalled } from '../../../lib/alike/nicknames.ts';
import { slipsBetween } from '../../../lib/alike/slips.ts';
import { generations, isOtherEnding } from '../compare.ts';
import type { Census } from './census.ts';
import type { Called, Face } from './face.ts';
import { kinds } from './pieces.ts';

export interface NameEvidence {
  readonly bits: number;
  /** They are equal but for a word that makes two names, as siblings have; or for a character that does not sound alike. */
  readonly kin: 'none' | 'maybe' | 'sibling';
}

/** Null where no two of their names may be one. */
export function nameEvidence(a: Face, b: Face, census: Census): NameEvidence | null {
  let best: NameEvidence | null = null;
  for (const x of a.names) {
    for (const y of b.names) {
      const areHan = x.form.script === 'han' && y.form.script === 'han';
      const said = areHan ? sayHan(x, y, census) : sayWords(x.words, y.words, census);
      if (said !== null && (best === null || said.bits > best.bits)) best = said;
    }
  }
  return best;
}

function say(bits: number, kin: NameEvidence['kin'] = 'none'): NameEvidence {
  return { bits, kin };
}

/** A slip is less likely than none. */
const firstSlip = 1.5;
const nextSlip = 2;
/** A character that sounds alike is one of many, and one that does not speaks against it. */
const otherCharacter = 1;
const soundsAlike = 2;
const otherSound = 3;
const longestHan = 4;

/** Characters in their places: one may be any other, and all may be others that sound alike. */
function sayHan(a: Called, b: Called, census: Census): NameEvidence | null {
  const [x, y] = [a.form.key, b.form.key];
  if (x.length !== y.length || x.length > longestHan) return null;
  let bits = 0;
  let same = 0;
  let alike = 0;
  for (let at = 0; at < x.length; at++) {
    const one = x.charAt(at);
    if (one === y.charAt(at)) {
      same++;
      bits += census.rarity(kinds.han, one, one);
    } else if (a.sounds[at] === b.sounds[at]) {
      alike++;
      bits += soundsAlike;
    } else bits -= otherSound;
  }
  const others = x.length - same - alike;
  if (others > 1 || same + alike === 0) return null;
  if (others > 0) return say(bits, alike > 0 ? 'none' : 'maybe');
  const sound = alike > 0 ? sayWords(a.words, b.words, census) : null;
  return say(Math.max(bits, (sound?.bits ?? 0) - otherCharacter));
}

/** Each word of the shorter name must be one of the other's. */
function sayWords(a: readonly string[], b: readonly string[], census: Census): NameEvidence | null {
  // Which of two names as long is taken first says nothing.
  const isFirst = a.length < b.length || (a.length === b.length && a.join(' ') < b.join(' '));
  const [short, whole] = isFirst ? [a, b] : [b, a];
  if (short.length === 0) return null;
  if (short.some((word) => generations.has(word)) !== whole.some((word) => generations.has(word)))
    return null;
  const left = [...whole];
  let bits = 0;
  let kin: NameEvidence['kin'] = 'none';
  for (const word of short) {
    let best: NameEvidence | null = null;
    let which = -1;
    for (const [at, other] of left.entries()) {
      const said = sayWord(word, other, census);
      if (said !== null && (best === null || said.bits > best.bits)) {
        best = said;
        which = at;
      }
    }
    if (best === null) return short.length > 1 ? sayJoined(a, b, census) : null;
    bits += best.bits;
    if (best.kin !== 'none') kin = best.kin;
    left.splice(which, 1);
  }
  return say(bits - left.length, kin);
}

/** `Annaleah Marsh` and `Anna Leah Marsh`, one slip somewhere in them. */
function sayJoined(a: readonly string[], b: readonly string[], census: Census): NameEvidence | null {
  const [x, y] = [a.join(''), b.join('')];
  return a.length !== b.length && slipsBetween(x, y, 1) <= 1
    ? say(census.rarity(kinds.name, x, y) - nextSlip)
    : null;
}

const initial = 2;

function sayWord(a: string, b: string, census: Census): NameEvidence | null {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? say(initial) : null;
  const rarity = census.rarity(kinds.name, a, b);
  if (a === b) return say(rarity);
  if (/\d/.test(a + b) && !isMisread(a, b)) return null;
  if (mayBeCalled(a, b)) return say(rarity - firstSlip);
  const most = mostSlips(Math.min(a.length, b.length));
  const slips = slipsBetween(a, b, most);
  if (slips > most) return areJumbled(a, b) ? say(rarity - firstSlip - 2 * nextSlip) : null;
  const areTwo = isOtherName(a, b) || areBorne(a, b, census);
  return say(
    rarity - firstSlip - (slips - 1) * nextSlip - (areTwo ? otherName : 0),
    areTwo ? 'sibling' : 'none',
  );
}

function mostSlips(length: number): number {
  return length < 4 ? 1 : length < 7 ? 2 : 3;
}

const oneDigit = /^\D*\d\D*$/;

/** Person 7 is not Person 8; but one digit among letters is a slip. */
function isMisread(a: string, b: string): boolean {
  return (
    [a, b].every((word) => !/\d/.test(word) || (word.length > 3 && oneDigit.test(word))) &&
    !/\d/.test(a) !== !/\d/.test(b)
  );
}

const otherName = 4;
const several = 3;
const nearlyAsOften = 4;

/** Both are borne by several, the one nearly as often as the other: they are two names, of which a slip would be the seldomer. */
function areBorne(a: string, b: string, census: Census): boolean {
  const [x, y] = [census.count(kinds.name, a), census.count(kinds.name, b)];
  return Math.min(x, y) >= several && Math.min(x, y) * nearlyAsOften >= Math.max(x, y);
}

function isOtherName(a: string, b: string): boolean {
  const [short, whole] = a.length <= b.length ? [a, b] : [b, a];
  return whole.startsWith(short) && isOtherEnding(whole.slice(short.length));
}

function areJumbled(a: string, b: string): boolean {
  return a.length > 3 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
