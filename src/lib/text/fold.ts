/** Folding: one form for the many spellings of a text, so that keys compare equal. Only keys are folded, never what is kept. */

import { simplified } from '../han/simplified.ts';
import { once } from '../once.ts';

/** Letters that have no mark to drop, and the quotes and dashes that programs put in place of typed ones. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

const ascii = /^[\x20-\x5f\x61-\x7e]*$/;
/** Accents typed in place of an apostrophe, also a wide one; NFKC would make a space of another. */
const looseAccents = /[`\u00b4\u1fef\u1ffd\uff40]/g;
const han = once(() => /\p{Script=Han}/u);

/** NFKC, lower case, no diacritics, straight quotes, simplified hanzi, single spaces, trimmed. */
export function fold(text: string): string {
  if (ascii.test(text)) {
    const lower = text.toLowerCase();
    return (lower.includes('  ') ? lower.replace(/ {2,}/g, ' ') : lower).trim();
  }
  const compatible = text.replace(looseAccents, "'").normalize('NFKC').toLowerCase().normalize('NFD');
  const unmarked = compatible
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\x20-\x7e\u3040-\u9fff\uac00-\ud7a3]/gu, (letter) => plain[letter] ?? letter);
  return spaced(han().test(unmarked) ? simplified(unmarked) : unmarked);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A folded Latin word with the spelled-out umlauts ae, oe and ue brought to a, o and u, as German sorting does: not after a
 * vowel or q (Bauer, Quentin), not at the end of a word (Joe, Sue) and not before a final l (Michael, Samuel, Noel).
 */
export function withoutUmlauts(word: string): string {
  if (!/[aou]e/.test(word)) return word;
  return word.replace(/(?<![aeiouq])([aou])e(?=[a-z])(?!l$)/g, '$1');
}
