/** The figures of one event beside those of another. */
import type { EventFacts } from './event-facts.ts';
import type { Figure } from './figure.ts';
import { type KpiId, kpis } from './index.ts';

export type AnyKpi = (typeof kpis)[number];

export interface Measured {
  readonly kpi: AnyKpi;
  readonly figure: Figure;
  /** The same figure of the other event. */
  readonly previous: number | null;
  /** Value less previous, neither of them rounded. */
  readonly change: number | null;
}

/** Every figure of an event, or those of one KPI; `other` is what it is held against, null where there is nothing. */
export function measure(facts: EventFacts, other: EventFacts | null, only?: KpiId): Measured[] {
  const wanted = only === undefined ? kpis : kpis.filter(({ id }) => id === only);
  return wanted.flatMap((kpi) => {
    const others = other === null ? [] : kpi.compute(other);
    return kpi.compute(facts).map((figure): Measured => {
      const previous = others.find(({ currency }) => currency === figure.currency)?.value ?? null;
      const change = figure.value === null || previous === null ? null : figure.value - previous;
      return { kpi, figure, previous, change };
    });
  });
}
