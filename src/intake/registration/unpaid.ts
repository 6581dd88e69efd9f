/** Reads whether an amount beside a registration that waits was paid, or is only asked for. */
import type { Money } from '../../domain/records/field.ts';
import { readMoney } from '../../domain/value/money.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import { nothingBeside, type OpenRegistration, type SaidBeside } from './open-registration.ts';
import type { StatusReader } from './status-cells.ts';
import { isSettled } from './status-headings.ts';

/** What is left to be paid, beside what was. */
const left =
  /\bbalance|outstanding|\bdue\b|remaining|open amount|restbetrag|offener?|ausstehend|solde|restant|saldo|pendiente|未付|未缴|欠|余额|尾款|未入金|残金/i;
/** What is left to be paid, or what an account holds after each payment. */
const balance = /^(?:(?:account|running) )?balance$|^(?:solde|saldo|余额)$/i;
/** What was paid is told by a word for having paid; any other amount of a payment is that of one still to come, too. */
const told =
  /paid|payed|received|collected|captured|bezahlt|gezahlt|eingegangen|pay[ée]e?\b|r[ée]gl[ée]|pagad|pagat|betaald|betalt|已|实|到账|到款|回款|入金|支払/i;

/** So much was paid, and more is to come. */
const inPart =
  /\b(?:so far|to date|up to now|until now|already|bisher|bislang|schon|bereits|déjà|ya|già)\b|已/i;

const nowhere: Note = { tell: () => {}, keep: () => {} };

/** Whether an amount in the column of what was paid is only asked for; `fee` is what the row asks for elsewhere. */
export function unpaidReader(
  column: Column,
  layout: Layout,
  rows: readonly RawRow[],
  statuses: StatusReader,
): (amount: Money, fee: Money | undefined, said: SaidBeside) => boolean {
  const isTold = told.test(column.heading);
  const isPriced = layout.one('fee') !== undefined;
  const lefts = layout.columns.filter(({ heading, at }) => at !== column.at && left.test(heading));
  let leaves: boolean | undefined;
  let telling: boolean | undefined;
  let settled: ReadonlySet<number> | undefined;

  /** Somebody else of the list owes, and nothing is said to be paid by them. */
  const tellsNothingPaid = () =>
    rows.some((row) => readMoney(textIn(row, column), 'EUR')?.amount === 0 && isUnpaid(row));

  function isUnpaid(row: RawRow): boolean {
    const said = nothingBeside();
    statuses.read({ answers: {} }, row, said, nowhere);
    return said.isUnpaid;
  }

  function isPending(row: RawRow): boolean {
    const draft: OpenRegistration = { answers: {} };
    statuses.read(draft, row, nothingBeside(), nowhere);
    return draft.status === 'pending';
  }

  /** `Balance impact` is a credit or a debit. */
  function isOfWords(one: Column): boolean {
    const texts = rows.map((row) => textIn(row, one)).filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => !/\d/.test(text));
  }

  /** Nobody owes anything of a payment that is settled: what stands beside such a one is what the account holds. */
  function isOfAccount(one: Column): boolean {
    if (isTold || isPriced || !balance.test(one.heading.trim())) return false;
    return rows.some((row) => {
      const isAny = (readMoney(textIn(row, one), 'EUR')?.amount ?? 0) !== 0;
      return isAny && layout.all('status').some((status) => isSettled(textIn(row, status)));
    });
  }

  /** What whoever paid did pay; less than all of them is a part. */
  function amountsPaid(): ReadonlySet<number> {
    const settled = rows.filter((row) => !isPending(row));
    return new Set(settled.map((row) => readMoney(textIn(row, column), 'EUR')?.amount ?? 0));
  }

  return (amount, fee, said) => {
    if (amount.amount <= 0 || !(isTold ? said.isUnpaid : said.isWaiting)) return false;
    leaves ??= lefts.some((one) => !isOfWords(one) && !isOfAccount(one));
    if (leaves) return false;
    // Beside a fee somebody paid what they are said to have paid; the amount of a payment may be the fee again.
    if (isPriced) return !isTold && fee?.amount === amount.amount;
    if (!isTold) return true;
    telling ??= inPart.test(column.heading) || tellsNothingPaid();
    if (telling) return false;
    settled ??= amountsPaid();
    return settled.has(amount.amount) || amount.amount >= Math.max(0, ...settled);
  };
}
