/** What each client or event was asked for, paid, and still owes. */
import { type Balance, balancesOf } from '../../domain/money/balance.ts';
import { billing } from '../../domain/money/billing.ts';
import type { Registration } from '../../domain/records/registration.ts';
import type { Roster } from '../../domain/roster.ts';
import { byKeys, groupBy } from '../../lib/collect.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

/** By whom or by what registrations are added up. */
export const balanceGroups = ['client', 'event'] as const;
type BalanceGroup = (typeof balanceGroups)[number];

const columns: readonly Column[] = [
  { key: 'registrations', kind: 'int', rank: 4 },
  { key: 'fee', kind: 'money', rank: 2 },
  { key: 'paid', kind: 'money', rank: 2 },
  { key: 'refunded', kind: 'money', rank: 5 },
  { key: 'open', kind: 'money', rank: 1 },
  { key: 'held', kind: 'money', rank: 2 },
];

const heads: Readonly<Record<BalanceGroup, readonly Column[]>> = {
  client: [
    { key: 'client', kind: 'id', rank: 1 },
    { key: 'clientName', kind: 'name', rank: 1, personal: true },
    { key: 'organisation', kind: 'text', rank: 6, personal: true },
  ],
  event: [
    { key: 'event', kind: 'id', rank: 1 },
    { key: 'eventName', kind: 'text', rank: 1 },
    { key: 'start', kind: 'day', rank: 6 },
  ],
};

type Known = Roster<'clients' | 'events' | 'registrations'>;

/** Clients by what is open, the most first; events by their day. A row a currency. */
export function balancesReport(
  roster: Known,
  registrations: readonly Registration[],
  by: BalanceGroup,
): Report {
  const billed = billing(roster);
  const rows = [...groupBy(registrations, (one) => one[by])].flatMap(([id, own]) =>
    balancesOf(own, billed).map((balance): Row & Balance => ({ ...headOf(roster, by, id), ...balance })),
  );
  rows.sort(
    byKeys(
      ({ currency }) => currency,
      (row) => (by === 'event' ? String(row.start ?? '') : -row.open),
      (row) => String(row[by]),
    ),
  );
  const hasHeld = rows.some(({ held }) => held > 0);
  return {
    kind: 'report',
    title: say('title.balances'),
    layout: 'table',
    columns: [...heads[by], ...columns.filter(({ key }) => key !== 'held' || hasHeld)],
    rows: rows.map(inMoney),
    empty: say('none.balances'),
    notes: balancesOf(registrations, billed).map((balance) => say('balance.total', balance)),
  };
}

function headOf({ clients, events }: Pick<Known, 'clients' | 'events'>, by: BalanceGroup, id: string): Row {
  if (by === 'event') {
    const event = events.get(id);
    return { event: id, eventName: event?.name ?? null, start: event?.start ?? null };
  }
  const client = clients.get(id);
  return { client: id, clientName: client?.name ?? null, organisation: client?.organisation ?? null };
}

function inMoney({ currency, fee, paid, refunded, open, held, ...rest }: Row & Balance): Row {
  const sums = { fee, paid, refunded, open, held };
  const money = Object.entries(sums).map(([key, amount]) => [key, { amount, currency }]);
  return { ...rest, ...Object.fromEntries(money) };
}
