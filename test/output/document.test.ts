/** A document is the same in every format, and typed text stays text in all of them. */
import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { words } from '../../src/i18n/en/index.ts';
import { documentSheets } from '../../src/output/document.ts';
import { type FileFormat, formatNamed } from '../../src/output/formats.ts';
import { say } from '../../src/reports/phrases.ts';
import type { Report } from '../../src/reports/report.ts';

const hostile = `</td><script>alert("1")</script> & 'two'\u202e | \`x\` [a](b)`;
const document: Report = {
  kind: 'report',
  title: say('title.report', { event: hostile }),
  layout: 'document',
  columns: [{ key: 'todo', kind: 'text' }],
  rows: [{ todo: `# ${hostile}` }, { todo: '1. two' }],
  empty: say('report.no-findings'),
  facts: [{ label: say('pace.line', { event: hostile }), value: [0, 2, null], kind: 'sparkline' }],
  notes: [say('kpi.ahead', { event: `> ${hostile}` })],
  sections: [
    {
      kind: 'report',
      title: say('report.costs'),
      layout: 'table',
      columns: [
        { key: 'name', kind: 'name', personal: true },
        { key: 'share', kind: 'share' },
        { key: 'bar', kind: 'bar' },
      ],
      rows: [
        { name: '王芳', share: 0.5, bar: 0.5 },
        { name: hostile, share: 1, bar: 1 },
        { name: '=1+1', share: 0, bar: 0 },
      ],
      most: 2,
      empty: say('report.no-costs'),
    },
    {
      kind: 'report',
      title: say('report.money'),
      layout: 'table',
      columns: [],
      rows: [],
      empty: say('report.no-figures'),
    },
  ],
};

async function encoded(format: FileFormat, mask = false) {
  const { columns, rows } = document;
  const own = { name: hostile, columns, known: columns, narrowed: false, rows };
  const sheets = documentSheets(document, own, words, { mask, limit: null, wide: false, format });
  const { encode } = await formatNamed(format);
  const beside = {
    words,
    toFile: true,
    raw: false,
    command: 'report',
    generatedAt: '',
    warnings: [],
    more: () => ({}),
  };
  return encode(sheets, beside);
}
const text = async (format: FileFormat, mask = false) =>
  [...((await encoded(format, mask)) as Iterable<string>)].join('');

test('a page has no markup but its own, and asks for nothing elsewhere', async () => {
  const page = await text('html');
  expect(page).not.toContain('<script');
  expect(page).not.toContain('\u202e');
  expect(page).not.toMatch(/(?:src|href)=|url\(|@import|https?:/);
  expect(page).toContain('&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;two&#39;');
  for (const tag of ['section', 'table', 'tr', 'td', 'ul', 'li', 'svg', 'dl', 'p'])
    expect(page.split(`</${tag}>`).length).toBe(page.split(new RegExp(`<${tag}[ >]`)).length);
  expect(page).toContain('<rect width="80" height="12"/>');
  expect(page).toContain('<polyline points="0,12 80,1"/>');
});

test('a page shows what there is room for, and says of what there is nothing', async () => {
  for (const page of [await text('html'), await text('md')]) {
    expect(page).toContain('王芳');
    expect(page).not.toContain('=1+1');
    expect(page).toContain('1 more');
    expect(page).toContain('No figure is known yet.');
  }
});

test('in Markdown nothing that was typed marks anything up', async () => {
  const page = await text('md');
  expect(page.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(3);
  expect(page).toContain('- \\# ');
  expect(page).toContain('- 1\\. two');
  expect(page).toContain('\n\\> \\</td>');
  expect(page).toContain('\\| \\`x\\` \\[a\\](b)');
});

test('a workbook has everybody, and bars that Excel draws', async () => {
  const book = new Excel.Workbook();
  await book.xlsx.load(((await encoded('xlsx')) as Uint8Array).buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Costs');
  expect(sheet?.getColumn(1).values.slice(2)).toEqual(['王芳', expect.any(String), '=1+1']);
  expect(sheet?.getCell('A4').formula).toBeUndefined();
  expect(sheet?.getColumn(3).values.slice(2)).toEqual([0.5, 1, 0]);
  const { conditionalFormattings = [] } = sheet as unknown as {
    conditionalFormattings: { ref: string; rules: { type: string }[] }[];
  };
  expect(conditionalFormattings).toMatchObject([{ ref: 'C2:C4', rules: [{ type: 'dataBar' }] }]);
});

test('masked, nobody is named in any of them', async () => {
  for (const page of [await text('html', true), await text('md', true)]) expect(page).not.toContain('王芳');
});
