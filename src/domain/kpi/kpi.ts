/** What a KPI is: a figure of one event with its unit, which way is better, and how it is computed. */
import type { ThresholdKey } from '../records/thresholds.ts';
import type { Unit } from '../value/unit.ts';
import type { EventFacts } from './facts/event-facts.ts';
import type { Figure } from './figure.ts';

export interface Kpi {
  /** What `--explain` takes, and the key of its words: label, formula, population, source. */
  readonly id: string;
  readonly unit: Unit;
  /** What it is a quotient of, where that is not plain numbers. */
  readonly of?: { readonly numerator: Unit; readonly denominator: Unit };
  /** Between which points it can be, where its scale ends. */
  readonly ends?: { readonly min: number; readonly max: number };
  /** A share that is no part of a whole, so that it may be more than one. */
  readonly isRatio?: true;
  /** One of the few that tell at a glance how an event went. */
  readonly isHeadline?: true;
  /** It is of the whole series on the day, so that no edition before has another. */
  readonly ofSeries?: true;
  /** What it goes by that somebody may set. */
  readonly limits?: readonly ThresholdKey[];
  /** Null where neither is, as of how many clients stand at each step: such a figure has no target. */
  readonly better: 'higher' | 'lower' | null;
  /** The figure; several where it is given once a currency, that of the event first, or once a dimension. */
  readonly compute: (facts: EventFacts) => readonly Figure[];
}
