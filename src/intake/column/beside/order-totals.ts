/** What a whole order costs, told from what each ticket of it does: by how often it stands there, or by how many it is the price of. */
import { readMoney } from '../../../domain/value/money.ts';
import type { ColumnValues } from '../column-values.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';
import { sums } from './unit-price.ts';

const ofOrder =
  /\b(?:order|booking|cart|purchase|commande|bestellung|pedido|ordine)\b.*\b(?:total|amount|value|sum|price)|\b(?:total|amount|value|sum)\b.*\b(?:order|booking|cart|purchase|commande|bestellung|pedido|ordine)\b|订单(?:总额|总金额|金额|总价)/;
const quantity =
  /(?:^|\b)(?:quantity|qty|quantité|quantite|cantidad|quantità|quantita|quantidade|menge|anzahl|aantal)\b|数量/;
const places = /\b(?:tickets?|seats?|places|billets?|entradas|biglietti|plätze|karten)\b|门票|票|席/;

export function withTicketPrices(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  const prices = guesses.flatMap(({ field, by }, at) => (field === 'fee' && by === 'heading' ? [at] : []));
  if (prices.length === 0) return guesses;
  const total = prices.find((at) => ofOrder.test(folded[at] ?? ''));
  const order = guesses.findIndex(({ field }) => field === 'order');
  const price = prices.find((at) => at !== total && !ofOrder.test(folded[at] ?? ''));
  if (total !== undefined && price !== undefined && order >= 0 && isOfSeveral(order, total, price, values))
    return guesses.map((guess, at) => (at === total ? without(guess) : guess));
  return withProducts(guesses, folded, prices, values);
}

/** Every ticket of an order bears the same sum, which in most orders of several is about what they cost together: a fee or a tax more, a discount less. */
function isOfSeveral(order: number, total: number, price: number, { pairsOf }: ColumnValues): boolean {
  const totals = pairsOf(order, total);
  const totalOf = new Map(totals);
  if (totals.some(([one, sum]) => totalOf.get(one) !== sum)) return false;
  const costs = new Map<string, number[]>();
  for (const [one, cost] of pairsOf(order, price)) {
    const amount = amountIn(cost);
    if (amount === null) return false;
    costs.set(one, [...(costs.get(one) ?? []), amount]);
  }
  const several = [...costs].filter(([, each]) => each.length > 1);
  const summed = several.filter(([one, each]) => {
    const share = (amountIn(totalOf.get(one) ?? '') ?? 0) / each.reduce((sum, cost) => sum + cost, 0);
    return share >= 0.85 && share <= 1.35;
  });
  return summed.length > 0 && summed.length * 2 >= several.length;
}

/** `Total` is in every row the price times how many, and in one of several: then it is what is owed, and they are how many come. */
function withProducts(
  guesses: readonly Guessed[],
  folded: readonly string[],
  [price = -1, ...others]: readonly number[],
  { pairsOf }: ColumnValues,
): readonly Guessed[] {
  const open = ({ field, by }: Guessed) => field === 'custom' && by === null;
  const sum = guesses.findIndex((guess, at) => open(guess) && sums.test(folded[at] ?? ''));
  const many = guesses.findIndex((guess, at) => {
    const mayCount = open(guess) || (guess.field === 'ticket' && guess.by === 'heading');
    return mayCount && quantity.test(folded[at] ?? '');
  });
  if (sum < 0 || many < 0 || others.length > 0) return guesses;
  if (guesses.some(({ field }) => field === 'party' || field === 'companions')) return guesses;
  const priced = pairsOf(sum, price);
  const counted = pairsOf(sum, many);
  const isProduct = priced.every(([all, each], row) => {
    const [sameAll, number = ''] = counted[row] ?? [];
    const [whole, one] = [amountIn(all), amountIn(each)];
    return (
      all === sameAll &&
      /^[1-9]\d?$/.test(number) &&
      whole !== null &&
      one !== null &&
      whole === one * Number(number)
    );
  });
  const isOfSome = counted.some(([, number]) => Number(number) > 1);
  if (priced.length !== counted.length || !isProduct || !isOfSome) return guesses;
  return guesses.map((guess, at) => {
    if (at === price) return without(guess);
    if (at === sum) return { ...guess, field: 'fee', confidence: 0.75, by: 'heading' };
    // Of stands, nights and shirts one has several, too.
    const isOfPeople = at === many && places.test(folded[at] ?? '');
    return isOfPeople ? { ...guess, field: 'party', confidence: 0.75, by: 'heading' } : guess;
  });
}

function without(guess: Guessed): Guessed {
  return ofNoField(guess);
}

function amountIn(text: string): number | null {
  return readMoney(text, 'EUR')?.amount ?? null;
}
