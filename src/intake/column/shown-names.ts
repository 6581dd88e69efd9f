/** Lists in which what a tool shows of somebody is all there is of a name. */
import type { Guessed } from './guessed.ts';

/** Where no column holds names, what a tool shows of somebody is their name. */
export function withShownNames(guesses: readonly Guessed[], headings: readonly string[]): Guessed[] {
  if (guesses.some(({ field }) => field === 'name' || field === 'given' || field === 'family'))
    return [...guesses];
  const scripts = guesses.flatMap(({ field }, at) =>
    field === 'otherNames' && inScript.test(headings[at] ?? '') ? [at] : [],
  );
  return guesses.map((guess, at) => {
    const isShown = guess.field === 'nickname' && shown.test(headings[at] ?? '');
    return isShown || (scripts.length > 1 && scripts[0] === at) ? { ...guess, field: 'name' } : guess;
  });
}

/** One name in two languages: `Name_ZH`, `Name_EN`. */
const inScript = /^name[ _]?(?:en|zh|cn|ko|kr|ja|jp)$/i;

const shown = /^(?:display|screen|public)[ _-]?name$/i;
