import { describe, expect, test } from 'vitest';
import { kpis } from '../../../src/domain/kpi/index.ts';
import { type Measured, measure } from '../../../src/domain/kpi/measure.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import { thresholds } from '../../../src/domain/records/thresholds.ts';
import type { Lifecycle } from '../../../src/domain/relationship/labels/lifecycle.ts';
import { words as en } from '../../../src/i18n/en/index.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { words as zh } from '../../../src/i18n/zh-CN/index.ts';
import { widthOf } from '../../../src/lib/text/width.ts';
import { kindIn, plain, spoken, spokenIn, valueIn, wordsOf } from '../../../src/output/cell.ts';
import { exported } from '../../../src/output/export.ts';
import { table } from '../../../src/output/format/table.ts';
import { paintFor } from '../../../src/output/paint.ts';
import { kpiExplanation } from '../../../src/reports/kpi/explain.ts';
import { kpiReport } from '../../../src/reports/kpi/kpi.ts';
import type { Phrase } from '../../../src/reports/phrases.ts';
import type { Report, Row } from '../../../src/reports/report.ts';
import {
  answer,
  came,
  cost,
  event,
  factsOf,
  noLabels,
  registration,
  roster,
  survey,
} from '../../domain/kpi/hand-made.ts';
import { fen } from '../../support/amounts.ts';

const charged = (amount: number) => ({ fee: fen(amount) });
const two = roster({
  events: [
    event('E001', '2025-03-01', { name: 'Salon 2025' }),
    event('E002', '2026-03-01', { name: 'Salon 2026' }),
  ],
  registrations: [
    came('C0001', 'E001', charged(99_00)),
    registration('C0002', 'E001', charged(99_00)),
    came('C0001', 'E002', charged(199_00)),
    came('C0003', 'E002', { fee: { amount: 5_000, currency: 'USD' } }),
  ],
  surveys: [survey('S001', 'E002')],
  answers: [
    answer('S001', { overall: 5, recommend: 10 }, { client: 'C0001' }),
    answer('S001', { overall: 2, recommend: 3 }, { client: 'C0003' }),
    answer('S001', { recommend: 9 }),
  ],
});
const [first, second] = [factsOf(two, 'E001'), factsOf(two, 'E002')];
const judged = { event: second.event, against: first.event, held: true };
const report = kpiReport(judged, measure(second, first));

async function items(of: Report, words: Words): Promise<Row[]> {
  const style = {
    format: 'json',
    fields: null,
    limit: null,
    mask: false,
    toFile: false,
    raw: false,
  } as const;
  const content = await exported([of], words, { ...style, generatedAt: '' });
  return (JSON.parse([...content].join('')) as { items: Row[] }).items;
}

