/** How far two sides depend on each other: basic, cooperative, interdependent. */
import { once } from '../../../lib/once.ts';
import { valueAt } from '../../columns.ts';
import type { Dossier } from '../../dossier.ts';
import { type Attendance, countingRows } from '../../edition/attendance.ts';
import { type Amounts, eachWorth } from '../../money/worth.ts';
import { type Label, label } from '../rule.ts';
import { ofAmounts } from '../worth/amounts.ts';

export const depths = ['basic', 'cooperative', 'interdependent'] as const;
export type Depth = (typeof depths)[number];

/** Over all series. */
export function depthOf({ participations, number }: Dossier, scope: DepthScope): Label<Depth> {
  const attended = participations.length;
  const { hasPaid, roleOf, isSponsoring } = scope;
  const held = countingRows(scope.attendance(), number);
  if (attended < 2)
    return held.some(hasPaid) ? label('cooperative', 'depth.money', {}) : label('basic', 'depth.basic', {});
  const roles: string[] = [];
  let isSponsor = false;
  for (const row of held) {
    isSponsor ||= isSponsoring(row);
    const role = hasPaid(row) ? roleOf(row) : undefined;
    if (role !== undefined && !roles.includes(role)) roles.push(role);
  }
  if (isSponsor || roles.includes('sponsor')) return label('interdependent', 'depth.sponsor', { attended });
  if (roles.length >= 2) return label('interdependent', 'depth.roles', { attended, roles });
  return label('cooperative', 'depth.several', { attended });
}

/** What depth is told by: of a registration by its row. */
export interface DepthScope {
  readonly attendance: () => Attendance;
  /** Whether there is money in it. */
  readonly hasPaid: (row: number) => boolean;
  readonly roleOf: (row: number) => string | undefined;
  readonly isSponsoring: (row: number) => boolean;
}

/** The same for all clients. */
export function depthScope(attendance: () => Attendance): DepthScope {
  const paid = once(() => ofAmounts(attendance(), hasMoney));
  const role = once(() => attendance().column('role'));
  const sponsorship = once(() => attendance().column('sponsorship'));
  return {
    attendance,
    hasPaid: (row) => paid()(row),
    roleOf: (row) => valueAt(role(), row),
    isSponsoring: (row) => (valueAt(sponsorship(), row)?.amount ?? 0) > 0,
  };
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
