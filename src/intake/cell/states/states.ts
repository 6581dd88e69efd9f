/** The words for the state of a registration, by the state that each of them says, in every language. */
import { fold } from '../../../lib/text/fold.ts';
import { eastAsian } from './east-asian.ts';
import { english } from './english.ts';
import { inLatinLetters } from './latin-letters.ts';
import { inOtherLetters } from './other-letters.ts';
import type { State } from './state.ts';

/** Every word, folded, with its state; none is told twice. All of a state are folded at once: word by word takes ten times as long. */
export function stateWords(): (readonly [word: string, state: State])[] {
  return [english, inLatinLetters, eastAsian, inOtherLetters].flatMap((language) =>
    (Object.entries(language) as [State, string][]).flatMap(([state, words]) =>
      fold(words.trim().replaceAll('\n', '|'))
        .split(/ ?\| ?/)
        .map((word) => [word, state] as const),
    ),
  );
}
