/** Columns known by a word that often means something else, which holds only where no other column says what it would. */
import type { ColumnField } from '../../heading/heading-words.ts';
import { areDifferent } from '../column-values.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';
import { isOneName } from './naming.ts';

const naming: readonly ColumnField[] = ['name', 'given', 'family'];

export function withoutWeak(guesses: readonly Guessed[], { values }: ListedColumns): readonly Guessed[] {
  if (!guesses.some(({ isWeak }) => isWeak)) return guesses;
  const isOld = ({ isWeak }: Guessed, at: number) => !isWeak && values.saysSomething(at);
  const holds = (field: ColumnField) =>
    guesses.some((guess, at) => guess.field === field && isOld(guess, at));
  const halves = (['given', 'family'] as const).filter((half) => guesses.some(({ field }) => field === half));
  const isNamedByOthers = holds('given') || holds('family') || halves.length === 2;

  const others = guesses.map((guess, at): Guessed => {
    const { field, isWeak } = guess;
    if (!isWeak) return guess;
    const isWeaker = holds(field) || (field === 'name' && (isNamedByOthers || areNamedBeside(at)));
    return isWeaker ? ofNoField(guess) : guess;
  });

  /** Nobody knows the heading, but every cell is somebody else's name. */
  function areNamedBeside(at: number): boolean {
    const least = values.cellsOf(at).length;
    return guesses.some(({ field, by }, other) => {
      if (field !== 'custom' || by !== null) return false;
      const cells = values.cellsOf(other);
      return cells.length >= least && areDifferent(cells) && values.areAll(other, isOneName);
    });
  }

  // Half a name joins no whole one.
  const whole = others.findIndex(({ field }, at) => field === 'name' && values.saysSomething(at));
  if (whole < 0 || !areOfTwoWords(values.cellsOf(whole))) return others;
  return others.map((guess) =>
    guess.isWeak && guess.field !== 'name' && naming.includes(guess.field) ? ofNoField(guess) : guess,
  );
}

function areOfTwoWords(cells: readonly string[]): boolean {
  return cells.filter((text) => /\S\s+\S/.test(text.trim())).length * 2 > cells.length;
}
