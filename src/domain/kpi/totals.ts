/** Amounts added up by currency, with who they are of. */
import { heldIn, sum } from '../../lib/collect.ts';
import type { Alike, Registered } from './registered.ts';
import type { TakeAmount } from './worth.ts';

export interface Total {
  /** Minor units. */
  readonly amount: number;
  /** Registrations that say something in this currency. */
  readonly registrations: number;
  readonly clients: Iterable<string>;
}

/** By currency. */
export type Totals = ReadonlyMap<string, Total>;

export const nothing: Total = { amount: 0, registrations: 0, clients: [] };

/** What `each` gives of every registration, added up. */
export function totalsOf(registered: Registered, each: (one: Alike, take: TakeAmount) => void): Totals {
  const totals = new Map<string, { amount: number; readonly of: Set<Alike> }>();
  for (const one of registered.alike())
    each(one, (amount, currency) => {
      const total = heldIn(totals, currency, () => ({ amount: 0, of: new Set<Alike>() }));
      total.amount += amount * one.count;
      total.of.add(one);
    });
  return new Map(
    [...totals].map(([currency, { amount, of }]) => {
      const registrations = sum([...of].map(({ count }) => count));
      return [currency, { amount, registrations, clients: registered.clientsOf((one) => of.has(one)) }];
    }),
  );
}
