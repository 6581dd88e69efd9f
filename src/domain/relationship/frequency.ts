/** How often a client takes part in their main series: none, once, occasional, regular. */
import { type Label, label, named } from './rule.ts';
import type { Standing } from './standing.ts';
import type { Thresholds } from './thresholds.ts';

export const frequencies = ['none', 'once', 'occasional', 'regular'] as const;
export type Frequency = (typeof frequencies)[number];

export function frequencyOf({ attended, missed }: Standing, limits: Thresholds): Label<Frequency> {
  const [first] = attended;
  if (first === undefined) return label('none', 'frequency.never', {});
  if (attended.length === 1) return label('once', 'frequency.once', { event: named(first) });
  const held = attended.length + missed.length;
  const limit = limits['frequency.regular'];
  const facts = { attended: attended.length, held, limit };
  // A share of a whole number is seldom a whole number of its binary fractions.
  const isOften = attended.length >= held * limit - 1e-9;
  return label(isOften ? 'regular' : 'occasional', 'frequency.of', facts);
}
