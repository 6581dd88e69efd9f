/** What an event cost, who came back to it, and who slips away. */
import type { WinBack } from '../../domain/churn/win-back.ts';
import type { Cost } from '../../domain/records/cost.ts';
import type { Relationship } from '../../domain/relationship/relationship.ts';
import { byKeys } from '../../lib/collect.ts';
import { winbackReport } from '../churn/winback.ts';
import { costsBy } from '../money/costs-by.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

const costColumns: readonly Column[] = [
  { key: 'category', kind: 'choice', rank: 1 },
  { key: 'amount', kind: 'money', rank: 1 },
  { key: 'share', kind: 'share', rank: 2 },
  { key: 'bar', kind: 'bar', rank: 3, only: 'people' },
];
const peopleColumns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 1, personal: true },
  { key: 'organisation', kind: 'text', rank: 2, personal: true },
  { key: 'attended', kind: 'int', rank: 2 },
  { key: 'value', kind: 'money', rank: 1 },
  { key: 'stage', kind: 'label', rank: 3 },
];
/** Of `winback`, those that a page has room for. */
const slippingColumns: ReadonlySet<string> = new Set(['client', 'worth', 'because', 'decided', 'advice']);

/** People shown where a page is read; a workbook has them all. */
const most = 15;

/** Shares are of what was spent in the same currency. */
export function costsByCategory(costs: readonly Cost[]): Report {
  const isOne = new Set(costs.map(({ amount }) => amount.currency)).size === 1;
  return {
    kind: 'report',
    title: say('report.costs'),
    layout: 'table',
    columns: costColumns,
    rows: costsBy(costs, 'category').map(
      ({ of, amount, share }): Row => ({ category: of, amount, share, bar: share }),
    ),
    empty: say('report.no-costs'),
    // Bars of two currencies cannot be held against each other.
    ...(isOne ? { chart: { kind: 'bars', of: 'category', values: ['amount'] } } : {}),
  };
}

/** Those worth most first. */
export function cameBackReport(people: readonly Relationship[], isFirst: boolean, held: boolean): Report {
  const rows = people
    .map(({ client, main: { standing, value, stage } }): Row & { readonly worth: number } => ({
      id: client.id,
      name: client.name,
      organisation: client.organisation ?? null,
      attended: standing.attended.length,
      value: value && { amount: value.current, currency: value.currency },
      stage: stage.value,
      worth: value?.current ?? 0,
    }))
    .sort(
      byKeys(
        ({ worth }) => -worth,
        ({ id }) => String(id).length,
        ({ id }) => String(id),
      ),
    )
    .map(({ worth: _, ...row }) => row);
  return {
    kind: 'report',
    title: say(held ? 'report.came-back' : 'report.booked-again', { clients: rows.length }),
    layout: 'table',
    columns: peopleColumns,
    rows,
    most: most,
    empty: isFirst ? say('report.first-edition') : say('report.nobody-back'),
  };
}

export function slippingReport(all: readonly WinBack[]): Report {
  const { columns, rows, notes = [] } = winbackReport(all);
  return {
    kind: 'report',
    title: say('report.slipping', { clients: all.length }),
    layout: 'entries',
    columns: columns.map((column): Column => {
      if (!slippingColumns.has(column.key)) return { ...column, extra: true };
      if (column.key === 'client') return { ...column, heading: say('report.client') };
      return column.key === 'because' || column.key === 'advice' ? { ...column, wraps: true } : column;
    }),
    rows,
    notes,
    most: most,
    empty: say('report.nobody-slips'),
  };
}
