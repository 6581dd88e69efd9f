/** What one row of a list that came back comes to: where it differs, or why it changes nothing. */
import type { Difference } from './differences.ts';

/**
 * Why a row changes nothing. `doubled`: its id stands in another row too, which says something else. `gone`: its record is no more.
 * `nobody`, `whose` and `which-event`: it has no id, and does not say who or what it is about.
 */
export type WhyLeftOut = 'doubled' | 'unknown' | 'gone' | 'nobody' | 'whose' | 'which-event';

export interface RowOutcome {
  readonly differences: readonly Difference[];
  /** Null where it may change something. */
  readonly why: WhyLeftOut | null;
}

export function left(why: WhyLeftOut, differences: readonly Difference[] = []): RowOutcome {
  return { differences, why };
}

export function taken(differences: readonly Difference[] = []): RowOutcome {
  return { differences, why: null };
}
