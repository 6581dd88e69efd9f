/** The table, JSON, the workbook and the dashboard's cards show the same numbers, equal to those computed by hand. */
import Excel from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import kpi from '../../src/commands/kpi.ts';
import type { Context } from '../../src/context.ts';
import type { Roster } from '../../src/domain/roster.ts';
import { words } from '../../src/i18n/en/index.ts';
import { exported } from '../../src/output/export.ts';
import { table } from '../../src/output/format/table.ts';
import { paintFor } from '../../src/output/paint.ts';
import { dashboardSource, type Listed } from '../../src/porch/dashboard/source.ts';
import type { Report, Row } from '../../src/reports/report.ts';
import { cardLines } from '../../src/tui/parts/cards.ts';
import { themeFor } from '../../src/tui/theme.ts';
import {
  answer,
  came,
  done,
  event,
  followup,
  registration,
  roster,
  survey,
  today,
} from '../domain/kpi/hand-made.ts';

const fee = (amount: number, currency = 'CNY') => ({ fee: { amount, currency } });
const two = {
  ...roster({
    events: [event('E001', '2025-03-01'), event('E002', '2026-03-01')],
    registrations: [
      came('C0001', 'E001', fee(99_00)),
      registration('C0002', 'E001', fee(99_00)),
      came('C0001', 'E002', fee(199_00)),
      came('C0003', 'E002', fee(50_00, 'USD')),
      registration('C0004', 'E002', { ...fee(100_00), status: 'pending' }),
    ],
    followups: [
      followup('F0001', 'C0001', '2026-02-20', done('2026-02-20')),
      followup('F0002', 'C0003', '2026-02-25'),
    ],
    surveys: [survey('S001', 'E002')],
    answers: [
      answer('S001', { overall: 5, recommend: 10 }, { client: 'C0001' }),
      answer('S001', { overall: 2, recommend: 3 }, { client: 'C0003' }),
      answer('S001', { recommend: 9 }),
    ],
  }),
  clients: new Map(
    ['C0001', 'C0002', 'C0003', 'C0004'].map((id) => [
      id,
      { id, known: 0, hasRole: false, contacts: 0, unusable: 0, isReferred: false },
    ]),
  ),
  segments: new Map(),
  targets: new Map(),
};

/** As computed on paper: the value and its change, raw and as a person reads them. Those marked are the ones told at a glance. */
const paper: readonly (readonly [string, number, number | null, string, string, '*'?])[] = [
  ['Registrations', 3, 1, '3', '+1', '*'],
  ['Attendance rate', 2 / 3, 2 / 3 - 1 / 2, '66.7%', '+16.7 pp', '*'],
  ['No-show rate', 1 / 3, 1 / 3 - 1 / 2, '33.3%', '-16.7 pp', '*'],
  ['New clients', 2, 0, '2', '0', '*'],
  ['Repeat share', 1 / 3, 1 / 3, '33.3%', '+33.3 pp', '*'],
  ['Retention rate', 1 / 2, null, '50%', '—', '*'],
  ['Churn rate', 1 / 2, null, '50%', '—', '*'],
  ['Referral share', 0, 0, '0%', '0 pp'],
  ['Related sales', 0, 0, '0%', '0 pp'],
  ['Revenue', 299_00, 101_00, '299.00 CNY', '+101.00 CNY', '*'],
  ['Revenue', 50_00, null, '50.00 USD', '—', '*'],
  ['Still to be paid', 299_00, 101_00, '299.00 CNY', '+101.00 CNY'],
  ['Still to be paid', 50_00, null, '50.00 USD', '—'],
  // 299.00 of three clients, before 198.00 of two; both rounded only here.
  ['Value per client', 99_67, 67, '99.67 CNY', '+0.67 CNY'],
  ['Lifetime value', 83_06, null, '83.06 CNY', '—'],
  ['NPS', 100 / 3, null, '33.33', '—', '*'],
  ['Satisfaction mean', 3.5, null, '3.5', '—', '*'],
  ['Satisfaction top 2', 1 / 2, null, '50%', '—', '*'],
  ['Mean: Overall', 3.5, null, '3.5', '—'],
  ['Response rate', 3 / 2, null, '150%', '—', '*'],
  ['Follow-ups on time', 1 / 2, null, '50%', '—', '*'],
  ['Complaint rate', 0, 0, '0%', '0 pp'],
  ['Data completeness', 0, 0, '0%', '0 pp'],
  // The first came twice, the third once; the others were registered and did not come.
  ['Length of trust', 1, null, '1', '—'],
  ['Lifecycle: prospect', 2, null, '2', '—'],
  ['Lifecycle: new', 1, null, '1', '—'],
  ['Lifecycle: existing', 1, null, '1', '—'],
  ['Lifecycle: loyal', 0, null, '0', '—'],
  ['Lifecycle: lost', 0, null, '0', '—'],
];

