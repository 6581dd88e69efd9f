/** What is still open of a fee, where nothing else tells what was paid of it: `Balance` beside `Total`. */
import type { Money } from '../../domain/records/field.ts';
import { readMoney } from '../../domain/value/money.ts';
import { saysNothing } from '../cell/nothing.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import type { RawRow } from '../raw/table.ts';

const open =
  /^(?:balance(?: due)?|outstanding(?: balance| amount)?|amount outstanding|still (?:due|owed)|rest(?:betrag|schuld)?|(?:noch )?offen(?:er betrag)?|solde(?: (?:du|restant))?|restant du|reste (?:a payer|du)|saldo(?: (?:pendiente|restante|aperto|devedor))?|pendiente(?: de pago)?|em divida|da saldare|residuo|openstaand(?: bedrag)?|欠款|未收款|未付金额|未付|未收|尾款)$/;

/** Nothing anywhere unless every row owes no more than its fee, and one owes nothing: what is yet to be called in is owed by all. */
export function paidReader(
  layout: Layout,
  rows: readonly RawRow[],
): (row: RawRow, fee: Money) => Money | null {
  const fee = layout.one('fee');
  const balance = layout.columns.find(
    ({ field, heading }) => (field === 'custom' || field === 'meta') && open.test(foldHeading(heading)),
  );
  const known = fee && balance && !layout.one('paid') ? { fee, balance } : null;
  if (known === null || !areLeft(rows)) return () => null;
  return (row, asked) => {
    const left = leftIn(row, asked.currency);
    return left === null || left >= asked.amount ? null : { ...asked, amount: asked.amount - left };
  };

  /** In minor units. */
  function leftIn(row: RawRow, currency = 'EUR'): number | null {
    const text = textIn(row, known?.balance);
    const left = saysNothing(text) ? null : readMoney(text, currency);
    return left !== null && (left.currency === currency || currency === 'EUR') ? left.amount : null;
  }

  function areLeft(all: readonly RawRow[]): boolean {
    let hasSettled = false;
    for (const row of all) {
      const text = textIn(row, known?.balance);
      if (saysNothing(text)) continue;
      const left = leftIn(row);
      const asked = readMoney(textIn(row, known?.fee), 'EUR')?.amount ?? null;
      if (left === null || asked === null || left < 0 || left > asked) return false;
      hasSettled ||= left === 0 && asked > 0;
    }
    return hasSettled;
  }
}
