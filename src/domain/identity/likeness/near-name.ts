/** How near two names are that are not the same: a slip of the pen, two names exchanged, two scripts. */

import { mayBeCalled } from '../../../lib/alike/nicknames.ts';
import { slipsBetween } from '../../../lib/alike/slips.ts';
import { namePinyin, spellsSurname } from '../../../lib/han/han-name.ts';
import { syllableCount } from '../../../lib/han/pinyin.ts';
import type { NameForm } from '../../value/name.ts';
import { agreement, areTwo, compareNames, generations, isOtherEnding } from '../compare.ts';

/**
 * `slip`: one slip of the pen. `slips`: more than one, or one that makes another name as easily. `sibling`: as siblings are called.
 * `foreign`: two scripts that tell nothing of each other. `part`: one says no more than a surname or a given name of the other.
 * `greeted`: one says no more than a surname and how one addresses its bearer, `Mr Grimshaw`, 张老师. `familiar`: Bob, who signs as Robert. `renamed`: one given name with two surnames, as before and after a wedding.
 */
export type Nearness =
  | 'equal'
  | 'full'
  | 'loose'
  | 'swapped'
  | 'familiar'
  | 'slip'
  | 'foreign'
  | 'slips'
  | 'sibling'
  | 'greeted'
  | 'part'
  | 'renamed';

const order: readonly Nearness[] = [
  'renamed',
  'part',
  'sibling',
  'greeted',
  'slips',
  'foreign',
  'slip',
  'familiar',
  'swapped',
  'loose',
  'full',
  'equal',
];

/** Null where the names are two people's, or one of them says nothing. */
export function nearnessOf(a: readonly NameForm[], b: readonly NameForm[]): Nearness | null {
  const level = compareNames(a, b);
  if (a.length === 0 || b.length === 0) return null;
  if (level === agreement.equal) return 'equal';
  if (level === agreement.full) return 'full';
  if (level === agreement.loose) return 'loose';
  let best: Nearness | null = level === agreement.silent ? 'foreign' : null;
  for (const x of a) {
    for (const y of b) {
      const near =
        x.greets || y.greets
          ? nearGreeting(x, y)
          : x.script !== y.script
            ? null
            : x.script === 'han'
              ? nearHan(x, y)
              : nearWords(x, y);
      if (near !== null && (best === null || order.indexOf(near) > order.indexOf(best))) best = near;
    }
  }
  return best;
}

function nearGreeting(a: NameForm, b: NameForm): Nearness | null {
  if (areTwo(a, b)) return null;
  const [greeting, name] = a.greets ? [a, b] : [b, a];
  const { surname: family } = greeting;
  if (name.greets) return name.surname === family ? 'greeted' : null;
  if (greeting.script !== name.script) return spellsFamily(greeting, name) ? 'greeted' : null;
  const isOfFamily =
    name.words.includes(family) ||
    (name.script === 'han' &&
      name.surname === '' &&
      name.key.length > family.length &&
      name.key.startsWith(family));
  return isOfFamily ? 'greeted' : null;
}

/** 张老师 and Zhang Jianguo, Mr Zhang and 张建国. */
function spellsFamily(greeting: NameForm, name: NameForm): boolean {
  if (greeting.script === 'han') return name.words.some((word) => spellsSurname(greeting.surname, word));
  return name.script === 'han' && name.surname !== '' && spellsSurname(name.surname, greeting.surname);
}

/** Whoever types by sound picks another character of the same sound. */
function nearHan(a: NameForm, b: NameForm): Nearness | null {
  const [x, y] = [a.key, b.key];
  if (x.length === y.length) {
    if (isTurned(a, b) || isTurned(b, a)) return 'swapped';
    if (namePinyin(x).join(' ') === namePinyin(y).join(' ')) return 'slip';
    if (x.length > 2 && (x + x).includes(y)) return 'swapped';
  }
  // The surname alone, or one of two words.
  if (a.words.includes(y) || b.words.includes(x)) return 'part';
  if (isRenamedHan(a, b)) return 'renamed';
  if (x[0] !== y[0] || Math.min(x.length, y.length) < 2 || Math.max(x.length, y.length) < 3) return null;
  if (slipsBetween(x, y, 1) > 1) return null;
  return sortedLetters(x) === sortedLetters(y) ? 'slip' : 'sibling';
}

