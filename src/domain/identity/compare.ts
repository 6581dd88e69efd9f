/** How far two names may be one person's: the judgement every pass rests on. */
import { cutHanName, isSurnamePinyin, readsName, spellsSurname } from '../../lib/han/han-name.ts';
import { reads, syllableCount } from '../../lib/han/pinyin.ts';
import { plainPinyin } from '../../lib/han/plain-pinyin.ts';
import type { NameForm } from '../value/name.ts';

/**
 * From contradiction to equality. `silent`: written in two scripts that tell nothing of each other. `loose`: initials, a shortened
 * given name, or the surname in pinyin. `full`: every word of the shorter name stands in the longer one, a given name among them.
 */
export const agreement = { none: 0, silent: 1, loose: 2, full: 3, equal: 4 } as const;
export type Agreement = (typeof agreement)[keyof typeof agreement];

/** The best agreement between any two forms of two names; symmetric. Two names that say nothing are `silent`. */
export function compareNames(a: readonly NameForm[], b: readonly NameForm[]): Agreement {
  if (a.length === 0 || b.length === 0) return agreement.silent;
  let best: Agreement = agreement.none;
  for (const x of a) {
    for (const y of b) {
      const level = compareForms(x, y);
      if (level > best) best = level;
    }
  }
  return best;
}

/** True when two names may be one person's: what a shared e-mail address or phone number needs to identify somebody. */
export function compatible(a: readonly NameForm[], b: readonly NameForm[]): boolean {
  return a.length === 0 || b.length === 0 || compareNames(a, b) >= agreement.loose;
}

function compareForms(a: NameForm, b: NameForm): Agreement {
  if (a.script === b.script) {
    if (a.key === b.key) return areTwo(a, b) ? agreement.none : agreement.equal;
    // Of a family there are several.
    if (a.greets || b.greets) return agreement.none;
    return a.script === 'han' ? compareHan(a, b) : compareWords(a, b);
  }
  if (a.script === 'han' && b.script === 'latin') return compareAcross(a, b);
  if (a.script === 'latin' && b.script === 'han') return compareAcross(b, a);
  return agreement.silent;
}

/** `Mr Grimshaw` and `Mrs Grimshaw`. */
export function areTwo({ greets: a = 'anybody' }: NameForm, { greets: b = 'anybody' }: NameForm): boolean {
  return a !== b && a !== 'anybody' && b !== 'anybody';
}

/** In hanzi one character more or less is another name; only the given name alone, of two characters, is the same. */
function compareHan(a: NameForm, b: NameForm): Agreement {
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
  const [family = '', given = ''] = long.words;
  // Two words of which nobody knows which is the family's.
  const areParted = a.surname === '' && b.surname === '' && a.words.length === 2 && b.words.length === 2;
  if (areParted && family === short.words[1] && given === short.words[0]) return agreement.full;
  return long.surname !== '' && given.length >= 2 && short.key === given ? agreement.full : agreement.none;
}

/** What tells a father and a son of one name apart. */
export const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Endings that make another person's name of a given name: Daniel and Daniela, Paul and Pauline, Andrea and Andreas. */
const otherName = new Set([
  'a',
  'e',
  's',
  'o',
  'ia',
  'ina',
  'ine',
  'ino',
  'ella',
  'elle',
  'etta',
  'ette',
  'nette',
  'na',
  'ne',
  'ra',
  'ka',
  'ena',
  'ene',
]);

function compareWords(a: NameForm, b: NameForm): Agreement {
  if (joinedAlike(a.words, b.words)) return agreement.full;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  for (const word of [...a.words, ...b.words]) {
    if (generations.has(word) && a.words.includes(word) !== b.words.includes(word)) return agreement.none;
  }
  const left = [...long.words];
  const open: string[] = [];
  for (const word of short.words) {
    const at = word.length > 1 ? left.indexOf(word) : -1;
    if (at < 0) open.push(word);
    else left.splice(at, 1);
  }
  const nothingAlike = open.length === short.words.length;
  if (nothingAlike && !areInitials(a.words) && !areInitials(b.words)) return agreement.none;
  if (open.length === 0) {
    const [alone = ''] = short.words;
    return short.words.length > 1 || isGivenName(alone, long) ? agreement.full : agreement.none;
  }
  for (const word of open) {
    const at = left.findIndex((other) => shortens(word, other) || shortens(other, word));
    if (at < 0) return agreement.none;
    left.splice(at, 1);
  }
  return agreement.loose;
}

/** `O. B.`: all that is told of a given name and a surname. */
function areInitials(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => word.length === 1);
}

/** `Xiao Ming Huang`, `Xiaoming Huang`, `Huang Xiaoming`. */
function joinedAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const joined = b.join('');
  const [first = '', ...others] = a;
  const last = a.at(-1) ?? '';
  return (
    a.join('') === joined || others.join('') + first === joined || last + a.slice(0, -1).join('') === joined
  );
}

/** An initial of a word, or its beginning, as Rob is of Robert. */
function shortens(short: string, long: string): boolean {
  if (short.length === 1) return long.startsWith(short);
  return (
    short.length >= 3 &&
    short.length < long.length &&
    long.startsWith(short) &&
    !otherName.has(long.slice(short.length))
  );
}

/** Whether a word that ends so besides is another person's name. */
export function isOtherEnding(ending: string): boolean {
  return otherName.has(ending);
}

/** A word alone is somebody's given name, not a family that several people share. */
function isGivenName(word: string, name: NameForm): boolean {
  if (word === name.surname) return false;
  return !(isSurnamePinyin(word) && name.words.every((other) => syllableCount(other) > 0));
}

/** Given names of the West that could be cut into syllables of pinyin. */
const western = new Set(
  'anna lisa linda tina nina lena diana dana mina luna dan ben ken helena hanna nana lana rita gina'.split(
    ' ',
  ),
);

/** Hanzi against Latin letters: the surname must be spelled, and pinyin must not say that the given name is another. */
function compareAcross(han: NameForm, latin: NameForm): Agreement {
  if (han.greets || latin.greets) return agreement.none;
  const { surname, given, chinese } = cutHanName(han.key);
  if (!chinese) return agreement.silent;
  const { words } = latin;
  const whole = words.join('');
  const turned = (words.at(-1) ?? '') + words.slice(0, -1).join('');
  if (readsName(han.key, whole) || readsName(han.key, turned)) return agreement.full;
  let best: Agreement = words.length === 1 ? agreement.silent : agreement.none;
  for (let at = 0; at < words.length; at++) {
    for (const length of [1, 2]) {
      if (length === 2 && (surname.length < 2 || at + 1 >= words.length)) continue;
      const spelled = words.slice(at, at + length).join('');
      if (!spellsSurname(surname, spelled)) continue;
      const rest = [...words.slice(0, at), ...words.slice(at + length)];
      const level = compareGiven(given, rest, reads(surname, plainPinyin(spelled)));
      if (level > best || words.length === 1) best = level;
    }
  }
  return best;
}

function compareGiven(given: string, words: readonly string[], inPinyin: boolean): Agreement {
  if (words.length === 0) return agreement.none;
  const letters = plainPinyin(words.join(''));
  if (reads(given, letters)) return agreement.full;
  const another = inPinyin && syllableCount(letters) === given.length && !western.has(letters);
  return another ? agreement.none : agreement.loose;
}
