/** What is still to be paid, which is no fee where what was paid stands beside it: `Owes` beside `Paid`. */
import { readMoney } from '../../../domain/value/money.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';

const owed = /^(?:owes|owed|still owes|to pay|zu zahlen|a payer|a pagar|da pagare|te betalen|att betala)$/;

/** Whoever has paid more than they owe does not owe the whole fee; one who paid too much says nothing. */
export function withoutBalances(
  guesses: readonly Guessed[],
  { folded, values: { pairsOf } }: ListedColumns,
): readonly Guessed[] {
  const balance = guesses.findIndex(
    ({ field, by }, at) => field === 'fee' && by === 'heading' && owed.test(folded[at] ?? ''),
  );
  const paid = guesses.findIndex(({ field }) => field === 'paid');
  if (balance < 0 || paid < 0) return guesses;
  const both = pairsOf(balance, paid);
  const less = both.filter(isLess).length;
  if (less === 0 || (less * 2 < both.length && !areOneSum(both))) return guesses;
  return guesses.map((guess, at) => (at === balance ? ofNoField(guess) : guess));
}

/** What was paid and what is still owed come to the same for everybody. */
function areOneSum(both: readonly (readonly [string, string])[]): boolean {
  const sums = both.map(([owing, paid]) => {
    const [left, right] = [readMoney(owing, 'EUR'), readMoney(paid, 'EUR')];
    return left === null || right === null ? null : left.amount + right.amount;
  });
  const [first = null] = sums;
  return first !== null && sums.every((sum) => sum === first);
}

function isLess([owing, paid]: readonly [string, string]): boolean {
  const [left, right] = [readMoney(owing, 'EUR'), readMoney(paid, 'EUR')];
  return left !== null && right !== null && left.amount < right.amount;
}
