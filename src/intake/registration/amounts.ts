/** Reads the amounts of money of a row, each in the currency that its cell, its row, its heading or its event names. */

import type { Money } from '../../domain/records/field.ts';
import { currencyOfRegion, readCurrency } from '../../domain/value/currency.ts';
import { readMoney } from '../../domain/value/money.ts';
import { heldIn } from '../../lib/collect.ts';
import { saysNothing } from '../cell/nothing.ts';
import { amountAndWay } from '../cell/states/payment-words.ts';
import type { Column } from '../column/columns.ts';
import { textIn } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import { remembering } from '../raw/remember.ts';
import type { RawRow } from '../raw/table.ts';

/** The prices of a file are few. */
const prices = new Map<string | undefined, (typed: string) => Money | null>();
const pricesIn = (currency: string | undefined) =>
  heldIn(prices, currency, () => remembering((typed) => readMoney(typed, currency)));

/** The currency another amount of the row names, which is then that of all: `$120.00` beside `120.00`. */
export function currencyBeside(
  row: RawRow,
  columns: readonly Column[],
  usual: string | undefined,
): string | undefined {
  for (const column of columns) {
    const text = textIn(row, column);
    const money = /[^\d\s.,'’-]/.test(text) ? pricesIn(usual)(text) : null;
    if (money !== null) return money.currency;
  }
  return undefined;
}

/** The currency of the region where an amount bears a sign that may be its own: `¥1,500` in Japan, `$120` in Canada. */
export function currencySigned(
  rows: readonly RawRow[],
  columns: readonly Column[],
  region: string | undefined,
): string | undefined {
  const own = currencyOfRegion(region);
  if (own === undefined) return undefined;
  const isSigned = (text: string) => {
    const sign = text.replace(/[\d\s.,'’()-]+/g, '');
    return sign !== '' && readCurrency(sign, own) === own;
  };
  return rows.some((row) => columns.some((column) => isSigned(textIn(row, column)))) ? own : undefined;
}

/**
 * Null where the cell is empty or cannot be read; then the text is kept under its heading, with an issue. A row whose currency
 * column cannot be read has no currency at all: taking another would make yuan of euros.
 */
export function amountIn(
  row: RawRow,
  column: Column,
  currencyColumn: Column | undefined,
  usual: string | undefined,
  note: Note,
): Money | null {
  const cell = row.cells[column.at];
  const text = textIn(row, column);
  if (saysNothing(text)) return null;
  const named = textIn(row, currencyColumn);
  const currency = named === '' ? currencyHeading(column, usual) : (readCurrency(named, usual) ?? undefined);
  const whole = typeof cell === 'number' ? readMoney(cell, currency) : pricesIn(currency)(text);
  const [amount = '', way = ''] = (whole === null && amountAndWay(text)) || [];
  const money = amount === '' ? whole : pricesIn(currency)(amount);
  if (money !== null && way !== '') note.keep(column, text);
  if (money !== null) {
    const isWhole = typeof cell === 'string' && /[万萬k]/i.test(cell);
    return column.times === undefined || isWhole ? money : { ...money, amount: money.amount * column.times };
  }
  // Read in any currency, it is the currency that is missing; nothing is nothing in each.
  const inAny = currency === undefined ? readMoney(text, 'EUR') : null;
  if (inAny?.amount === 0 && named === '') {
    note.keep(column, text);
    return null;
  }
  const isAmount = inAny !== null;
  note.tell(isAmount ? 'unknown-currency' : 'bad-money', column, named === '' ? text : `${text} ${named}`);
  note.keep(column, named === '' ? text : `${text} ${named}`);
  return null;
}

/** Undefined where the heading names one that nobody can tell. */
function currencyHeading({ currency }: Column, usual: string | undefined): string | undefined {
  return currency === null ? undefined : (currency ?? usual);
}
