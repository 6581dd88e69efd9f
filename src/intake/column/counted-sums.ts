/** A sum of the numbers beside it, of heads or days and not of money. */
import type { ColumnValues } from './column-values.ts';
import type { Guessed } from './guessed.ts';
import { sums } from './unit-price.ts';

/** `headings` are folded. Prices have their currency, their cents, or more than two digits. */
export function withoutCountedSums<T extends Guessed>(
  guesses: readonly T[],
  headings: readonly string[],
  values: ColumnValues,
): readonly T[] {
  const isCounted = ({ field, by }: Guessed, at: number) =>
    field === 'fee' && by === 'heading' && sums.test(headings[at] ?? '') && addsUp(at, values);
  if (!guesses.some(isCounted)) return guesses;
  return guesses.map((guess, at) =>
    isCounted(guess, at) ? { ...guess, field: 'custom', confidence: 0, by: null } : guess,
  );
}

/** All of it is what the two columns and more directly before it come to. */
function addsUp(at: number, { areAll, cellsOf }: ColumnValues): boolean {
  const isNumber = (one: number) => areAll(one, (text) => /^\d{1,2}$/.test(text));
  if (!isNumber(at)) return false;
  let first = at;
  while (first > 0 && isNumber(first - 1)) first--;
  const sumOf = (one: number) => cellsOf(one).reduce((sum, text) => sum + Number(text), 0);
  let rest = sumOf(at);
  for (let one = at - 1; one >= first && rest > 0; one--) {
    rest -= sumOf(one);
    if (rest === 0) return at - one > 1;
  }
  return false;
}
