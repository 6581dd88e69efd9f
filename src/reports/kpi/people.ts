/** The clients a KPI was counted from, as rows: each once, for what they are counted as first, and of money once in each currency. */
import type { Figure } from '../../domain/kpi/figure.ts';
import type { AnyKpi } from '../../domain/kpi/measure.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Money } from '../../domain/records/field.ts';
import { byId } from '../../lib/collect.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

type Clients = ReadonlyMap<string, Client>;
type Told = Pick<Report, 'columns' | 'sections' | 'isInSection'> & { readonly rows: readonly Row[] };

const who: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 1, personal: true },
  { key: 'organisation', kind: 'text', rank: 2 },
];
/** As what a client was counted. */
const asPart: Column = { key: 'counted', kind: 'choice', rank: 1 };
const asStep: Column = { key: 'lifecycle', kind: 'label', rank: 1 };
const ofMoney: Column = { key: 'amount', kind: 'money', rank: 1 };

/**
 * `figures` are those of one KPI. What is given once a currency stands in a table for each of them, the first one's the main one, and the
 * amounts in a table add up to its figure.
 */
export function peopleBehind(figures: readonly Figure[], { id }: AnyKpi, clients: Clients): Told {
  const as = figures[0]?.lifecycle === undefined ? asPart : asStep;
  const rowsOf = (some: readonly Figure[]) => rowsBehind(some, as.key, clients);
  const isOfMoney = figures.some(({ people }) => people.amounts !== undefined);
  const columns = [...who, as, ...(isOfMoney ? [ofMoney] : [])];
  if (!isOfMoney || figures.length === 1) return { columns, rows: rowsOf(figures) };
  const parts = figures.map((figure) => ({ figure, rows: rowsOf([figure]) }));
  const [main, ...further] = parts;
  return {
    columns,
    rows: parts.flatMap(({ rows }) => rows),
    isInSection: ({ amount }) => (amount as Money).currency !== main?.figure.currency,
    sections: [
      ...further.map(
        ({ figure, rows }): Report => ({
          kind: 'report',
          title: say('title.kpi-in', { id, money: moneyOf(figure) }),
          layout: 'table',
          columns,
          rows,
          most: rows.length,
          empty: say('none.counted'),
        }),
      ),
      {
        kind: 'report',
        key: 'currencies',
        only: 'programs',
        title: say('kpi.label', { id }),
        layout: 'table',
        columns: [],
        rows: parts.map(({ figure: { currency, value }, rows }) => ({
          currency,
          value,
          clients: rows.length,
        })),
        empty: say('none.counted'),
      },
    ],
  };
}

/** What figures of money come to, as far as it is known. */
export function moneyOf({ value, currency }: Figure): Money | null {
  return value === null || currency === undefined ? null : { amount: value, currency };
}

function rowsBehind(figures: readonly Figure[], as: string, clients: Clients): Row[] {
  const counted = new Map<string, { readonly id: string; readonly part: string; readonly figure: Figure }>();
  for (const figure of figures) {
    for (const [part, ids] of groupsOf(figure)) {
      for (const id of ids) if (!counted.has(id)) counted.set(id, { id, part, figure });
    }
  }
  return [...counted.values()].sort(byId).map(({ id, part, figure }): Row => {
    const client = clients.get(id);
    return {
      id,
      name: client?.name ?? null,
      organisation: client?.organisation ?? null,
      [as]: part,
      ...amountOf(figure, id),
    };
  });
}

function amountOf({ people, currency }: Figure, id: string): Row {
  if (people.amounts === undefined || currency === undefined) return {};
  const amount = people.amounts().get(id);
  return { amount: amount === undefined ? null : { amount, currency } };
}

/** Whom a figure counted as what; of a score of promoters, who is who. */
function groupsOf({
  people: { numerator, denominator, parts, leftOut = [] },
  lifecycle,
}: Figure): readonly (readonly [string, Iterable<string>])[] {
  if (parts) return Object.entries(parts);
  if (lifecycle !== undefined) return [[lifecycle, numerator]];
  return [
    ['numerator', numerator],
    ['denominator', denominator],
    ['left-out', leftOut],
  ];
}
