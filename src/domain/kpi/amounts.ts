/** Amounts added up by currency, with who they are of. */
import { heldIn } from '../../lib/collect.ts';
import type { RegistrationFacts } from './counting-registrations.ts';
import type { EventFacts } from './event-facts.ts';
import { type Figure, unknown } from './figure.ts';
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

const nothing = (): Total => ({ amount: 0, registrations: 0, last: null, clients: [] });

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

/** The currency figures are in: that of the event, else the one most registrations are in; of several the first by name. */
export function mainCurrency({ currency }: EventFacts, totals: Totals): string | undefined {
  if (currency !== null) return currency;
  const size = (unit: string) => totals.get(unit)?.registrations ?? 0;
  return [...totals.keys()]
    .sort()
    .reduce<string | undefined>(
      (best, one) => (best === undefined || size(one) > size(best) ? one : best),
      undefined,
    );
}

/**
 * One figure a currency, the main one first; without any amount, why there is none. `known` is what there are amounts of at all,
 * where `totals` are only a part of it: of what is known and not in them there is nothing.
 */
export function sums(facts: EventFacts, totals: Totals, known: Totals = totals): readonly Figure[] {
  const main = mainCurrency(facts, known);
  if (main === undefined) return [unknown('no-amounts')];
  const others = [...known.keys()].sort().filter((one) => one !== main);
  return [main, ...others].map((currency): Figure => {
    const sample = known.get(currency)?.registrations;
    if (sample === undefined) return { ...unknown('no-amounts'), currency };
    const { amount, clients } = totals.get(currency) ?? nothing();
    return {
      value: amount,
      currency,
      numerator: null,
      denominator: null,
      sample,
      notes: currency === main ? [] : ['other-currency'],
      people: { numerator: clients, denominator: [] },
    };
  });
}
