import { describe, expect, test } from 'vitest';
import { words as en } from '../../../src/i18n/en/index.ts';
import { words as zh } from '../../../src/i18n/zh-CN/index.ts';
import { widthOf } from '../../../src/lib/text/width.ts';
import { table } from '../../../src/output/format/table.ts';
import { paintFor } from '../../../src/output/paint.ts';
import { clientsReport } from '../../../src/reports/client/clients.ts';
import { say } from '../../../src/reports/phrases.ts';
import type { Column, Row } from '../../../src/reports/report.ts';

const now = '2026-11-24T09:00:00.000Z';
const client = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  kind: 'person' as const,
  created: now,
  updated: now,
  ...more,
});
const report = clientsReport([
  client('C0001', '王芳', {
    organisation: '星河会展',
    city: '上海',
    emails: [{ value: 'wangfang@example.com', valid: true, bounced: false }],
  }),
  client('C0002', 'Ann', {
    tags: ['vip', 'speaker'],
    phones: [{ value: '+12025550113', typed: '(202) 555-0113', valid: true, bounced: false }],
  }),
]);
const rows = [...report.rows];
const shown = report.columns.filter((column) => !column.extra);
const draw = (columns: number, words = en) =>
  table(report, shown, rows, words, { columns, wide: false, paint: paintFor(false) });

describe('a table', () => {
  test('lines up 王芳 with Ann', () => {
    expect(draw(110).lines).toMatchInlineSnapshot(`
      [
        "Id     Name  Organisation  E-mail                Phone         City  Tags",
        "C0001  王芳  星河会展      wangfang@example.com  —             上海  —",
        "C0002  Ann   —             —                     +12025550113  —     vip, speaker",
      ]
    `);
  });

  test('speaks Chinese', () => {
    expect(draw(110, zh).lines[0]).toBe(
      '编号   姓名  单位      邮箱                  电话          城市  标签',
    );
  });

  test('never is wider than the terminal, and says what it left out', () => {
    for (let columns = 20; columns < 120; columns++) {
      const { lines, hidden } = draw(columns);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      expect(lines[0]?.startsWith('Id')).toBe(true);
      if (columns === 40) expect(hidden).toContain('City');
    }
  });

  test('leaves out first what is known of no row', () => {
    const columns: readonly Column[] = [
      { key: 'id', kind: 'id', rank: 1 },
      { key: 'city', kind: 'text', rank: 2 },
      { key: 'owner', kind: 'text', rank: 3 },
    ];
    const drawn = (city: string | null) => {
      const only = [{ id: 'C0001', city, owner: 'An owner of many words' }];
      return table({ ...report, columns, rows: only }, columns, only, en, {
        columns: 24,
        wide: false,
        paint: paintFor(false),
      }).hidden;
    };
    expect(drawn(null)).toEqual(['City']);
    expect(drawn('上海')).toEqual(['Owner']);
  });

  test('shows a chart whole or not at all, for one that is cut short is that of less', () => {
    const columns: readonly Column[] = [
      { key: 'text', kind: 'text', rank: 1 },
      { key: 'bar', kind: 'bar', rank: 3 },
    ];
    const chart = { text: 'Who came to the opening', bar: 1 };
    const drawn = (width: number) =>
      table({ ...report, columns, rows: [chart] }, columns, [chart], en, {
        columns: width,
        wide: false,
        paint: paintFor(false),
      }).lines.join();
    for (let width = 20; width < 60; width++) expect(drawn(width)).toMatch(/^[^█]*(?:█{20})?$/);
    expect([drawn(30), drawn(50)].map((text) => text.includes('█'))).toEqual([false, true]);
  });
});

describe('sentences', () => {
  const told: Column = { key: 'told', kind: 'text', rank: 1, heading: 'Told', wraps: true };
  const by: Column = { key: 'by', kind: 'text', rank: 1, heading: 'By' };
  const line: Column = { key: 'line', kind: 'command', rank: 1 };
  const said = (...columns: Column[]) => ({ ...report, columns });
  const at = (columns: readonly Column[], rows: readonly Row[], cells: number, wide = false) =>
    table(said(...columns), columns, rows, en, { columns: cells, wide, paint: paintFor(false) }).lines;

  test('that do not fit go on below, and nothing of them is lost', () => {
    const rows = [
      { told: 'Nine of seventeen came again', by: 'Ann' },
      { told: '明年还来，请多留一点交流时间', by: '王芳' },
    ];
    expect(at([told, by], rows, 22)).toEqual([
      'Told              By',
      'Nine of           Ann',
      'seventeen came',
      'again',
      '明年还来，请多留  王芳',
      '一点交流时间',
    ]);
    for (let cells = 12; cells < 60; cells++) {
      const lines = at([told], rows, cells).slice(1);
      expect(lines.join('').replaceAll(' ', '')).toBe(
        rows.map((row) => row.told.replaceAll(' ', '')).join(''),
      );
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(cells);
    }
  });

  test('alone on their lines are told apart by where they begin', () => {
    const rows = [{ told: 'Nine of seventeen came again' }, { told: 'Revenue rose' }];
    expect(at([told], rows, 20).slice(1)).toEqual(['Nine of seventeen', '  came again', 'Revenue rose']);
  });

  test('are followed by the command that does it, whole however narrow it is', () => {
    const command = 'regulars registration list "event:E002 unpaid>0"';
    const rows = [{ told: 'Collect it', line: say('condition.names-event', { event: 'E', line: command }) }];
    expect(at([told, line], rows, 20).slice(1)).toEqual(['Collect it', `  E is an event: ${command}`]);
    expect(at([told, line], rows, 20, true)).toHaveLength(2);
  });
});
