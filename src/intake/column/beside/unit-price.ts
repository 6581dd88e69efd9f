/** What one of several costs, which is nobody's fee where the sum stands beside it, or what it is to be multiplied with. */
import { readMoney } from '../../../domain/value/money.ts';
import { belong } from '../column-values.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';

export const sums = /^(?:total|totals?(?: price| cost)|gesamt|sum|summe|totale|totaal|合计|总计|小计|总额)$/;
const eachOf =
  /^(?:unit (?:price|cost|rate|fee)|(?:price|cost|rate|fee) ?(?:per|\/) ?(?:unit|sqm|m2|m²|sq\.? ?m|square met(?:re|er))|einzelpreis|stuckpreis|preis ?(?:pro|je|\/) ?(?:m2|m²|qm|stuck|quadratmeter)|prix unitaire|precio unitario|prezzo unitario|preco unitario|stukprijs)$/;

export function withoutUnitPrices(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  const { areAll } = values;
  const unit = guesses.findIndex((guess, at) => isUnitPrice(guess, folded[at]));
  if (unit < 0) return guesses;
  const sum = guesses.findIndex(
    ({ field }, at) => field === 'custom' && sums.test(innermost(folded[at])) && areAll(at, isMoney),
  );
  const isMeasured = guesses.some(
    ({ field }, at) => field === 'area' && areAll(at, (text) => /^\d/.test(text)),
  );
  if (sum < 0 && !isMeasured) return guesses;
  const isLone = guesses.every(({ field }, at) => field !== 'fee' || at === unit);
  const isFee = isLone && sum >= 0 && belong(values, sum, unit, isNoLess);
  return guesses.map((guess, at) => {
    if (at === unit) return ofNoField(guess);
    return at === sum && isFee ? { ...guess, field: 'fee', confidence: 0.75, by: 'heading' } : guess;
  });
}

function isNoLess(text: string, other: string): boolean {
  const sum = readMoney(text, 'EUR');
  const one = readMoney(other, 'EUR');
  return sum !== null && one !== null && sum.amount >= one.amount;
}

function isUnitPrice({ field, by }: Guessed, heading = ''): boolean {
  return (
    field === 'fee' &&
    by === 'heading' &&
    [heading, innermost(heading)].some((one) => eachOf.test(one.replace(/ ?[([].*$/, '')))
  );
}

/** Of a heading below another. */
function innermost(heading = ''): string {
  return heading.slice(heading.lastIndexOf('/') + 1).trim();
}

export function isMoney(text: string): boolean {
  return readMoney(text, 'EUR') !== null;
}
