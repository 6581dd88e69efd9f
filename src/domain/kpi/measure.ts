/** The figures of one event beside those of another. */
import type { EventFacts } from './facts/event-facts.ts';
import type { Figure } from './figure.ts';
import { type KpiId, kpis } from './index.ts';
import type { Kpi } from './kpi.ts';

export type AnyKpi = Kpi & { readonly id: KpiId };

export interface Measured {
  readonly kpi: AnyKpi;
  readonly figure: Figure;
  /** The same figure of the other event. */
  readonly previous: number | null;
  /** Value less previous, neither of them rounded. */
  readonly change: number | null;
}

/** Which figures are wanted, where that is not all: those of one KPI, or the few that tell at a glance how an event went. */
export type Only = KpiId | 'headlines';

/** The figures of an event; `other` is what it is held against, null where there is nothing. */
export function measure(facts: EventFacts, other: EventFacts | null, only?: Only): Measured[] {
  const all: readonly AnyKpi[] = kpis;
  const wanted = all.filter(({ id, isHeadline }) =>
    only === 'headlines' ? isHeadline : only === undefined || id === only,
  );
  return wanted.flatMap((kpi) => {
    const others = other === null || kpi.ofSeries === true ? [] : kpi.compute(other);
    return kpi.compute(facts).map((computed): Measured => {
      const figure = inCurrencyOf(others[0], computed);
      const key = keyOf(kpi, figure);
      const previous =
        others.find((one) => keyOf(kpi, one) === key && areComparable(one, figure))?.value ?? null;
      const change = figure.value === null || previous === null ? null : figure.value - previous;
      return { kpi, figure, previous, change };
    });
  });
}

/** Points of one scale say nothing beside points of another. */
export function areComparable(before: Figure, now: Figure): boolean {
  return before.value === null || now.value === null || before.scale === now.scale;
}

/** What is unknown is in no currency: it is held against the first figure there is, in the currency of that. */
function inCurrencyOf(other: Figure | undefined, figure: Figure): Figure {
  const isBare = figure.value === null && figure.currency === undefined;
  return isBare && other?.currency !== undefined ? { ...figure, currency: other.currency } : figure;
}

/**
 * The same for the same figure of any event: which KPI, and of what where it is given several times. Shares of money are the same in
 * every currency.
 */
export function keyOf({ id, unit }: AnyKpi, { currency, dimension, lifecycle }: Figure): string {
  return [id, unit === 'money' ? currency : undefined, dimension, lifecycle]
    .filter((part) => part !== undefined)
    .join(' ');
}
