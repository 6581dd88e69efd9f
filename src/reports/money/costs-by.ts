/** Costs added up by what they were for, each currency by itself. */
import type { Cost } from '../../domain/records/cost.ts';
import type { Money } from '../../domain/records/field.ts';
import type { Roster } from '../../domain/roster.ts';
import { byKeys, groupBy, sum } from '../../lib/collect.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { costTotals } from './costs.ts';

/** By what costs are added up. */
export const costGroups = ['category', 'event', 'client'] as const;
type CostGroup = (typeof costGroups)[number];

export interface CostSum {
  /** Null for those that name none. */
  readonly of: string | null;
  readonly costs: number;
  readonly amount: Money;
  /** Of all that was spent in the same currency; null where that is nothing. */
  readonly share: number | null;
}

/** By currency, and in each the largest first. */
export function costsBy(costs: readonly Cost[], by: CostGroup): CostSum[] {
  return [...groupBy(costs, ({ amount }) => amount.currency)].sort().flatMap(([currency, same]) => {
    const spent = (some: readonly Cost[]) => sum(some.map(({ amount }) => amount.amount));
    const all = spent(same);
    return [...groupBy(same, (cost) => cost[by] ?? null)]
      .map(([of, own]) => ({ of, costs: own.length, spent: spent(own) }))
      .sort(
        byKeys(
          (one) => -one.spent,
          ({ of }) => of ?? '',
        ),
      )
      .map((one) => ({
        of: one.of,
        costs: one.costs,
        amount: { amount: one.spent, currency },
        share: all === 0 ? null : one.spent / all,
      }));
  });
}

const heads: Readonly<Record<CostGroup, readonly Column[]>> = {
  category: [{ key: 'category', kind: 'choice', rank: 1 }],
  event: [
    { key: 'event', kind: 'id', rank: 2 },
    { key: 'eventName', kind: 'text', rank: 1 },
  ],
  client: [
    { key: 'client', kind: 'id', rank: 2 },
    { key: 'clientName', kind: 'name', rank: 1, personal: true },
  ],
};
const columns: readonly Column[] = [
  { key: 'costs', kind: 'int', rank: 3 },
  { key: 'amount', kind: 'money', rank: 1 },
  { key: 'share', kind: 'share', rank: 2 },
  { key: 'bar', kind: 'bar', rank: 4, only: 'people' },
];

export function costSumsReport(
  roster: Roster<'clients' | 'events'>,
  costs: readonly Cost[],
  by: CostGroup,
): Report {
  const names = by === 'category' ? null : by === 'event' ? roster.events : roster.clients;
  return {
    kind: 'report',
    title: say('title.costs'),
    layout: 'table',
    columns: [...heads[by], ...columns],
    rows: costsBy(costs, by).map(({ of, share, ...sums }): Row => {
      const named = names === null ? {} : { [`${by}Name`]: names.get(of ?? '')?.name ?? null };
      return { [by]: of, ...named, ...sums, share, bar: share };
    }),
    empty: say('none.costs'),
    notes: costTotals(costs),
  };
}
