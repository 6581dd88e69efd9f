/** What a relation could still become, in points: one for each sign of it. */
import type { Instant } from '../../../lib/time/instant.ts';
import type { Thresholds } from '../../records/thresholds.ts';
import { type PotentialPoint, potentialPoints } from '../rule.ts';
import type { Standing } from '../series/standing.ts';
import type { Worth } from '../worth/series-worth.ts';

/** What potential is measured by. */
export interface PotentialScope {
  /** Whether an interaction is of the days that are recent. */
  readonly isRecent: (at: Instant) => boolean;
  /** The client's. */
  readonly worth: Worth;
  /** The area of the client in the latest edition; null where it is not known. */
  readonly area: () => number | null;
  /** The median area of the exhibitors of the latest edition; null where there is none. */
  readonly medianArea: () => number | null;
  /** Whether somebody came to us through this client. */
  readonly hasReferred: (client: string) => boolean;
  readonly limits: Thresholds;
}

/** What each point is measured on. */
interface PotentialFacts {
  /** Worth in minor units, in the edition before (null where there was none) and in the latest. */
  trend: { before: number | null; now: number };
  /** People, and square metres in the latest edition; null where unknown. */
  size: { employees: number | null; area: number | null; median: number | null };
  needs: { count: number };
  /** Whether the latest edition's survey was answered. */
  engagement: { interactions: number; answered: boolean };
  referral: Record<never, never>;
}

export type PotentialPart = {
  [P in PotentialPoint]: { readonly id: P; readonly isOn: boolean } & Readonly<PotentialFacts[P]>;
}[PotentialPoint];

/** The points a client has, in their order. */
export function potentialOf(standing: Standing, scope: PotentialScope): readonly PotentialPoint[] {
  return potentialPoints.filter((id) => measures[id](standing, scope).isOn);
}

/** Every point with what it was measured on, whether the client has it or not. */
export function potentialParts(standing: Standing, scope: PotentialScope): readonly PotentialPart[] {
  return potentialPoints.map((id) => ({ id, ...measures[id](standing, scope) }) as PotentialPart);
}

type Measures = {
  readonly [P in PotentialPoint]: (
    standing: Standing,
    scope: PotentialScope,
  ) => { readonly isOn: boolean } & PotentialFacts[P];
};

const measures: Measures = {
  trend({ book }, { worth: { latest, previous } }) {
    const before = book?.previous ? previous : null;
    return { isOn: before !== null && latest > before, before, now: latest };
  },

  size({ client, book }, { area: areaNow, medianArea, limits }) {
    const employees = client.companySize ?? null;
    const area = book?.latest ? areaNow() : null;
    const median = area === null || area === 0 ? null : medianArea();
    const isLarge = median !== null && area !== null && area >= median;
    return { isOn: (employees ?? 0) >= limits['potential.employees'] || isLarge, employees, area, median };
  },

  needs({ client }) {
    const count = client.needs?.length ?? 0;
    return { isOn: count > 0, count };
  },

  engagement({ dossier, book }, { isRecent, limits }) {
    const answered = dossier.answers.some(({ survey }) => survey.event === book?.latest?.id);
    let interactions = 0;
    for (const { at } of dossier.interactions) if (isRecent(at)) interactions++;
    return { isOn: answered || interactions >= limits['potential.interactions'], interactions, answered };
  },

  referral({ client }, { hasReferred }) {
    return { isOn: hasReferred(client.id) };
  },
};
