/** The encodings of Middle Europe and the Baltic, told by their letters: all of a text are of one language, and elsewhere they are signs within words. */
import { once } from '../../lib/once.ts';

const western = [
  'äöüßé',
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúüçº',
  'áâãàçéêíóôõúº',
  'àèéìòùíîó',
  'æøåéö',
  'åäöéü',
  'ëïéèöüáó',
  'áðéíóúýþæö',
];
const languages: readonly (readonly [encoding: string, letters: readonly string[]])[] = [
  ['windows-1250', ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'čćđšž', 'ăâîşţ']],
  ['iso-8859-2', ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'čćđšž', 'ăâîşţ']],
  ['windows-1257', ['ąčęėįšųūž', 'āčēģīķļņšūž']],
];

const signs = once(() => /\p{L}[¹³¿¼¾¯¥£¨]\p{Ll}|(?<![\p{L}\d])[£¥¯³¹¾¼]\p{Ll}{2}|[\x81\x8d\x8f\x90\x9d]/gu);
const high = once(() => /[^\x00-\x7f]/gu);
const misplaced = once(() => /\p{Ll}(?=[^\x00-\x7f])\p{Lu}|\p{L}[^\x00-\x7f\p{L}\p{M}\u00a0’–—‑-]\p{L}/u);
/** They stand in any text. */
const everywhere = new Set('\u00a0–—„“”‚‘’…€°§«»×•');
const fewestSigns = 2;

/** The encoding of a text whose signs within words, read as windows-1252, are letters of one language; null where it is none. */
export function centralEncodingOf(sample: Uint8Array, latin: string, chosen: string): string | null {
  if ((latin.match(signs()) ?? []).length < fewestSigns) return null;
  if (western.some((letters) => chosen !== '' && isOf(chosen, letters))) return null;
  for (const [encoding, alphabets] of languages) {
    const text = new TextDecoder(encoding).decode(sample);
    if (!misplaced().test(text) && alphabets.some((letters) => isOf(text, letters))) return encoding;
  }
  return null;
}

function isOf(text: string, letters: string): boolean {
  const known = new Set(letters);
  return (text.match(high()) ?? []).every((one) => everywhere.has(one) || known.has(one.toLowerCase()));
}
