/** Headings that tools write in the language of whoever exports, brought to their English. */

import { once } from '../../lib/once.ts';
import { fold } from '../../lib/text/fold.ts';
import { byHand } from './translated/by-hand.ts';
import { eastern } from './translated/eastern.ts';
import { farther } from './translated/farther.ts';
import { ofTools } from './translated/of-tools.ts';
import { renamed } from './translated/renamed.ts';
import { weakEastern } from './translated/weak-eastern.ts';
import { weakWestern } from './translated/weak-western.ts';

/** One folded spelling, as headings are looked up: without brackets, colons and stars. */
function keyOf(folded: string): string {
  if (!/[()[\]【】:*?!.]/.test(folded)) return folded;
  return folded
    .replace(/[()[\]【】:*]/g, ' ')
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What each spelling is in English; none is told twice. A line is folded as a whole: spelling by spelling takes ten times as long. */
export function spellings(): (readonly [string, string])[] {
  const asTyped = [...farther, ...renamed, ...byHand, ...ofTools, ...eastern];
  return [
    ...asTyped
      .flatMap((line) => pairsOf(fold(line)))
      .map(([spelling, plain]) => [keyOf(spelling), plain] as const),
    ...foldedSpellings(),
  ];
}

/** Those that are declared as folding leaves them, which takes longer than all else done with them. */
export function foldedSpellings(): (readonly [string, string])[] {
  return [...weakWestern, ...weakEastern].flatMap(pairsOf);
}

function pairsOf(line: string): (readonly [string, string])[] {
  const [plain = '', ...others] = line.split('|');
  return others.map((other) => [other, plain] as const);
}

const weak = once((): ReadonlySet<string> => new Set(foldedSpellings().map(([spelling]) => spelling)));

/** Whether a folded heading is known only since many were learnt at once, each of which may mean something else somewhere. */
export function isWeak(folded: string): boolean {
  const word = spellingIn(folded);
  return word !== undefined && weak().has(word);
}

const english = once((): ReadonlyMap<string, string> => new Map(spellings()));

/** What joins the words of a heading, and may as well be left out. */
const joining = new Set(
  'de la le les du des d l da do das dos del della dei degli di el los las al der die das von vom für fur den dem van het y e und et'.split(
    ' ',
  ),
);

function wordsOf(folded: string): string {
  const words = folded.split(/[\s/'’.:-]+/).filter((word) => word !== '' && !joining.has(word));
  return words.length < 2 ? '' : words.sort().join(' ');
}

const byWords = once(
  () =>
    new Map(
      [...english().keys()].flatMap((key) => (wordsOf(key) === '' ? [] : [[wordsOf(key), key] as const])),
    ),
);

/** Cells of the rows below are asked about, too, until it is known which row is the headings. */
const isData = /[@#]|\d{2}|\d$/;

/** The English for a folded heading of the same words, in whatever order and however joined: `data compra`; null where none is known. */
export function looselyInEnglish(folded: string): string | null {
  const key = looseSpelling(folded);
  return key === undefined ? null : (english().get(key) ?? null);
}

function looseSpelling(folded: string): string | undefined {
  const words = folded.length > 60 || isData.test(folded) ? '' : wordsOf(folded);
  return words === '' ? undefined : byWords().get(words);
}

const hangul = /[\uac00-\ud7a3]/;
/** Korean words stand together or apart, as whoever writes them likes: `신청 그룹`, `신청그룹`. */
const korean = once(
  () => new Map([...english().keys()].flatMap((key) => (hangul.test(key) ? [[unspaced(key), key]] : []))),
);

function unspaced(text: string): string {
  return text.replaceAll(' ', '');
}

/** The English for a folded heading; itself where none is known. */
export function inEnglish(folded: string): string {
  const plain = english().get(folded);
  if (plain !== undefined) return plain;
  const key = hangul.test(folded) ? korean().get(unspaced(folded)) : undefined;
  return (key && english().get(key)) ?? folded;
}

/** As it is declared; undefined where it is not. */
function spellingIn(folded: string): string | undefined {
  if (english().has(folded)) return folded;
  return hangul.test(folded) ? korean().get(unspaced(folded)) : looseSpelling(folded);
}