function isRenamedHan({ words: [surname, given] }: NameForm, { words: [other, called] }: NameForm): boolean {
  return given !== undefined && given === called && surname !== other;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

/** The given name first. */
function isTurned(turned: NameForm, name: NameForm): boolean {
  const [surname = '', given = ''] = name.words;
  return name.words.length === 2 && turned.key === given + surname;
}

const longEnough = 4;
/** Of surnames, which are more unlike than given names. */
const middling = 5;
const long = 7;

type Words = Pick<NameForm, 'words' | 'surname'>;

function nearWords(a: NameForm, b: NameForm): Nearness | null {
  const [x, y] = digitsIn(a.words) === digitsIn(b.words) ? [a, b] : [misread(a), misread(b)];
  const [{ words: short, surname }, { words: whole, surname: otherSurname }] =
    x.words.length <= y.words.length ? [x, y] : [y, x];
  if (digitsIn(short) !== digitsIn(whole)) return null;
  if (short.some((word) => generations.has(word)) !== whole.some((word) => generations.has(word)))
    return null;
  if (short.join('') === whole.join('')) return 'slip';
  const [only = ''] = short;
  if (short.length === 1 && whole.length > 1) return isPart(only, whole) ? 'part' : null;
  if (short.length === 1 && only.length < long) return null;
  const left = [...whole];
  const open: string[] = [];
  for (const word of short) {
    const at = left.indexOf(word);
    if (at < 0) open.push(word);
    else left.splice(at, 1);
  }
  const surnames = [surname, otherSurname];
  const areSurnames = (word: string, other: string) => surnames.includes(word) && surnames.includes(other);
  let slips = 0;
  let isWeak = open.length === short.length && short.length > 1;
  let isSibling = false;
  let isFamiliar = false;
  let isRenamed = false;
  for (const word of open) {
    let best = 3;
    let which = -1;
    for (const [at, other] of left.entries()) {
      const isCalled = mayBeCalled(word, other);
      const between = isCalled || isInitial(word, other) ? 0 : misreadBetween(word, other);
      if (between < best && isSlip(word, other, between, areSurnames(word, other))) {
        best = between;
        which = at;
        isFamiliar ||= isCalled;
      }
    }
    if (which < 0) {
      which = left.findIndex((other) => isJumbled(word, other));
      if (which >= 0) best = 2;
    }
    const other = left[which];
    if (other === undefined) {
      const at = left.indexOf(otherSurname);
      if (word !== surname || at < 0) return null;
      left.splice(at, 1);
      isRenamed = true;
      continue;
    }
    left.splice(which, 1);
    slips += best;
    const isShort = best > 0 && Math.min(word.length, other.length) < longEnough;
    // Of three letters one is easily left out, or exchanged with the next; another one in its place makes another name.
    if (isShort && word.length === other.length && sortedLetters(word) !== sortedLetters(other))
      isSibling = true;
    else if (isShort || best > 1 || (best > 0 && isPinyin(word) && isPinyin(other))) isWeak = true;
  }
  if (isRenamed) {
    const isGivenKept = short.some((word) => word.length >= 3 && word !== surname && !open.includes(word));
    return isGivenKept && slips < 2 ? 'renamed' : null;
  }
  if (slips > 3) return null;
  if (isSibling) return 'sibling';
  if (isWeak || slips > 1) return 'slips';
  return isFamiliar && slips === 0 ? 'familiar' : 'slip';
}

/** Digits that a reader of scanned lists takes for letters, where they stand among letters. */
const lookalikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's', '8': 'b' };

/** `Liarn` is one slip from Liam: so a scan is read. */
function misreadBetween(a: string, b: string): number {
  const slips = slipsBetween(a, b, 2);
  return slips === 2 && a.replaceAll('rn', 'm') === b.replaceAll('rn', 'm') ? 1 : slips;
}

/** `Kim8erly`, `Hughe5`: with the letters they look like. A name that is one word, as `Guest1`, is as it is. */
function misread({ words, surname }: Words): Words {
  if (words.length < 2) return { words, surname };
  const read = (word: string) =>
    /[a-z]/.test(word) && /^[^\d]*\d[^\d]*$/.test(word)
      ? word.replace(/[0158]/, (digit) => lookalikes[digit] ?? digit)
      : word;
  return { words: words.map(read), surname: read(surname) };
}

function isPart(word: string, whole: readonly string[]): boolean {
  return word.length >= longEnough && whole.includes(word);
}

function isSlip(a: string, b: string, slips: number, areSurnames: boolean): boolean {
  if (slips === 0) return true;
  const [short, whole] = a.length <= b.length ? [a, b] : [b, a];
  const most = whole.length >= long || (areSurnames && short.length >= middling) ? 2 : 1;
  if (short.length < 3 || slips > most) return false;
  return areSurnames || !isOtherName(short, whole);
}

/** Daniel and Daniela, Mario and Maria: the end tells two people apart. */
function isOtherName(short: string, whole: string): boolean {
  if (whole.startsWith(short)) return isOtherEnding(whole.slice(short.length));
  return (
    short.length === whole.length &&
    short.slice(0, -1) === whole.slice(0, -1) &&
    /[aeo]$/.test(short) &&
    /[aeo]$/.test(whole)
  );
}

/** `Tarlo` and Taylor: the same letters in another order, but for one that is left out. */
function isJumbled(a: string, b: string): boolean {
  const [short, whole] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || whole.length < longEnough || whole.length - short.length > 1) return false;
  // In the same order it is another slip, or another name: Daniel, Daniela.
  if (slipsBetween(short, whole, 1) <= whole.length - short.length) return false;
  const left = [...whole];
  for (const letter of short) {
    const at = left.indexOf(letter);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function isPinyin(word: string): boolean {
  return syllableCount(word) > 0;
}

/** Person 7 is not Person 8. */
function digitsIn(words: readonly string[]): string {
  let digits = '';
  for (const word of words) if (/\d/.test(word)) digits += ` ${word.replace(/\D/g, '')}`;
  return digits;
}
