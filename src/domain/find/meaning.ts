/** Whether a client is meant by something typed: one test made for the text, then asked of every client. */
import { fold } from '../../lib/fold.ts';
import { cutHanName, namePinyin } from '../../lib/han-name.ts';
import { plainPinyin } from '../../lib/pinyin.ts';
import { nameForms } from '../name.ts';
import type { Client } from '../records/client.ts';

/** What of a client was meant, the surest first. */
export const matchKinds = ['id', 'email', 'phone', 'name', 'pinyin', 'part', 'organisation'] as const;
export type MatchKind = (typeof matchKinds)[number];

export type Meaning = (client: Client) => MatchKind | null;

/** Enough digits that they are one line's, with or without the country's. */
const fewDigits = 7;

/** A number in any shape; null where what was typed is none. */
export function phoneMeaning(typed: string): Meaning | null {
  const plain = typed.normalize('NFKC');
  if (!/^[+\d\s().\-/]+$/.test(plain)) return null;
  const digits = plain.replace(/\D/g, '');
  if (digits.length < fewDigits) return null;
  const national = digits.replace(/^0+/, '');
  return ({ phones }) => {
    for (const { value, typed: written } of phones ?? []) {
      const known = (value ?? written.normalize('NFKC')).replace(/\D/g, '');
      if (known.endsWith(digits) || (national.length >= fewDigits && known.endsWith(national)))
        return 'phone';
      const line = known.replace(/^0+/, '');
      if (line.length >= fewDigits && digits.endsWith(line)) return 'phone';
    }
    return null;
  };
}

/** A name in any spelling or a part of it, pinyin or its initials, or a company. */
export function nameMeaning(typed: string): Meaning {
  const wanted = fold(typed);
  const forms = nameForms(typed);
  const keys = new Set(forms.map(({ key }) => key));
  const [first] = forms;
  const words = !first || first.script === 'han' ? [] : first.words;
  const hanzi = first?.script === 'han' ? first.key : '';
  const letters = /^[a-z ']{2,}$/.test(wanted) ? plainPinyin(wanted.replace(/[ ']/g, '')) : '';

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
    return organisation !== undefined && wanted.length > 1 && fold(organisation).includes(wanted)
      ? 'organisation'
      : null;
  };
}

/** `zhangwei` and `weizhang` spell 张伟; `zw` and `zhangw` are parts of it. */
function spelledBy(name: string, letters: string): MatchKind | null {
  const syllables = namePinyin(name);
  const cut = [...cutHanName(name).surname].length || 1;
  const surname = syllables.slice(0, cut).join('');
  const given = syllables.slice(cut).join('');
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