const context = {
  settings: { owner: 'ann' },
  words,
  read: async () => two as unknown as Roster,
  store: async () => ({ path: 'roster.json', fingerprint: () => '' }),
  run: async (argv: readonly string[]) =>
    kpi.run(context, { headlines: argv.includes('--headlines') } as never),
  todayIn: () => today,
  zoneOf: () => 'Asia/Shanghai',
} as unknown as Context;

let typed: Report;
let drawn: Listed;

beforeAll(async () => {
  typed = (await kpi.run(context, {} as never)) as Report;
  const told = await (await dashboardSource(context)).look(['kpi', '--headlines']);
  if (told.kind !== 'report') throw new Error('The figures could not be told.');
  drawn = told.report;
});

const rowsOf = (report: Report): Row[] => [...report.rows];
const whole = { fields: null, limit: null, mask: false, toFile: true, raw: false, generatedAt: '' } as const;

describe('the figures of the event held last', () => {
  test('in JSON', async () => {
    const text = [...(await exported([typed], words, { ...whole, format: 'json' }))].join('');
    const items = (JSON.parse(text) as { items: { label: string; value: number; change: number | null }[] })
      .items;
    const known = items.filter(({ value }) => value !== null);
    expect(known.map(({ label }) => label)).toEqual(paper.map(([label]) => label));
    for (const [i, [, value, change]] of paper.entries()) {
      expect(known[i]?.value).toBeCloseTo(value, 12);
      if (change === null) expect(known[i]?.change).toBeNull();
      else expect(known[i]?.change).toBeCloseTo(change, 12);
    }
  });

  test('in the table', () => {
    const shown = typed.columns.filter(({ extra }) => !extra);
    const style = { columns: 200, wide: true, paint: paintFor(false) };
    const { lines } = table(typed, shown, rowsOf(typed), words, style);
    const cells = lines.slice(1).map((line) => line.split(/ {2,}/).slice(0, 3));
    expect(cells.filter(([, value]) => value !== '—')).toEqual(
      paper.map(([label, , , value, change]) => [label, value, change]),
    );
  });

  test('in the workbook', async () => {
    const book = new Excel.Workbook();
    const bytes = await exported([typed], words, { ...whole, format: 'xlsx' });
    await book.xlsx.load((bytes as Uint8Array).buffer as ArrayBuffer);
    const sheet = book.worksheets[0];
    const at = (key: string) => typed.columns.findIndex((column) => column.key === key) + 1;
    const rows = [...(sheet?.getRows(2, rowsOf(typed).length) ?? [])];
    const known = rows.filter((row) => row.getCell(at('value')).value !== null);
    expect(known).toHaveLength(paper.length);
    for (const [i, [label, value, change, spoken, changed]] of paper.entries()) {
      const row = known[i];
      const scale = / [A-Z]{3}$/.test(spoken) ? 100 : 1;
      expect(row?.getCell(at('label')).value).toBe(label);
      expect(row?.getCell(at('value')).value).toBeCloseTo(value / scale, 12);
      const points = changed.endsWith(' pp') ? 100 : 1;
      if (change !== null)
        expect(row?.getCell(at('change')).value).toBeCloseTo((change * points) / scale, 12);
    }
  });

  test('on the cards of the dashboard', () => {
    const lines = cardLines(drawn, 120, 100, words, themeFor(false)).map(({ text }) => text);
    const cards = lines.flatMap((line, i) => {
      if (i % 2 === 1) return [];
      const cell = (text = '', at = 0) => text.slice(at * 30, at * 30 + 30).trim();
      return [0, 1, 2, 3].map((at) => [cell(line, at), cell(lines[i + 1], at)]);
    });
    expect(cards.filter(([label]) => label !== '')).toEqual(
      paper
        .filter(([, , , , , mark]) => mark)
        .map(([label, , , value, change]) => [label, change === '—' ? value : `${value}  ${change}`]),
    );
  });
});
