/** The worth of the registrations that count, one figure a currency. */
import type { RegistrationFacts } from './counting-registrations.ts';
import type { EventFacts } from './event-facts.ts';
import { type Figure, unknown } from './figure.ts';
import type { Kpi } from './kpi.ts';
import { eachWorth, type TakeWorth } from './worth.ts';

export default {
  id: 'revenue',
  unit: 'money',
  better: 'higher',
  compute: revenue,
} as const satisfies Kpi;

interface Total {
  amount: number;
  /** Registrations that say something in this currency, and the last of them. */
  registrations: number;
  last: RegistrationFacts | null;
  readonly clients: string[];
}

function revenue({ registrations, currency }: EventFacts): readonly Figure[] {
  const totals = new Map<string, Total>();
  const take: TakeWorth = (registration, amount, unit) => {
    let total = totals.get(unit);
    if (total === undefined) {
      total = { amount: 0, registrations: 0, last: null, clients: [] };
      totals.set(unit, total);
    }
    total.amount += amount;
    if (total.last === registration) return;
    total.registrations++;
    total.last = registration;
    total.clients.push(registration.client);
  };
  for (const registration of registrations) eachWorth(registration, take);
  const currencies = [...totals.keys()].sort();
  const main = currency ?? commonest(currencies, totals);
  if (main === undefined) return [unknown('no-amounts')];
  const others = currencies.filter((one) => one !== main);
  return [
    figureOf(main, totals.get(main), false),
    ...others.map((one) => figureOf(one, totals.get(one), true)),
  ];
}

function figureOf(currency: string, total: Total | undefined, further: boolean): Figure {
  if (total === undefined) return { ...unknown('no-amounts'), currency };
  return {
    value: total.amount,
    currency,
    numerator: null,
    denominator: null,
    sample: total.registrations,
    notes: further ? ['other-currency'] : [],
    people: { numerator: total.clients, denominator: [] },
  };
}

/** The currency most registrations are in, where nobody said which one the event has; of several the first by name. */
function commonest(currencies: readonly string[], totals: ReadonlyMap<string, Total>): string | undefined {
  const size = (currency: string) => totals.get(currency)?.registrations ?? 0;
  return currencies.reduce<string | undefined>(
    (best, one) => (best === undefined || size(one) > size(best) ? one : best),
    undefined,
  );
}
