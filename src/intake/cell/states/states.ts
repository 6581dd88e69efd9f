/** The words for the state of a registration, by the state that each of them says, in every language. */
import { eastAsian } from './east-asian.ts';
import { english } from './english.ts';
import { inLatinLetters } from './latin-letters.ts';
import { inOtherLetters } from './other-letters.ts';
import type { State } from './state.ts';

/** Every word as it is written, with its state; none is told twice. */
export function stateWords(): (readonly [word: string, state: State])[] {
  return [english, inLatinLetters, eastAsian, inOtherLetters].flatMap((language) =>
    (Object.entries(language) as [State, string][]).flatMap(([state, words]) =>
      words
        .trim()
        .split(/\s*[|\n]\s*/)
        .map((word) => [word, state] as const),
    ),
  );
}
