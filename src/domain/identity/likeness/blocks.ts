/** Blocking: marks under which only people are compared who may be one, so that nobody is compared with everybody. */
import { namePinyin } from '../../../lib/han/han-name.ts';
import { plainPinyin } from '../../../lib/han/plain-pinyin.ts';
import type { NameForm } from '../../value/name.ts';
import { birthdayOf, hasYear } from '../party/birth.ts';
import { type Particulars, particularsOf } from '../party/particulars.ts';
import { type Book, formsOf, type Party } from '../party/party.ts';
import { isNamed, lineOf } from '../party/profile.ts';
import { boxOf } from './like-emails.ts';

/** More people than these under one mark have nothing in common that says who they are. */
const crowd = 40;
/** How many people can be told apart in one number that also holds a mark. */
const room = 2 ** 22;

const prime = 0x01000193;
const tags = { email: 11, phone: 13, name: 17, wechat: 19, birthday: 23, home: 29, document: 31 };

/** The marks of one party, each 31 bits; a list that is used again, so it is to be read before the next call. */
export function marksOf(party: Party, book: Book): readonly number[] {
  marks.length = 0;
  const { emails = none, phones = none, organisation } = party;
  const texts = party.texts ?? party;
  const words = isNamed(party) ? wordsOf(party, book) : none;
  if (words.length > 1) put(whole);
  for (const { value } of emails) {
    const box = boxOf(value)[0];
    put(hash(box, 0, box.length, tags.email));
  }
  for (const { value, typed } of phones) {
    const digits = value === null ? lineOf(typed) : value.slice(1);
    if (digits === null) continue;
    const end = digits.length;
    put(hash(digits, end - 7, end, tags.phone));
    forWords(words, hash(digits, end - 5, end, tags.phone));
    forWords(words, firstDigits(typed));
  }
  if (texts.wechat) put(hash(texts.wechat.toLowerCase(), 0, texts.wechat.length, tags.wechat));
  if (organisation !== undefined) {
    const key = book.organisation(organisation);
    if (key !== '') forWords(words, hash(key, 0, key.length, tags.name));
  }
  const birthday = birthdayOf(party);
  if (birthday !== undefined) {
    const day = hash(birthday, birthday.length - 5, birthday.length, tags.birthday);
    forWords(words, day);
    if (hasYear(birthday)) {
      put(hash(birthday, 0, birthday.length, tags.birthday));
      forWords(words, hash(birthday, 0, 7, tags.birthday));
    }
  }
  const told = particularsOf(party.custom);
  if (told.homes.length + told.documents.length > 0) putParticulars(told, words);
  return marks;
}

function putParticulars({ homes, documents }: Particulars, words: readonly number[]): void {
  for (const { street, number, code } of homes) {
    const lane = hash(street, 0, street.length, tags.home);
    forWords(words, lane);
    const house = `${number} ${code}`;
    if (house.length > 2) forWords(words, hash(house, 0, house.length, tags.home + 1));
    if (number !== '') put(hash(number, 0, number.length, lane));
  }
  for (const one of documents) put(hash(one, 0, one.length, tags.document));
}

const none: readonly never[] = [];
const marks: number[] = [];

function put(mark: number): void {
  marks.push(mark & 0x7fffffff);
}

function forWords(words: readonly number[], mark: number): void {
  for (let at = 0; at < words.length; at++) put(Math.imul(mark ^ (words[at] ?? 0), prime));
}

/** FNV-1a over a part of a text; what lies before its beginning is left out. */
function hash(text: string, from: number, to: number, seed: number): number {
  let sum = Math.imul(0x811c9dc5 ^ seed, prime);
  for (let at = Math.max(0, from); at < to; at++) sum = Math.imul(sum ^ text.charCodeAt(at), prime);
  return sum ^ (sum >>> 15);
}

/** The first six digits of a number as it was typed, full-width ones too. */
function firstDigits(typed: string): number {
  let sum = tags.phone + 1;
  let met = 0;
  for (let at = 0; at < typed.length && met < 6; at++) {
    const code = typed.charCodeAt(at);
    const digit = code >= 0xff10 ? code - 0xff10 : code - 0x30;
    if (digit < 0 || digit > 9) continue;
    sum = Math.imul(sum ^ digit, prime);
    met++;
  }
  return sum ^ (sum >>> 15);
}

/** Names whose words are what stands between their spaces, as folding would have them. */
const simple = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const mayFold = /[aou]e/i;
const words: number[] = [];
/** The mark of the name as a whole, whatever the order of its words. */
let whole = 0;

