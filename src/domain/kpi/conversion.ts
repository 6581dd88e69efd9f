/** What becomes of clients along the lifecycle: of those who could take a step, how many did. */
import type { Lifecycle } from '../relationship/labels/lifecycle.ts';

export interface Conversion {
  /** Where the step leads to. */
  readonly to: Exclude<Lifecycle, 'prospect'>;
  readonly took: number;
  readonly could: number;
  /** 0..1; null where nobody could. */
  readonly share: number | null;
}

/**
 * From how many stand where. To take part could everybody known; to come again and to be lost, who took part and not only in the
 * latest edition, for the new ones still have it before them; to become loyal, who came again.
 */
export function conversions(standing: Readonly<Record<Lifecycle, number>>): Conversion[] {
  const { prospect, new: fresh, existing, loyal, lost } = standing;
  const kept = existing + loyal;
  const step = (to: Conversion['to'], took: number, could: number): Conversion => ({
    to,
    took,
    could,
    share: could === 0 ? null : took / could,
  });
  return [
    step('new', fresh + kept + lost, prospect + fresh + kept + lost),
    step('existing', kept, kept + lost),
    step('loyal', loyal, kept),
    step('lost', lost, kept + lost),
  ];
}
