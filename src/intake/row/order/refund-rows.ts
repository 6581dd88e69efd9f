/** Rows of payments that went back: they tell of the registration that was paid for, and are none of their own. */
import type { Draft, RegistrationDraft } from '../../../domain/draft.ts';
import type { Money } from '../../../domain/records/field.ts';
import { nameKey } from '../../../domain/value/name.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import type { RawRow } from '../../raw/table.ts';
import type { RowKeys } from '../row-key.ts';

/** A draft, and where its row tells of an amount below nothing, the key or the order of the payment that went back if it names one. */
export type Payment = Draft & {
  readonly back?: {
    readonly of: string | undefined;
    readonly order: string | undefined;
    /** What the shop calls the customer, under which heading. */
    readonly customer?: readonly [heading: string, called: string];
  };
};

/** The currency may stand first: `€-20`. */
const belowZero = /^[^\d.,()−-]{0,5}[-−(]/;
const ofCustomers = /^(?:customer|buyer|payer) (?:reference )?id$/i;
const ofOrders = /order|订单/i;

/** What a row of money that went back says of the payment it gives back; undefined of any other row. */
export function refundReader(
  layout: Layout,
  keys: RowKeys,
): (row: RawRow, registration: RegistrationDraft) => Payment['back'] {
  const paid = layout.one('paid');
  const refundOf = layout.one('refundOf');
  // `Original order` names no ticket, whose key it may be all the same.
  const namesOrder = layout.one('order') !== undefined && ofOrders.test(refundOf?.heading ?? '');
  const customer = layout.columns.find(
    ({ field, heading }) => field === 'custom' && ofCustomers.test(heading.trim()),
  );
  return (row, { refunded }) => {
    if (refunded === undefined || !belowZero.test(textIn(row, paid))) return undefined;
    const named = textIn(row, refundOf);
    const called = textIn(row, customer);
    if (customer && called !== '' && named === '')
      return { of: undefined, order: undefined, customer: [customer.written, called] };
    if (!namesOrder) return { of: keys.keyNamed(named), order: undefined };
    return { of: undefined, order: named === '' ? undefined : named };
  };
}

export interface Settled {
  readonly drafts: readonly Draft[];
  /** What was told of a payment of the same file. */
  readonly refunds: readonly Draft[];
  /** Money that went to somebody and gives nothing back that is known of: for the food, or held for a while. */
  readonly spent: readonly Draft[];
}

/**
 * A payment that is named, or one of the same order by the same name for the same ticket, got it back; all of it cancels. Of several
 * tickets nobody can tell which. Where the file does not hold the payment that is named, the row is of whatever registration has its key.
 * `isOfPayments`: of whatever came in and went out, so that what went out is no registration by itself.
 */
export function withRefunds(rows: readonly Payment[], isOfPayments = false): Settled {
  if (!rows.some(isRefund)) return { drafts: rows, refunds: [], spent: [] };
  const spent = new Set<Draft>();
  const settled = new Map<Draft, RegistrationDraft>();
  const refunds = new Set<Draft>();
  const named = new Map<string, Payment>();
  const ordered = new Map<string, Payment[]>();
  for (const row of rows) {
    const { key, order, paid } = row.registration ?? {};
    if (paid === undefined) continue;
    if (key !== undefined && !named.has(key)) named.set(key, row);
    if (order !== undefined) ordered.set(order, [...(ordered.get(order) ?? []), row]);
  }
  /** Of its order, or of its customer where its order is its own. */
  function paymentsBefore({ back, registration }: Refund): readonly Payment[] {
    const ofOrder = ordered.get(back.order ?? registration.order ?? '');
    if (ofOrder || !back.customer) return ofOrder ?? [];
    const [heading, called] = back.customer;
    return rows.filter((row) => row.registration?.answers[heading] === called);
  }

  for (const row of rows) {
    if (!isRefund(row)) continue;
    const { registration, back } = row;
    const refundOf = back.of;
    const payment =
      refundOf === undefined
        ? soleOf(paymentsBefore(row), (one) => isPaymentOf(one, row, settled.get(one)))
        : named.get(refundOf);
    if (isOfPayments && registration.status === 'pending') spent.add(row);
    else if (payment?.registration) {
      settled.set(payment, withRefund(settled.get(payment) ?? payment.registration, registration));
      refunds.add(row);
    } else if (refundOf !== undefined) {
      const { refunded } = registration;
      settled.set(row, { key: refundOf, refunded, answers: {} });
    } else if (isOfPayments) spent.add(row);
  }
  const drafts = rows.flatMap((row): Draft[] => {
    if (refunds.has(row) || spent.has(row)) return [];
    const { back: _, ...draft } = row;
    const registration = settled.get(row);
    if (!registration) return [draft];
    return [{ ...draft, registration, ...(isRefund(row) ? { paysBack: true } : {}) }];
  });
  return { drafts, refunds: [...refunds], spent: [...spent] };
}

type Refund = Required<Pick<Payment, 'back'>> &
  Payment & { readonly registration: RegistrationDraft & { readonly refunded: Money } };

function isRefund(row: Payment): row is Refund {
  const { refunded, paid, fee } = row.registration ?? {};
  return row.back !== undefined && refunded !== undefined && paid === undefined && fee === undefined;
}

/** The first, where all are for one ticket. */
function soleOf(
  payments: readonly Payment[] = [],
  isOne: (payment: Payment) => boolean,
): Payment | undefined {
  const [first, ...others] = payments.filter(isOne);
  return others.every(({ registration }) => registration?.ticket === first?.registration?.ticket)
    ? first
    : undefined;
}

/** `now`: what is known of it so far, as something else may have been paid back. */
function isPaymentOf(payment: Payment, refund: Refund, now = payment.registration): boolean {
  const { key, ticket, refunded } = refund.registration;
  if (!now?.paid || now.paid.currency !== refunded.currency) return false;
  return (
    nameKey(payment.person.name) === nameKey(refund.person.name) &&
    (key === undefined || key === now.key || refund.back.order !== undefined) &&
    (ticket === undefined || ticket === now.ticket) &&
    now.paid.amount >= (now.refunded?.amount ?? 0) + refunded.amount
  );
}

function withRefund(registration: RegistrationDraft, refund: Refund['registration']): RegistrationDraft {
  const { paid, refunded: before, status } = registration;
  const amount = (before?.amount ?? 0) + refund.refunded.amount;
  const refunded = { ...refund.refunded, amount };
  const isAll = paid !== undefined && paid.currency === refunded.currency && paid.amount <= amount;
  const isCancelled = status !== 'attended' && (isAll || refund.status === 'cancelled');
  return { ...registration, refunded, ...(isCancelled ? { status: 'cancelled' } : {}) };
}
