/** Amounts added up by currency, as figures. */
import type { EventFacts } from '../facts/event-facts.ts';
import { nothing, type Totals } from '../facts/totals.ts';
import { type Figure, unknown } from '../figure.ts';

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
    const { amount, clients, byClient } = totals.get(currency) ?? nothing;
    return {
      value: amount,
      currency,
      numerator: null,
      denominator: null,
      sample,
      notes: currency === main ? [] : ['other-currency'],
      people: { numerator: clients, denominator: [], amounts: byClient },
    };
  });
}
