/** A sum of the numbers beside it, of heads or days and not of money. */
import type { ColumnValues } from '../column-values.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';
import { sums } from './unit-price.ts';

/** `folded` are folded. Prices have their currency, their cents, or more than two digits. */
export function withoutCountedSums(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  const isCounted = ({ field, by }: Guessed, at: number) =>
    field === 'fee' && by === 'heading' && sums.test(folded[at] ?? '') && addsUp(at, values);
  if (!guesses.some(isCounted)) return guesses;
  return guesses.map((guess, at) => (isCounted(guess, at) ? ofNoField(guess) : guess));
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
