/** The cost ledger, and what it comes to in each currency. */
import { type Cost, costFields } from '../../domain/records/cost.ts';
import type { Roster } from '../../domain/roster.ts';
import { byId } from '../../lib/collect.ts';
import { type Phrase, say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report } from '../report.ts';

const own = columnsOf(costFields, { day: 1, amount: 1, category: 1, text: 3 });
const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  ...own.filter(({ key }) => key !== 'id'),
  { key: 'eventName', kind: 'text', rank: 4 },
  { key: 'clientName', kind: 'name', rank: 5, personal: true },
];

export function costsReport(roster: Roster<'clients' | 'events'>, costs: readonly Cost[]): Report {
  const sorted = [...costs].sort((a, b) => (a.day === b.day ? byId(b, a) : a.day < b.day ? 1 : -1));
  return {
    kind: 'report',
    title: say('title.costs'),
    layout: 'table',
    columns,
    rows: sorted.map((cost) => ({
      ...rowOf(costFields, cost),
      eventName: cost.event === undefined ? null : (roster.events.get(cost.event)?.name ?? null),
      clientName: cost.client === undefined ? null : (roster.clients.get(cost.client)?.name ?? null),
    })),
    empty: say('none.costs'),
    notes: costTotals(costs),
  };
}

/** What they come to in each currency: currencies are never added. */
export function costTotals(costs: readonly Cost[]): Phrase[] {
  const sums = new Map<string, number>();
  for (const { amount } of costs) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
  return [...sums].sort().map(([currency, amount]) => say('cost.total', { money: { amount, currency } }));
}
