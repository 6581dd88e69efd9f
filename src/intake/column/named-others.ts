/** Whoever else a row names has contacts of their own: `Camper name` and `Camper email` beside the parent's. */
import type { ColumnField } from '../heading/heading-words.ts';
import type { Guessed } from './guessed.ts';

const nameOfOne = /^([a-z]{3,20})(?:'s)?[ _-](?:full[ _-])?name$/;
const reaching: ReadonlySet<ColumnField> = new Set(['emails', 'phones']);

/** Which columns reach somebody whose name is not the one the row goes by, where another column reaches whom it is. `isLeft`: another column was taken in its place. */
export function contactsOfOthers<T extends Guessed>(
  guesses: readonly T[],
  folded: readonly string[],
  isLeft: (guess: T, at: number) => boolean,
): (at: number) => boolean {
  const others = guesses.flatMap((guess, at) => {
    const [, word] = nameOfOne.exec(folded[at] ?? '') ?? [];
    return word !== undefined && guess.field === 'name' && isLeft(guess, at)
      ? [`${word} `, `${word}'s `]
      : [];
  });
  const isOfOther = ({ field, by }: T, at: number) =>
    reaching.has(field) && by === 'heading' && others.some((word) => (folded[at] ?? '').startsWith(word));
  return (at) => {
    const guess = guesses[at];
    if (others.length === 0 || !guess || !isOfOther(guess, at)) return false;
    return guesses.some((other, place) => other.field === guess.field && !isOfOther(other, place));
  };
}
