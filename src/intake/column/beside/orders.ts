/** In a list of orders a bare `Date` is the day of the order, a bare `Total` its amount, and how many tickets it has how many come. */
import { readMoney } from '../../../domain/value/money.ts';
import { inEnglish } from '../../heading/translated.ts';
import type { ColumnValues } from '../column-values.ts';
import { type Guessed, holdingAny, type ListedColumns, ofNoField } from '../guessed.ts';

const totals = /^(?:grand )?total(?: (?:eur|usd|gbp|chf|cny|rmb|jpy|hkd|twd|aud|cad|sgd|[€$£¥]))?$/;
const aDay = /^\d{1,4}(?:[./-]|年) ?\d{1,2}(?:[./-]|月) ?\d{1,4}|^[a-z]{3,9}\.? \d{1,2},? \d{4}/i;

const quantities =
  /^(?:(?:ticket|tickets|total) (?:quantity|qty)|quantity|qty|quantity of tickets|tickets count|ticket count|count of tickets|menge|ticketmenge|ticketanzahl|quantite|cantidad|quantidade|quantita|aantal|aantal tickets|数量|商品数量|门票数量|票券数量|购买数量|票数|张数|购票数量|购票张数|枚数|チケット枚数|수량|количество)$/;

export function withOrders(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  const { areAll } = values;
  const holds = holdingAny(guesses);
  const reduced = withReductions(guesses, folded, values);
  if (reduced !== null) return reduced;
  const isGross = ({ field, by }: Guessed, at: number) =>
    field === 'paid' && by === 'heading' && gross.test(inEnglish(folded[at] ?? ''));
  // What was paid of it is told beside it.
  const isPaidBeside = guesses.some((guess, at) => guess.field === 'paid' && !isGross(guess, at));
  if (((isTaxed(folded) && !holds('fee')) || isPaidBeside) && guesses.some(isGross)) {
    const field = holds('fee') ? 'custom' : 'fee';
    return guesses.map((guess, at) => (isGross(guess, at) ? { ...guess, field } : guess));
  }
  const isOrdered = holds('order') || holds('paid') || holds('fee');
  // Beside the event, the day is the event's.
  const isCounted = holds('order') && !holds('key') && !holds('party') && !holds('companions');
  const isDated = !isOrdered || holds('registeredAt') || holds('event') || holds('eventDay');
  const isPriced = !holds('order') || holds('fee');
  if (isDated && isPriced && !isCounted) return guesses;
  return guesses.map((guess, at) => {
    if (guess.field !== 'custom' || guess.by !== null) return guess;
    const heading = inEnglish(folded[at] ?? '');
    if (isCounted && quantities.test(folded[at] ?? '') && areAll(at, (text) => /^[1-9]\d?$/.test(text)))
      return { ...guess, field: 'party', confidence: 0.6, by: 'heading' };
    if (!isDated && heading === 'date' && areAll(at, (text) => aDay.test(text)))
      return { ...guess, field: 'registeredAt', confidence: 0.6, by: 'heading' };
    if (!isPriced && totals.test(heading) && areAll(at, (text) => readMoney(text, 'EUR') !== null))
      return { ...guess, field: 'fee', confidence: 0.6, by: 'heading' };
    return guess;
  });
}

const gross = /^(?:gross(?: amount| total)?|brutto(?:betrag)?|total ttc|ttc|bruto|lordo)$/;
const net = /^(?:net(?: amount| total)?|netto(?:betrag)?|total ht|ht|neto|netto)$/;
const tax =
  /^(?:vat|tax|gst|sales tax|mwst|ust|umsatzsteuer|mehrwertsteuer|tva|iva|btw|moms)\.?(?: amount)?(?: ?\(?\d{1,2}(?:[.,]\d)? ?%\)?)?$/;

/** A net amount and its tax make one that is asked for; beside a net amount alone what was paid is told, and what is left of it. */
function isTaxed(folded: readonly string[]): boolean {
  return folded.some((heading) => net.test(heading)) && folded.some((heading) => tax.test(heading));
}

const reductions =
  /^(?:discounts?|discount amount|coupon(?: amount| value)?|rabatt|remise|réduction|reduction|descuento|sconto|desconto|优惠|优惠金额|折扣|减免)$/;

function isTotal(heading: string): boolean {
  return totals.test(inEnglish(heading)) || /^(?:合计|总计|合计金额|总金额)$/.test(heading);
}

/**
 * With a discount told between them, a fee is what somebody would have paid, and the total what they do. Whoever got none may have
 * no total either, and pays the fee.
 */
function withReductions(
  guesses: readonly Guessed[],
  folded: readonly string[],
  { areAll }: ColumnValues,
): readonly Guessed[] | null {
  const fee = guesses.findIndex(({ field, by }) => field === 'fee' && by === 'heading');
  const total = guesses.findIndex(({ field }, at) => field === 'custom' && isTotal(folded[at] ?? ''));
  const discount = folded.findIndex((heading) => reductions.test(heading));
  if (fee < 0 || total < 0 || discount < 0) return null;
  if (!areAll(total, (text) => readMoney(text, 'EUR') !== null)) return null;
  return guesses.map((guess, at) => {
    if (at === total)
      return {
        ...guess,
        field: 'fee',
        confidence: 0.9,
        by: 'heading',
        orElse: { at: fee, unless: discount },
      };
    return guess.field === 'fee' ? ofNoField(guess) : guess;
  });
}
