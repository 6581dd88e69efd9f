/** The words of every scale as ladders: which steps a word may be, and of which family of scales. */

import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { agreed, likely, useful } from './agreed.ts';
import { rated } from './rated.ts';
import { satisfied } from './satisfied.ts';

export interface Ladder {
  /** Its words may be mixed with those of its family in another language. */
  readonly family: number;
  /** In the order of the lists. */
  readonly at: number;
  readonly steps: number;
}

/** A step that a word may be; the highest is the best, and 1 the lowest. */
export interface Step {
  readonly ladder: Ladder;
  readonly step: number;
}

const families = [satisfied, rated, agreed, likely, useful];

/** Faces, best first: three of them are a scale of three. */
const faces = [
  ['😍🤩🥰😁😄😀😃', '🙂😊☺👍', '😐😑😶', '🙁☹😕😟😞👎', '😡😠😢😭🤬😖😤'],
  ['😍😁😄😀😃😊☺🙂', '😐😑😶', '🙁☹😕😟😞😢😡😠'],
].map((steps) => steps.map((step) => [...step]));
const typedFaces = [
  [':-d', ':d', ':-))'],
  [':-)', ':)'],
  [':-|', ':|'],
  [':-(', ':('],
  [":'-(", ":'(", ':-(('],
];

/** The steps that each word may be, one of a ladder. */
export const stepsOfWords = once((): ReadonlyMap<string, readonly Step[]> => {
  const inWords = families.flatMap((lines, family) =>
    lines.map((line) => ({ family, steps: stepsOf(line) })),
  );
  const drawn = [...faces, typedFaces].map((steps) => ({ family: families.length, steps }));
  const known = new Map<string, Step[]>();
  for (const [at, { family, steps }] of [...inWords, ...drawn].entries()) {
    const ladder = { family, at, steps: steps.length };
    for (const [below, words] of steps.entries()) {
      const step = { ladder, step: steps.length - below };
      for (const word of words) {
        const others = known.get(word);
        if (!others) known.set(word, [step]);
        else if (others[others.length - 1]?.ladder !== ladder) others.push(step);
      }
    }
  }
  return known;
});

/** The line is folded as a whole: word by word takes ten times as long. */
function stepsOf(line: string): readonly (readonly string[])[] {
  return fold(line)
    .split(' > ')
    .map((step) => step.split('|').flatMap(spelledOut));
}

/** `{very,} good` is two words. */
function spelledOut(pattern: string): readonly string[] {
  const end = pattern.indexOf('}');
  if (end < 0) return [spaced(pattern)];
  const start = pattern.lastIndexOf('{', end);
  const [before, after] = [pattern.slice(0, start), pattern.slice(end + 1)];
  return pattern
    .slice(start + 1, end)
    .split(',')
    .flatMap((one) => spelledOut(before + one + after));
}

function spaced(word: string): string {
  return (word.includes('  ') ? word.replace('  ', ' ') : word).trim();
}

/** `satisfait(e)`, `satisfait·e`, `satisfecho/a`. */
const eitherGender = /(?<=[a-z]{4})(?:\([eao]s?\)|[·.•]es?|\/[eao])(?= |$)/g;
const ofOneself =
  /^(?:i am|i'm|i was|we are|we were|it was|ich bin|ich war|wir sind|wir waren|es war|je suis|nous sommes|c'etait|estoy|estamos|estuvo|fue|estou|foi|sono|e stato|ik ben|het was|jag ar|det var|jeg er|jestem|jsem|olen|я|мы|我|我们)(?: |(?=[\u4e00-\u9fff]))/;

/** One form for the spellings of a word on a scale: without its letter or points, marks and what is said before it. */
export function wordForm(text: string): string {
  const folded = fold(text.slice(0, 80)).replace(/\ufe0f/g, '');
  if (/^[:=;]['-]*[()|d]+$/.test(folded)) return folded;
  const bare = folded.replace(/^[a-g] ?[.、)] ?/, '').replace(/ ?\(\d{1,3} ?(?:分|points?)?\)$/, '');
  const word = bare
    .replace(eitherGender, '')
    .replace(/[.,!;:。,、·/-]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return word === '' || /^\W{1,4}$/.test(bare) ? bare.replace(/ /g, '') : word.replace(ofOneself, '');
}
