/** Whether more was paid back for a registration than ever came in. */
import type { Money } from '../records/field.ts';
import type { Registration } from '../records/registration.ts';

type Paid = Pick<Registration, 'fee' | 'paid' | 'refunded' | 'sponsorship' | 'seats'>;

export interface RefundBeyond {
  readonly refunded: Money;
  /** What came in, in the same currency. */
  readonly paid: Money;
}

/**
 * Null where no more was paid back than was paid, sponsorship and the nameless seats of the order with it. Where no payment is noted at
 * all, the fee counts as paid: whoever keeps no payments notes what is paid back all the same.
 */
export function refundBeyond({ refunded, ...registration }: Paid): RefundBeyond | null {
  if (refunded === undefined) return null;
  const { currency } = refunded;
  const parts = [registration, ...(registration.seats ?? [])];
  const key = parts.some(({ paid }) => paid !== undefined) ? 'paid' : 'fee';
  const came = [...parts.map((part) => part[key]), registration.sponsorship];
  const amount = came.reduce((sum, one) => sum + (one?.currency === currency ? one.amount : 0), 0);
  return refunded.amount > amount ? { refunded, paid: { amount, currency } } : null;
}
