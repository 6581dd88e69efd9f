/** Whether a client is meant by something typed: one test made for the text, then asked of every client. */

import { cutHanName, namePinyin } from '../../lib/han/han-name.ts';
import { plainPinyin } from '../../lib/han/plain-pinyin.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Client } from '../records/client.ts';
import { nameForms } from '../value/name.ts';
import { phoneTest } from './line.ts';

/** By what a client was found, the surest first. */
export const matchKinds = ['id', 'email', 'phone', 'name', 'pinyin', 'part', 'organisation'] as const;
export type MatchKind = (typeof matchKinds)[number];

export type Meaning = (client: Client) => MatchKind | null;

/** A number in any shape; null where what was typed is none. */
export function phoneMeaning(typed: string): Meaning | null {
  const isMeant = phoneTest(typed);
  return isMeant && (({ phones }) => (phones?.some(isMeant) === true ? 'phone' : null));
}

/** What is looked for in names and companies. */
export interface NameSought {
  readonly folded: string;
  readonly keys: ReadonlySet<string>;
  /** Each begins a word of a name that is not in hanzi. */
  readonly words: readonly string[];
  /** They stand together in a name in hanzi; empty where none were typed. */
  readonly hanzi: string;
  /** They spell a name in hanzi; empty where they can not. */
  readonly letters: string;
}

export function nameSought(typed: string): NameSought {
  const folded = fold(typed);
  const forms = nameForms(typed);
  const [first] = forms;
  return {
    folded,
    keys: new Set(forms.map(({ key }) => key)),
    words: !first || first.script === 'han' ? [] : first.words,
    hanzi: first?.script === 'han' ? first.key : '',
    letters: /^[a-z ']{2,}$/.test(folded) ? plainPinyin(folded.replace(/[ ']/g, '')) : '',
  };
}

/** A name in any spelling or a part of it, pinyin or its initials, or a company. */
export function nameMeaning(typed: string): Meaning {
  const { folded, keys, words, hanzi, letters } = nameSought(typed);

  const ofName = (name: string): MatchKind | null => {
    for (const form of nameForms(name)) {
      if (keys.has(form.key)) return 'name';
      if (form.script !== 'han') {
        if (words.length > 0 && startsWords(words, form.words)) return 'part';
      } else if (letters !== '') {
        const by = spelledBy(form.key, letters);
        if (by) return by;
      } else if (hanzi !== '' && form.key.includes(hanzi)) return 'part';
    }
    return null;
  };

  return ({ name, otherNames, organisation }) => {
    let best = ofName(name);
    for (const other of otherNames ?? []) {
      const by = ofName(other);
      if (by && (best === null || matchKinds.indexOf(by) < matchKinds.indexOf(best))) best = by;
    }
    if (best) return best;
    return organisation !== undefined && folded.length > 1 && fold(organisation).includes(folded)
      ? 'organisation'
      : null;
  };
}

/** How a name in hanzi is read: a syllable for each character, and the two parts of the name. */
export function soundOf(name: string): { syllables: readonly string[]; surname: string; given: string } {
  const syllables = namePinyin(name);
  const cut = [...cutHanName(name).surname].length || 1;
  return { syllables, surname: syllables.slice(0, cut).join(''), given: syllables.slice(cut).join('') };
}

/** `zhangwei` and `weizhang` spell 张伟; `zw` and `zhangw` are parts of it. */
function spelledBy(name: string, letters: string): MatchKind | null {
  const { syllables, surname, given } = soundOf(name);
  if (letters === surname + given || letters === given + surname) return 'pinyin';
  return begins(letters, syllables, 0) ? 'part' : null;
}

/** Letters that can be cut so that each piece begins a syllable, from the first syllable on. */
function begins(letters: string, syllables: readonly string[], at: number): boolean {
  if (letters === '') return true;
  const syllable = syllables[at];
  if (syllable === undefined || at > 6) return false;
  for (let length = Math.min(letters.length, syllable.length); length > 0; length--) {
    if (syllable.startsWith(letters.slice(0, length)) && begins(letters.slice(length), syllables, at + 1))
      return true;
  }
  return false;
}

/** Every word typed begins a word of the name, each another one. */
function startsWords(typed: readonly string[], words: readonly string[]): boolean {
  const left = [...words];
  return typed.every((word) => {
    const at = left.findIndex((one) => one.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
