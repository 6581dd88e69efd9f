/** What the columns of a list are in the light of those beside them. */
import { withAttending } from './beside/attending.ts';
import { withoutBalances } from './beside/balances.ts';
import { withBuyers } from './beside/buyers.ts';
import { withClients, withCompanyNames } from './beside/clients.ts';
import { withoutCountedSums } from './beside/counted-sums.ts';
import { withHalfNames } from './beside/half-names.ts';
import { withHandKept } from './beside/hand-kept.ts';
import { withoutHomonyms } from './beside/homonyms.ts';
import { withoutInvoiced } from './beside/invoices.ts';
import { withoutShownBrands } from './beside/naming.ts';
import { withTicketPrices } from './beside/order-totals.ts';
import { withOrders } from './beside/orders.ts';
import { withoutOthers } from './beside/others.ts';
import { withPosts } from './beside/posts.ts';
import { withStaff } from './beside/staff.ts';
import { withSubscribers } from './beside/subscribers.ts';
import { withTalks } from './beside/talks.ts';
import { withTheirOwn } from './beside/their-own.ts';
import { withReached } from './beside/told-by-cells.ts';
import { withTraders } from './beside/traders.ts';
import { withoutUnitPrices } from './beside/unit-price.ts';
import { withoutWeak } from './beside/weak-headings.ts';
import type { Guessed, ListedColumns } from './guessed.ts';
import { withShownNames } from './shown-names.ts';

type Step = (guesses: readonly Guessed[], list: ListedColumns) => readonly Guessed[];

/** Each sees what the one before it made of the columns. */
const steps: readonly Step[] = [
  withoutWeak,
  withShownNames,
  withReached,
  withHalfNames,
  withoutOthers,
  withoutHomonyms,
  withoutInvoiced,
  withAttending,
  withBuyers,
  withClients,
  withCompanyNames,
  withoutCountedSums,
  withStaff,
  withoutUnitPrices,
  withoutBalances,
  withTicketPrices,
  withOrders,
  withTalks,
  withPosts,
  withSubscribers,
];
/** Those for lists of no known tool, which may be kept by hand. */
const ofNoTool: readonly Step[] = [withTraders, withoutShownBrands, withHandKept, withTheirOwn];

export function besideOthers(
  proposed: readonly Guessed[],
  list: ListedColumns,
  isOfNoTool: boolean,
): readonly Guessed[] {
  const all = isOfNoTool ? [...steps, ...ofNoTool] : steps;
  return all.reduce<readonly Guessed[]>((guesses, step) => step(guesses, list), proposed);
}
