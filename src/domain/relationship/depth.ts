/** How far two sides depend on each other: basic, cooperative, interdependent. */
import { eachWorth } from '../kpi/worth.ts';
import { type Label, label } from './rule.ts';
import type { Held } from './series-book.ts';

export const depths = ['basic', 'cooperative', 'interdependent'] as const;
export type Depth = (typeof depths)[number];

/** Over all series: how many editions were taken part in, and every registration that counts. */
export function depthOf(attended: number, held: readonly Held[]): Label<Depth> {
  const paying = held.filter(hasMoney);
  if (attended >= 2) {
    const isSponsor =
      paying.some(({ role }) => role === 'sponsor') ||
      held.some(({ sponsorship }) => (sponsorship?.amount ?? 0) > 0);
    if (isSponsor) return label('interdependent', 'depth.sponsor', { attended });
    const roles = [...new Set(paying.flatMap(({ role }) => role ?? []))];
    if (roles.length >= 2) return label('interdependent', 'depth.roles', { attended, roles });
    return label('cooperative', 'depth.several', { attended });
  }
  return paying.length > 0 ? label('cooperative', 'depth.money', {}) : label('basic', 'depth.basic', {});
}

/** What was paid back, or is for a seat without a name, tells as it does in every other figure. */
function hasMoney(registration: Held): boolean {
  const worth = new Map<string, number>();
  eachWorth(registration, (_, amount, currency) => worth.set(currency, (worth.get(currency) ?? 0) + amount));
  return [...worth.values()].some((amount) => amount > 0);
}
