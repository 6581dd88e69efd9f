/** Amounts added up by currency, with who they are of. */
import { heldIn } from '../../lib/collect.ts';
import type { RegistrationFacts } from './counting-registrations.ts';
import type { TakeWorth } from './worth.ts';

interface Total {
  amount: number;
  /** Registrations that say something in this currency, and the last of them. */
  registrations: number;
  last: RegistrationFacts | null;
  readonly clients: string[];
}

/** By currency; minor units. */
export type Totals = ReadonlyMap<string, Readonly<Total>>;

export const nothing = (): Total => ({ amount: 0, registrations: 0, last: null, clients: [] });

/** What `each` gives of every registration, added up. */
export function totalsOf(
  registrations: Iterable<RegistrationFacts>,
  each: (registration: RegistrationFacts, take: TakeWorth) => void,
): Totals {
  const totals = new Map<string, Total>();
  const take: TakeWorth = (registration, amount, currency) => {
    const total = heldIn(totals, currency, nothing);
    total.amount += amount;
    if (total.last === registration) return;
    total.registrations++;
    total.last = registration;
    total.clients.push(registration.client);
  };
  for (const registration of registrations) each(registration, take);
  return totals;
}
