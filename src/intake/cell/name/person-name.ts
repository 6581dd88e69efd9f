/** A person's name as a record keeps it: as written, but for what a program or an input method did to it. */
import { isCjk } from '../../../domain/value/name.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { saysNothing } from '../nothing.ts';

const ascii = /^[\x20-\x7e]*$/;
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const latin = once(() => /\p{Script=Latin}/u);
const longest = 200;
/** Where a chat for companies knows somebody from. */
const ofChat = /@(?:微信|企业微信)$/;
/** What meeting tools add to the names of guests and of those who came by telephone. */
const aside =
  / ?[(（](?:guest|external|unverified|organi[sz]er|presenter|co-?host|host|me|iphone|ipad|android|gast|extern|invité|externe|来宾|访客|外部|主持人|联席主持人)[)）]$/i;

/** How both of them end, and hardly any name. */
const mayEndBeside = /[)）信]$/;

/** Full-width letters narrowed, spaces single; the wide space inside a Chinese or Japanese name is no space at all. */
export function tidyName(typed: string): string {
  if (saysNothing(typed)) return '';
  const whole = typed.length > longest ? typed.slice(0, longest) : typed;
  const text = mayEndBeside.test(whole) ? whole.replace(aside, '').replace(ofChat, '') : whole;
  if (ascii.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  const narrow = text.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const closed = isCjk(narrow) && !latin().test(narrow) ? narrow.replace(/\u3000+/g, '') : narrow;
  return closed.replace(/\s+/g, ' ').trim();
}

/** Headings of meeting tools that tell of two names in one cell: `Name (Original Name)`, `用户昵称（入会昵称）`. */
export function holdsTwoNames(heading: string): boolean {
  return /[(（](?:original name|入会昵称|会中昵称)[)）]/i.test(heading);
}

/** What stands before the brackets at the end of a name, and what stands in them; empty where there are none. */
export function partedName(name: string): readonly [name: string, other: string] {
  const parts = /^(.{1,100}?) ?[(（]([^()（）]{1,100})[)）]$/.exec(name);
  return [parts?.[1] ?? name, parts?.[2] ?? ''];
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
  if (given !== '' && family !== '' && !isFuller(whole, given, family)) return joinedName(first, family);
  if (missing === 'family' && given !== '' && !says(whole, given)) return joinedName(first, whole);
  if (missing === 'given' && family !== '' && !says(whole, family)) {
    const both = middle === '' || says(whole, middle) ? whole : joinedName(whole, middle);
    return joinedName(both, family);
  }
  return whole;
}

/** Beside a name in two columns a third has what a badge or a meeting shows, or another name; it counts where it says both parts, or says them in another script. */
function isFuller(whole: string, given: string, family: string): boolean {
  return (says(whole, given) && says(whole, family)) || isCjk(whole) !== isCjk(given + family);
}

function says(whole: string, part: string): boolean {
  return fold(whole).includes(fold(part));
}

/** Given and family name in the order of their language: surname first, without a space, where they are Chinese, Japanese or Korean. */
export function joinedName(given: string, family: string): string {
  if (given === '' || family === '') return given + family;
  return isCjk(given) && isCjk(family) ? family + given : `${given} ${family}`;
}
