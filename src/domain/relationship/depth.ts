/** How far two sides depend on each other: basic, cooperative, interdependent. */
import type { Dossier } from '../dossier.ts';
import type { Registration } from '../records/registration.ts';
import { type Label, label } from './rule.ts';

export const depths = ['basic', 'cooperative', 'interdependent'] as const;
export type Depth = (typeof depths)[number];

/** Over all series. */
export function depthOf({ participations, parts }: Dossier): Label<Depth> {
  const attended = participations.length;
  const paying = parts.filter(({ counts, registration }) => counts && hasMoney(registration));
  if (attended >= 2) {
    const isSponsor = paying.some(
      ({ registration: { role, sponsorship } }) => role === 'sponsor' || isAmount(sponsorship),
    );
    if (isSponsor) return label('interdependent', 'depth.sponsor', { attended });
    const roles = [...new Set(paying.flatMap(({ registration: { role } }) => role ?? []))];
    if (roles.length >= 2) return label('interdependent', 'depth.roles', { attended, roles });
    return label('cooperative', 'depth.several', { attended });
  }
  return paying.length > 0 ? label('cooperative', 'depth.money', {}) : label('basic', 'depth.basic', {});
}

function hasMoney({ fee, paid, sponsorship }: Registration): boolean {
  return isAmount(fee) || isAmount(paid) || isAmount(sponsorship);
}

function isAmount(money: Registration['fee']): boolean {
  return money !== undefined && money.amount > 0;
}