/** A number for each word of a name; one in hanzi by how its surname and its given name sound, so that it meets itself in Latin letters. */
function wordsOf(party: Party, book: Book): readonly number[] {
  words.length = 0;
  whole = tags.name;
  const { name, otherNames = none } = party;
  if (otherNames.length === 0 && simple.test(name) && !mayFold.test(name)) {
    const lower = name.toLowerCase();
    for (let from = 0; from < lower.length; ) {
      const space = lower.indexOf(' ', from);
      const to = space < 0 ? lower.length : space;
      take(lower, from, to);
      from = to + 1;
    }
    return words;
  }
  for (const form of formsOf(party, book)) takeForm(form);
  return words;
}

/** A letter alone is an initial, and no mark by itself. */
function take(text: string, from: number, to: number): void {
  const word = hash(text, from, to, 0);
  whole = (whole + word) | 0;
  if (to - from > 1) words.push(word);
}

function takeForm({ words: own, script, key }: NameForm): void {
  const takeWord = (word: string) => take(word, 0, word.length);
  if (script !== 'han') {
    own.forEach(takeWord);
    return;
  }
  const syllables = namePinyin(key);
  const cut = own.length > 1 ? (own[0] ?? '').length : 0;
  if (cut > 0) takeWord(plainPinyin(syllables.slice(0, cut).join('')));
  takeWord(plainPinyin(syllables.slice(cut).join('')));
}

export interface Marks {
  add(mark: number, person: number): void;
  /** Every pair under one mark that `wanted` takes, each once, the smaller number first. */
  pairs(wanted: (a: number, b: number) => boolean): Iterable<readonly [number, number]>;
}

/** Whole numbers in one block of memory, which grows: a set of them, or an array, takes several times as much. */
interface Numbers {
  add(number: number): void;
  all(): Int32Array;
}

function newNumbers(): Numbers {
  let numbers = new Int32Array(1024);
  let count = 0;
  return {
    add(number) {
      if (count === numbers.length) {
        const more = new Int32Array(count * 2);
        more.set(numbers);
        numbers = more;
      }
      numbers[count++] = number;
    },
    all: () => numbers.subarray(0, count),
  };
}

/** Collects who bears which mark. A sorted list of numbers is a fraction of the cost of a map. */
export function newMarks(): Marks {
  const marks = newNumbers();
  const bearers = newNumbers();
  return {
    add: (mark, person) => {
      marks.add(mark);
      bearers.add(person);
    },
    *pairs(wanted) {
      const found: number[] = [];
      const sorted = shared(marks.all(), bearers.all()).sort();
      for (let from = 0; from < sorted.length; ) {
        const next = (Math.floor((sorted[from] ?? 0) / room) + 1) * room;
        let to = from + 1;
        while (to < sorted.length && (sorted[to] ?? 0) < next) to++;
        if (to - from <= crowd) pairUp(sorted, from, to, wanted, found);
        from = to;
      }
      let last = -1;
      for (const pair of Float64Array.from(found).sort()) {
        if (pair !== last) yield [Math.floor(pair / room), pair % room];
        last = pair;
      }
    },
  };
}

/** Each mark that somebody else may bear too, with who bears it, as one number: most marks are one person's, and need not be sorted. */
function shared(marks: Int32Array, bearers: Int32Array): Float64Array {
  const once = newBits(marks.length);
  const twice = newBits(marks.length);
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] ?? 0;
    if (once.has(mark)) twice.add(mark);
    else once.add(mark);
  }
  const entries: number[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] ?? 0;
    if (twice.has(mark)) entries.push(mark * room + (bearers[at] ?? 0));
  }
  return Float64Array.from(entries);
}

/** So few bits are set that a mark nobody bears is nearly always told so. */
const bitsForMark = 16;

/** A set of up to so many marks, which may take one for another. */
export function newBits(most: number): { add(mark: number): void; has(mark: number): boolean } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, most) * bitsForMark));
  const bits = new Uint32Array(size / 32);
  const placeOf = (mark: number) => mark & (bits.length - 1);
  const bitOf = (mark: number) => 1 << (mark >>> 26);
  return {
    add: (mark) => {
      bits[placeOf(mark)] = (bits[placeOf(mark)] ?? 0) | bitOf(mark);
    },
    has: (mark) => ((bits[placeOf(mark)] ?? 0) & bitOf(mark)) !== 0,
  };
}

function pairUp(
  sorted: Float64Array,
  from: number,
  to: number,
  wanted: (a: number, b: number) => boolean,
  found: number[],
): void {
  for (let i = from; i < to; i++) {
    const a = (sorted[i] ?? 0) % room;
    for (let j = i + 1; j < to; j++) {
      const b = (sorted[j] ?? 0) % room;
      if (a !== b && wanted(a, b)) found.push(a * room + b);
    }
  }
}
