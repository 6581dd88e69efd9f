/** How far two sides depend on each other: basic, cooperative, interdependent. */
import { type Attendance, countingOf } from '../attendance.ts';
import type { Dossier } from '../dossier.ts';
import type { RegistrationFacts } from '../kpi/counting-registrations.ts';
import { eachWorth } from '../kpi/worth.ts';
import { type Label, label } from './rule.ts';

export const depths = ['basic', 'cooperative', 'interdependent'] as const;
export type Depth = (typeof depths)[number];

/** Over all series. */
export function depthOf({ participations, number }: Dossier, attendance: Attendance): Label<Depth> {
  const attended = participations.length;
  const held = countingOf(attendance, number);
  if (attended < 2)
    return held.some(hasMoney) ? label('cooperative', 'depth.money', {}) : label('basic', 'depth.basic', {});
  const paying = held.filter(hasMoney);
  const isSponsor =
    paying.some(({ role }) => role === 'sponsor') ||
    held.some(({ sponsorship }) => (sponsorship?.amount ?? 0) > 0);
  if (isSponsor) return label('interdependent', 'depth.sponsor', { attended });
  const roles = [...new Set(paying.flatMap(({ role }) => role ?? []))];
  if (roles.length >= 2) return label('interdependent', 'depth.roles', { attended, roles });
  return label('cooperative', 'depth.several', { attended });
}

/** What was paid back, or is for a seat without a name, tells as it does in every other figure. */
function hasMoney(registration: RegistrationFacts): boolean {
  const { fee, paid, sponsorship, seats } = registration;
  if (fee === undefined && paid === undefined && sponsorship === undefined && seats === undefined)
    return false;
  const worth = new Map<string, number>();
  eachWorth(registration, (amount, currency) => worth.set(currency, (worth.get(currency) ?? 0) + amount));
  return [...worth.values()].some((amount) => amount > 0);
}