describe('the KPI table', () => {
  test('has the same keys in JSON where no figure has a margin', async () => {
    const unasked = measure(second, first).filter(({ figure }) => figure.margin === undefined);
    const [figure] = await items(kpiReport(judged, unasked), en);
    expect(Object.keys(figure ?? {})).toEqual(Object.keys((await items(report, en))[0] ?? {}));
  });

  test('in JSON has the keys scripts rely on, raw and in this order', async () => {
    const found = await items(report, en);
    const item = (id: string) => found.find((one) => one.id === id);
    expect(Object.entries(item('attendance-rate') ?? {})).toEqual([
      ['id', 'attendance-rate'],
      ['label', 'Attendance rate'],
      ['value', 1],
      ['unit', 'share'],
      ['numerator', 2],
      ['denominator', 2],
      ['sample', 2],
      ['previous', 0.5],
      ['change', 0.5],
      ['better', 'higher'],
      ['margin', null],
      ['note', null],
      ['target', null],
      ['reached', null],
    ]);
    expect(item('revenue')).toMatchObject({
      value: 19_900,
      unit: 'money',
      currency: 'CNY',
      previous: 19_800,
      change: 100,
    });
    expect(found.filter(({ id }) => id === 'revenue')[1]).toMatchObject({
      value: 5_000,
      currency: 'USD',
      previous: null,
      change: null,
    });
    expect(item('nps')).toMatchObject({ unit: 'score', parts: { promoters: 2, passives: 0, detractors: 1 } });
    expect(item('followup-on-time')).toMatchObject({ value: null, change: null, note: 'nobody to count' });
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(kpis.map(({ id }) => id)));
  });

  test('says of each step of the lifecycle how many of those who could take it did', () => {
    const standing: ReadonlyMap<Lifecycle, readonly string[]> = new Map([
      ['new', ['C0001']],
      ['existing', ['C0002', 'C0003']],
      ['lost', ['C0004']],
    ]);
    const labels = { ...noLabels, lifecycles: () => standing };
    const measured = measure(factsOf(two, 'E002', { labels }), null);
    const told = kpiReport(judged, measured);
    const steps = [...told.rows].filter((row) => told.isInSection?.(row));
    expect(steps.map(({ value, conversion }) => [value, conversion])).toEqual([
      [0, null],
      [1, 1],
      [2, 2 / 3],
      [0, 0],
      [1, 1 / 3],
    ]);
    const [funnel] = told.sections ?? [];
    expect([...(funnel?.rows ?? [])].map(({ clients }) => clients)).toEqual([0, 1, 2, 0, 1]);
    // Where nobody stands anywhere there is no funnel to draw.
    expect(report.sections).toEqual([]);
  });

  test('is spoken in the language of the reader, the keys staying as they are', async () => {
    const found = await items(report, zh);
    expect(found[1]).toMatchObject({ id: 'attendance-rate', label: '到场率', unit: 'share' });
    expect(found.find(({ id }) => id === 'followup-on-time')).toMatchObject({ note: '没有可统计的人' });
  });

  test('shows shares as per cents, their change in points, money in its currency', () => {
    const shown = (key: string, id: string) => {
      const column = report.columns.find((one) => one.key === key);
      const row = [...report.rows].find((one) => one.id === id);
      return column && row
        ? [spokenIn(column, row, en), plain(kindIn(column, row), valueIn(column, row), en)]
        : [];
    };
    expect(shown('value', 'attendance-rate')).toEqual(['100%', '1']);
    expect(shown('change', 'attendance-rate')).toEqual(['+50 pp', '0.5']);
    expect(shown('value', 'revenue')).toEqual(['199.00 CNY', '199.00 CNY']);
    expect(shown('change', 'revenue')).toEqual(['+1.00 CNY', '1.00 CNY']);
    expect(shown('change', 'no-show-rate')).toEqual(['-50 pp', '-0.5']);
    expect(shown('change', 'new-clients')).toEqual(['-1', '-1']);
    expect(shown('change', 'nps')).toEqual(['—', '']);
  });

  test.each([
    ['en', en],
    ['zh-CN', zh],
  ] as const)('fits 80 cells with figure, value, change and the two numbers: %s', (_, words) => {
    const style = { columns: 80, wide: false, paint: paintFor(false) };
    const { lines } = table(
      report,
      report.columns.filter(({ extra }) => !extra),
      [...report.rows],
      words,
      style,
    );
    expect(lines[0]).toContain(words.columns.change);
    expect(lines[0]).toContain(words.columns.denominator);
    expect(lines.join('\n')).toContain(words.formats.money({ amount: 19_900, currency: 'CNY' }));
    // What a note says goes on below, and nothing else does.
    expect(lines.filter((line) => !line.startsWith(' '))).toHaveLength([...report.rows].length + 1);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  test('says which event is judged against which, and that an event ahead is not finished', () => {
    expect(report.facts?.map(({ kind, value }) => spoken(kind, value, en))).toEqual([
      'Salon 2026 (E002, 2026-03-01)',
      'Salon 2025 (E001, 2025-03-01)',
    ]);
    expect(kpiReport({ ...judged, held: false }, []).notes?.map((note) => wordsOf(note, en))).toEqual([
      'Salon 2026 is still ahead: these are the figures so far.',
    ]);
  });

  test('without an event is empty and says what to do', () => {
    const empty = kpiReport({ event: null, against: null, held: false }, []);
    expect([...empty.rows]).toEqual([]);
    expect(wordsOf(empty.next?.[0] as Phrase, en)).toMatch(/^regulars event add/);
  });
});

describe('a KPI explained', () => {
  const clients = new Map(
    ['C0001', 'C0002', 'C0003'].map((id) => [
      id,
      {
        id,
        kind: 'person',
        name: `Person ${id}`,
        organisation: 'Example Ltd',
        created: '',
        updated: '',
      } as Client,
    ]),
  );
  const explained = (id: (typeof kpis)[number]['id']) => {
    const [one, ...more] = measure(second, first, id);
    return kpiExplanation(judged, [one as Measured, ...more], clients, thresholds);
  };

  test('names the very clients, each once, the numerator first', () => {
    const { rows } = explained('retention-rate');
    expect([...rows]).toEqual([
      { id: 'C0001', name: 'Person C0001', organisation: 'Example Ltd', counted: 'numerator' },
      { id: 'C0002', name: 'Person C0002', organisation: 'Example Ltd', counted: 'denominator' },
    ]);
  });

  test('of the NPS says who promotes and who detracts, and how many answers are of nobody known', () => {
    const report = explained('nps');
    expect([...report.rows].map(({ id, counted }) => [id, counted])).toEqual([
      ['C0001', 'promoters'],
      ['C0003', 'detractors'],
    ]);
    expect(report.notes?.map((note) => wordsOf(note, en))).toEqual([
      'Also counted: 1 answer from people who are not on the roster.',
    ]);
  });

  test('tells amounts as amounts and shares of them as shares, in whole cents', () => {
    const costly = roster({
      events: [event('E001', '2026-03-01')],
      registrations: ['C0001', 'C0002', 'C0003'].map((id) => came(id, 'E001', charged(50))),
      costs: [cost('X1', { amount: 100, currency: 'CNY' }, 'event', { event: 'E001' })],
    });
    const facts = factsOf(costly, 'E001');
    const told = (id: (typeof kpis)[number]['id']) => {
      const [one] = measure(facts, null, id);
      const { facts: said = [] } = kpiExplanation(judged, [one as Measured], clients, thresholds);
      return ['value', 'numerator', 'denominator'].map(
        (key) => said.find(({ label }) => label.key === `fact.${key}`)?.value,
      );
    };
    expect(told('cost-per-attendee')).toEqual([fen(33), fen(100), 3]);
    expect(told('roi')).toEqual([0.5, fen(50), fen(100)]);
  });

  describe('in several currencies', () => {
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const facts = factsOf(
      roster({
        events: [event('E001', '2026-03-01', { currency: 'CNY' })],
        registrations: [
          came('C0002', 'E001', { fee: usd(5_000) }),
          came('C0001', 'E001', { ...charged(200_00), refunded: fen(1_00) }),
          came('C0001', 'E001', { fee: usd(700), paid: usd(200) }),
          came('C0003', 'E001', charged(10_00)),
        ],
      }),
      'E001',
    );
    const told = (id: (typeof kpis)[number]['id']) => {
      const [one, ...more] = measure(facts, null, id);
      return kpiExplanation(judged, [one as Measured, ...more], clients, thresholds);
    };
    const ids = (rows: Iterable<Row>) =>
      [...rows].map(({ id, amount }) => {
        const { amount: units, currency } = amount as { amount: number; currency: string };
        return `${id} ${units} ${currency}`;
      });

    test('the clients of each stand in a table of their own, with what is theirs', () => {
      const { rows, isInSection, sections: [further] = [], facts: said = [] } = told('revenue');
      expect(ids(rows)).toEqual(['C0001 19900 CNY', 'C0003 1000 CNY', 'C0001 700 USD', 'C0002 5000 USD']);
      expect([...rows].map((row) => isInSection?.(row))).toEqual([false, false, true, true]);
      expect(ids(further?.rows ?? [])).toEqual(['C0001 700 USD', 'C0002 5000 USD']);
      expect(wordsOf(further?.title as Phrase, en)).toBe('Revenue: 57.00 USD');
      const fact = (key: string) => said.find(({ label }) => label.key === key)?.value;
      expect(fact('fact.value')).toEqual({ amount: 20_900, currency: 'CNY' });
      expect(wordsOf(fact('fact.further') as Phrase, en)).toBe('57.00 USD');
    });

    test('the amounts add up to the figure in each, and programs are told which that is', () => {
      for (const id of ['revenue', 'paid', 'unpaid'] as const) {
        const { rows, sections = [] } = told(id);
        const added = new Map<string, { value: number; clients: number }>();
        for (const { amount } of rows) {
          const { amount: units, currency } = amount as { amount: number; currency: string };
          const before = added.get(currency) ?? { value: 0, clients: 0 };
          added.set(currency, { value: before.value + units, clients: before.clients + 1 });
        }
        const values = [...(sections.find(({ key }) => key === 'currencies')?.rows ?? [])];
        const figures = measure(facts, null, id).map(({ figure }) => figure);
        expect(values).toEqual(
          figures.map(({ currency, value }) => ({
            currency,
            value,
            clients: added.get(currency ?? '')?.clients ?? 0,
          })),
        );
        for (const { currency, value } of figures)
          expect(added.get(currency ?? '')?.value ?? null).toBe(value);
      }
    });
  });

  test.each([
    ['en', en],
    ['zh-CN', zh],
  ] as const)('has formula, population and source for every KPI: %s', (_, words) => {
    for (const { id } of kpis) {
      const { facts = [] } = explained(id);
      for (const key of ['fact.formula', 'fact.population', 'fact.source']) {
        const fact = facts.find(({ label }) => label.key === key);
        expect(wordsOf(fact?.value as Phrase, words).length).toBeGreaterThan(3);
      }
    }
  });

  test('puts who is not on the roster any more under their id', () => {
    const [one] = measure(second, first, 'registrations');
    expect([...kpiExplanation(judged, [one as Measured], new Map(), thresholds).rows][0]).toMatchObject({
      id: 'C0001',
      name: null,
    });
  });
});
