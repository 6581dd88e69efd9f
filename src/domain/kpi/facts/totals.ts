/** Amounts added up by currency, with who they are of. */
import { heldIn, sum } from '../../../lib/collect.ts';
import { once } from '../../../lib/once.ts';
import type { TakeAmount } from '../../money/worth.ts';
import type { Alike, Registered } from './registered.ts';

export interface Total {
  /** Minor units. */
  readonly amount: number;
  /** Registrations that say something in this currency. */
  readonly registrations: number;
  readonly clients: Iterable<string>;
  /** What is of each of them. */
  readonly byClient: () => ReadonlyMap<string, number>;
}

/** By currency. */
export type Totals = ReadonlyMap<string, Total>;

export const nothing: Total = { amount: 0, registrations: 0, clients: [], byClient: () => new Map() };

/** What `each` gives of every registration, added up. */
export function totalsOf(registered: Registered, each: (one: Alike, take: TakeAmount) => void): Totals {
  const totals = new Map<string, { amount: number; readonly of: Map<Alike, number> }>();
  for (const one of registered.alike())
    each(one, (amount, currency) => {
      const total = heldIn(totals, currency, () => ({ amount: 0, of: new Map<Alike, number>() }));
      total.amount += amount * one.count;
      total.of.set(one, (total.of.get(one) ?? 0) + amount);
    });
  return new Map(
    [...totals].map(([currency, { amount, of }]) => {
      const isOf = (one: Alike) => of.has(one);
      const total: Total = {
        amount,
        registrations: sum([...of.keys()].map(({ count }) => count)),
        clients: registered.clientsOf(isOf),
        byClient: once(() => {
          const each = new Map<string, number>();
          registered.visit(isOf, (client, one) =>
            each.set(client, (each.get(client) ?? 0) + (of.get(one) ?? 0)),
          );
          return each;
        }),
      };
      return [currency, total];
    }),
  );
}
