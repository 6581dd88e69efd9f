/**
 * Traces of a client: short texts that everybody has who is meant by something typed, so that a look-up may pass over all others.
 * Whoever has them need not be meant.
 */
import { fold } from '../../lib/text/fold.ts';
import type { Client } from '../records/client.ts';
import { typedId } from '../roster.ts';
import { nameForms } from '../value/name.ts';
import { longestRef } from './address.ts';
import { digitsIn, digitsOf, fewDigits } from './line.ts';
import { nameSought, soundOf } from './meaning.ts';

/** Begins a trace that next to nobody else has. */
export const rareSign = '=';
/** Letters of the longest beginning of a word, or of a name as it is spelled, that is a trace. */
const longest = 6;
const longestSpelled = 4;
/** More of a text tells little more. */
const enough = 12;

export function tracesOf({
  name,
  otherNames = [],
  organisation,
  emails = [],
  phones = [],
  formerIds = [],
}: Client): readonly string[] {
  const traces = formerIds.map(formerTrace);
  for (const { value } of emails) if (value.includes('@')) traces.push(boxTrace(value));
  for (const phone of phones) {
    const digits = digitsOf(phone);
    if (digits.length >= fewDigits) traces.push(lineTrace(digits));
  }
  for (const one of [name, ...otherNames]) {
    for (const { key, script, words } of nameForms(one)) {
      traces.push(keyTrace(key));
      if (script === 'han') traces.push(...hanTraces(key), ...spelledTraces(key));
      else for (const word of words) traces.push(...wordTraces(word));
    }
  }
  if (organisation !== undefined) traces.push(...companyTraces(fold(organisation)));
  return traces;
}

/** Whoever `findClients` means by a text that is nobody's id has all the traces of one of these lists. */
export function tracesIn(ref: string): readonly (readonly string[])[] {
  const typed = ref.trim().slice(0, longestRef);
  if (typed === '') return [];
  const id = typedId('clients', typed);
  const digits = typed.includes('@') ? null : digitsIn(typed);
  const { folded, keys, words, hanzi, letters } = nameSought(typed);
  const lists = [
    id === '' ? [] : [formerTrace(id)],
    typed.includes('@') ? [boxTrace(fold(typed))] : [],
    digits === null ? [] : [lineTrace(digits.all)],
    ...Array.from(keys, (key) => [keyTrace(key)]),
    words.flatMap(wordTraces),
    spelled(letters),
    hanTraces(hanzi).slice(hanzi.length > 1 ? hanzi.length : 0),
    companyTraces(folded),
  ];
  return lists.filter((list) => list.length > 0).map((list) => list.slice(0, enough));
}

const formerTrace = (id: string) => `${rareSign}f${id}`;
/** The mailbox of an address, up to its `@`: who is looked for by an address is looked for by no less. */
const boxTrace = (address: string) => `${rareSign}e${address.slice(0, address.indexOf('@') + 1)}`;
/** Two numbers that are one line's end alike, with or without what is dialled before. */
const lineTrace = (digits: string) => `${rareSign}p${digits.slice(-fewDigits)}`;
const keyTrace = (key: string) => `${rareSign}n${key}`;

const wordTraces = (word: string) => beginnings('w', word, longest);
const companyTraces = (folded: string) => pairs('o', folded);

/** The characters of a name, and then any two that stand together. */
function hanTraces(key: string): string[] {
  const traces: string[] = [];
  for (let at = 0; at < key.length; at++) traces.push(`h${key.charAt(at)}`);
  return [...traces, ...pairs('h', key)];
}

/** How letters begin that spell a name or are its initials. */
function spelledTraces(key: string): string[] {
  const { syllables, surname, given } = soundOf(key);
  const traces = [surname + given, given + surname].flatMap((whole) => spelled(whole));
  shorten('s', syllables, 0, longestSpelled, traces);
  return traces;
}

const spelled = (letters: string) => beginnings('s', letters, longestSpelled);

/** Adds what of letters follows `start`, as many at most, that can be cut so that each piece begins a syllable, from that at `at` on. */
function shorten(
  start: string,
  syllables: readonly string[],
  at: number,
  most: number,
  traces: string[],
): void {
  const syllable = syllables[at] ?? '';
  for (let length = 1; length <= most && length <= syllable.length; length++) {
    const trace = start + syllable.slice(0, length);
    traces.push(trace);
    shorten(trace, syllables, at + 1, most - length, traces);
  }
}

function beginnings(kind: string, text: string, most: number): string[] {
  const traces: string[] = [];
  for (let length = 1; length <= most && length <= text.length; length++)
    traces.push(kind + text.slice(0, length));
  return traces;
}

function pairs(kind: string, text: string): string[] {
  const traces: string[] = [];
  for (let at = 1; at < text.length; at++) traces.push(kind + text.slice(at - 1, at + 1));
  return traces;
}
