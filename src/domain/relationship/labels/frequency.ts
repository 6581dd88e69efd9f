/** How often a client takes part in their main series: none, once, occasional, regular. */
import type { Thresholds } from '../../records/thresholds.ts';
import { type Label, label, named } from '../rule.ts';
import type { Standing } from '../series/standing.ts';

export const frequencies = ['none', 'once', 'occasional', 'regular'] as const;
export type Frequency = (typeof frequencies)[number];

export function frequencyOf({ attended, missed }: Standing, limits: Thresholds): Label<Frequency> {
  const [first] = attended;
  if (first === undefined) return label('none', 'frequency.never', {});
  if (attended.length === 1) return label('once', 'frequency.once', { event: named(first) });
  const held = attended.length + missed.length;
  const limit = limits['frequency.regular'];
  const isRegular = isOften(attended.length, held, limit);
  const toGo = editionsToGo(attended.length, held, limit);
  const facts = { attended: attended.length, held, limit, isRegular, toGo };
  return label(isRegular ? 'regular' : 'occasional', 'frequency.of', facts);
}

function isOften(attended: number, held: number, limit: number): boolean {
  // A share of a whole number is seldom a whole number of its binary fractions.
  return attended >= held * limit - 1e-9;
}

/** How many editions in a row change the answer: missed where it is often, else taken part in; null where none ever do. */
function editionsToGo(attended: number, held: number, limit: number): number | null {
  if (isOften(attended, held, limit))
    return limit === 0 ? null : Math.floor((attended + 1e-9) / limit) - held + 1;
  return limit === 1 ? null : Math.ceil((held * limit - attended - 1e-9) / (1 - limit));
}
