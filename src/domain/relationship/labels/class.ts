/** How much attention a client asks for: objecting, key, potential, ordinary. */
import type { Case } from '../../records/case.ts';
import type { Thresholds } from '../../records/thresholds.ts';
import { type Label, label } from '../rule.ts';
import type { Tier } from './tier.ts';

export const clientClasses = ['objecting', 'key', 'potential', 'ordinary'] as const;
export type ClientClass = (typeof clientClasses)[number];

export interface ClassFacts {
  /** Open on the day. */
  readonly openCases: readonly Case[];
  /** The latest answer to the recommendation question, 0 to 10; null where there is none. */
  readonly nps: number | null;
  readonly tier: Tier | null;
  /** Editions taken part in, over all series. */
  readonly attended: number;
}

/** The first rule that fits; everything but the tier is over all series. */
export function classOf(
  { openCases, nps, tier, attended }: ClassFacts,
  limits: Thresholds,
): Label<ClientClass> {
  const cases = openCases.filter(({ kind }) => kind === 'complaint' || kind === 'objection');
  if (cases.length > 0) return label('objecting', 'class.case', { cases: cases.map(({ id }) => id) });
  const limit = limits['class.nps'];
  if (nps !== null && nps <= limit) return label('objecting', 'class.nps', { score: nps, limit });
  if (tier === 'platinum' || tier === 'gold') return label('key', 'class.tier', { tier });
  if (attended === 0) return label('potential', 'class.never', {});
  return tier === 'iron' ? label('potential', 'class.iron', {}) : label('ordinary', 'class.ordinary', {});
}
