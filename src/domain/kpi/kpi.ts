/** What a KPI is: a figure of one event with its unit, which way is better, and how it is computed. */
import type { EventFacts } from './event-facts.ts';
import type { Figure } from './figure.ts';

/** Shares are 0..1, scores points of a scale or -100..100, money minor units. */
export type Unit = 'share' | 'score' | 'money' | 'count' | 'days';

export interface Kpi {
  /** What `--explain` takes, and the key of its words: label, formula, population, source. */
  readonly id: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  /** The figure; several where it is given once a currency, that of the event first. */
  readonly compute: (facts: EventFacts) => readonly Figure[];
}
