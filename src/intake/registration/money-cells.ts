/** Reads from a row what somebody owes, paid, got back and gave. */
import type { Money } from '../../domain/records/field.ts';
import type { Status } from '../../domain/records/registration.ts';
import { readMoney } from '../../domain/value/money.ts';
import { saysNothing } from '../cell/nothing.ts';
import { isWayToPay } from '../cell/states/payment-words.ts';
import { cameOf, gravest, statusOf } from '../cell/states/status.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import { isDayOfPayment, isPaidOn } from '../heading/paid-on.ts';
import type { Note } from '../raw/note.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import type { RawRow } from '../raw/table.ts';
import { amountIn, currencyBeside, currencySigned } from './amounts.ts';
import { paidReader } from './balances.ts';
import type { OpenRegistration, SaidBeside } from './open-registration.ts';
import type { StatusReader } from './status-cells.ts';
import { paidIn } from './status-words.ts';
import { unpaidReader } from './unpaid.ts';

/** The fields read here, each an amount of money. */
export const moneyFields = ['fee', 'paid', 'refunded', 'sponsorship', 'deal'] as const;
type MoneyField = (typeof moneyFields)[number];

interface MoneyColumn {
  readonly field: MoneyField;
  readonly column: Column;
  /** Says it in rows that leave `column` empty. */
  readonly other: Other | undefined;
}

interface Other {
  readonly column: Column;
  holdsFor(row: RawRow): boolean;
}

/** Whoever has taken no place, or gave it back, owes nothing, though they paid nothing. */
const mayOweNothing: ReadonlySet<Status | undefined> = new Set<Status>([
  'invited',
  'waitlisted',
  'pending',
  'cancelled',
]);

export type MoneyReader = (draft: OpenRegistration, row: RawRow, said: SaidBeside, note: Note) => void;

/** Of a draft whose state has been read: what was paid may change it. */
export function moneyReader(
  layout: Layout,
  rows: readonly RawRow[],
  options: Pick<ReadOptions, 'currency' | 'region'>,
  statuses: StatusReader,
): MoneyReader {
  const columns = moneyFields.flatMap((field) =>
    layout.all(field).map((column): MoneyColumn => ({ field, column, other: otherFor(column, layout) })),
  );
  const priced = columns.map(({ column }) => column);
  const currency = layout.one('currency');
  const usual = currencyHeaded(columns) ?? options.currency ?? currencySigned(rows, priced, options.region);
  const mayDiffer = priced.length > 1 && currency === undefined;

  const paid = layout.one('paid');
  const paidOn = paid && isPaidOn(foldHeading(paid.heading)) ? paid : undefined;
  const isOnlyAsked = paid && unpaidReader(paid, layout, rows, statuses);

  const paidOf = paidReader(layout, rows);

  return (draft, row, said, note) => {
    const here = (mayDiffer ? currencyBeside(row, priced, usual) : undefined) ?? usual;
    for (const { field, column, other } of columns) {
      const text = textIn(row, column);
      if (column === paidOn && readPaidOn(draft, text, column, note)) continue;
      if (field === 'paid' && readPaid(draft, text, column, note)) continue;
      const told = other?.holdsFor(row) ? other.column : column;
      const amount = amountIn(row, told, currency, here, note);
      if (amount === null) continue;
      if (amount.amount < 0 && !mayBeBelowZero.has(field)) {
        note.tell('below-zero', column, text);
        note.keep(column, text);
      } else if (field === 'paid' && isOnlyAsked?.(amount, draft.fee, said)) draft.fee ??= amount;
      else setAmount(draft, field, amount);
    }
    const isTaken = !said.isOpen && !mayOweNothing.has(draft.status);
    const rest = isTaken && draft.fee && draft.paid === undefined ? paidOf(row, draft.fee) : null;
    if (rest !== null) setAmount(draft, 'paid', rest);
  };
}

/** What is owed in euros is paid in euros; undefined where headings name several currencies, or none. */
function currencyHeaded(columns: readonly MoneyColumn[]): string | undefined {
  const headed = new Set(
    columns.flatMap(({ column, other }) => column.currency ?? other?.column.currency ?? []),
  );
  const [only] = headed;
  return headed.size === 1 ? only : undefined;
}

/** Whether somebody paid, in one word or by the way they did, and then all of it; false where the cell says more. */
function readPaid(draft: OpenRegistration, text: string, column: Column, note: Note): boolean {
  if (text === '' || /\d/.test(text)) return false;
  const [said = '', way = ''] = isWayToPay(text) ? ['', text] : text.split(/[,(（，] ?/);
  const isWay = isWayToPay(way.replace(/[)）]$/, ''));
  if (way !== '' && !isWay) return false;
  const word = cameOf(said) === null ? statusOf(said) : paidIn(said);
  if (!isWay && word === null) return false;
  if (isWay) note.keep(column, text);
  const isFree = draft.fee?.amount === 0 && word?.status === 'pending';
  const status = isFree ? 'registered' : (word?.status ?? 'registered');
  draft.status = gravest(draft.status ?? 'registered', status);
  if ((isWay || word?.paid) && draft.fee) draft.paid = draft.fee;
  return true;
}

/** The day on which all of it was paid; a yes, a no or an amount is read as below every other heading. */
function readPaidOn(draft: OpenRegistration, text: string, column: Column, note: Note): boolean {
  if (!isDayOfPayment(text, foldHeading(column.heading))) return false;
  note.keep(column, text);
  draft.status ??= 'registered';
  if (draft.fee) draft.paid = draft.fee;
  return true;
}

function otherFor(column: Column, layout: Layout): Other | undefined {
  const { orElse } = column;
  const other = orElse && layout.columns.find(({ at }) => at === orElse.at);
  const saying = orElse && layout.columns.find(({ at }) => at === orElse.unless);
  if (!other || !saying) return undefined;
  const holdsFor = (row: RawRow) => textIn(row, column) === '' && isNone(textIn(row, saying));
  return { column: other, holdsFor };
}

function isNone(text: string): boolean {
  return saysNothing(text) || readMoney(text, 'EUR')?.amount === 0;
}

/** What is below nothing there was paid back; nobody can be asked for less than nothing. */
const mayBeBelowZero: ReadonlySet<MoneyField> = new Set<MoneyField>(['paid', 'refunded']);

/** Money paid below nothing was paid back: `(15.00)`. Whoever paid something waits for nothing. */
function setAmount(draft: OpenRegistration, field: MoneyField, amount: Money): void {
  if (field === 'paid' && amount.amount < 0) draft.refunded = { ...amount, amount: -amount.amount };
  else if (field === 'refunded') draft.refunded = { ...amount, amount: Math.abs(amount.amount) };
  else {
    draft[field] = amount;
    if (field === 'paid' && amount.amount > 0) draft.status ??= 'registered';
  }
}
