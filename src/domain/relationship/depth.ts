/** How far two sides depend on each other: basic, cooperative, interdependent. */
import { once } from '../../lib/once.ts';
import { type Attendance, countingRows } from '../attendance.ts';
import { valueAt } from '../columns.ts';
import type { Dossier } from '../dossier.ts';
import { type Amounts, eachWorth } from '../kpi/worth.ts';
import { ofAmounts } from './amounts.ts';
import { type Label, label } from './rule.ts';

export const depths = ['basic', 'cooperative', 'interdependent'] as const;
export type Depth = (typeof depths)[number];

/** Over all series. */
export function depthOf(
  { participations, number }: Dossier,
  { attendance, hasPaid }: DepthScope,
): Label<Depth> {
  const attended = participations.length;
  const held = countingRows(attendance(), number);
  if (attended < 2)
    return held.some(hasPaid) ? label('cooperative', 'depth.money', {}) : label('basic', 'depth.basic', {});
  const role = attendance().column('role');
  const sponsorship = attendance().column('sponsorship');
  const roles = new Set(held.filter(hasPaid).flatMap((row) => valueAt(role, row) ?? []));
  const isSponsor = roles.has('sponsor') || held.some((row) => (valueAt(sponsorship, row)?.amount ?? 0) > 0);
  if (isSponsor) return label('interdependent', 'depth.sponsor', { attended });
  if (roles.size >= 2) return label('interdependent', 'depth.roles', { attended, roles: [...roles] });
  return label('cooperative', 'depth.several', { attended });
}

/** What depth is told by. */
export interface DepthScope {
  readonly attendance: () => Attendance;
  /** Whether there is money in a registration, by its row. */
  readonly hasPaid: (row: number) => boolean;
}

/** The same for all clients. */
export function depthScope(attendance: () => Attendance): DepthScope {
  const paid = once(() => ofAmounts(attendance(), hasMoney));
  return { attendance, hasPaid: (row) => paid()(row) };
}

/** What was paid back, or is for a seat without a name, tells as it does in every other figure. */
function hasMoney(amounts: Amounts): boolean {
  // Nearly always there is one currency.
  let first: string | undefined;
  let total = 0;
  let others: Map<string, number> | undefined;
  eachWorth(amounts, (amount, currency) => {
    first ??= currency;
    if (currency === first) total += amount;
    else {
      others ??= new Map();
      others.set(currency, (others.get(currency) ?? 0) + amount);
    }
  });
  return total > 0 || (others !== undefined && [...others.values()].some((amount) => amount > 0));
}
