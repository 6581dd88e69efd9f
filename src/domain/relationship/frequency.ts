/** How often a client takes part in their main series: none, once, occasional, regular. */
import { type Label, label, named } from './rule.ts';
import type { Standing } from './standing.ts';

export const frequencies = ['none', 'once', 'occasional', 'regular'] as const;
export type Frequency = (typeof frequencies)[number];

export function frequencyOf({ attended, missed }: Standing): Label<Frequency> {
  const [first] = attended;
  if (first === undefined) return label('none', 'frequency.never', {});
  if (attended.length === 1) return label('once', 'frequency.once', { event: named(first) });
  const held = attended.length + missed.length;
  const facts = { attended: attended.length, held };
  return label(attended.length * 2 >= held ? 'regular' : 'occasional', 'frequency.of', facts);
}
