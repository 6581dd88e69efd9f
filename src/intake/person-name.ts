/** A person's name as a record keeps it: as written, but for what a program or an input method did to it. */
import { isCjk } from '../domain/name.ts';
import { fold } from '../lib/fold.ts';
import { saysNothing } from './nothing.ts';

const ascii = /^[\x20-\x7e]*$/;
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const latin = /\p{Script=Latin}/u;
const longest = 200;

/** Full-width letters narrowed, spaces single; the wide space inside a Chinese or Japanese name is no space at all. */
export function tidyName(typed: string): string {
  if (saysNothing(typed)) return '';
  const text = typed.length > longest ? typed.slice(0, longest) : typed;
  if (ascii.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  const narrow = text.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const closed = isCjk(narrow) && !latin.test(narrow) ? narrow.replace(/\u3000+/g, '') : narrow;
  return closed.replace(/\s+/g, ' ').trim();
}

/** The parts of a name as columns give them. */
export interface NameParts {
  readonly whole: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
}

/**
 * One name of its parts. A column called only “name” beside one of given names, where there is none of family names, holds the
 * family name, unless it says the given name too; and the other way round. `missing` is the part that has no column.
 */
export function nameOf(
  { whole, given, middle, family }: NameParts,
  missing: 'given' | 'family' | null,
): string {
  const first = middle === '' ? given : joinedName(given, middle);
  if (whole === '') return joinedName(first, family);
  if (missing === 'family' && given !== '' && !says(whole, given)) return joinedName(first, whole);
  if (missing === 'given' && family !== '' && !says(whole, family)) return joinedName(whole, family);
  return whole;
}

function says(whole: string, part: string): boolean {
  return fold(whole).includes(fold(part));
}

/** Given and family name in the order of their language: surname first, without a space, where they are Chinese, Japanese or Korean. */
export function joinedName(given: string, family: string): string {
  if (given === '' || family === '') return given + family;
  return isCjk(given) && isCjk(family) ? family + given : `${given} ${family}`;
}
