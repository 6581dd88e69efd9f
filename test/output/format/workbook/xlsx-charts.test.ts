/** Charts in a workbook refer to the cells that hold what they show. */
import Excel from 'exceljs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { words } from '../../../../src/i18n/en/index.ts';
import type { Sheet } from '../../../../src/output/format/format.ts';
import { xlsx } from '../../../../src/output/format/xlsx.ts';
import { say } from '../../../../src/reports/phrases.ts';
import type { Chart, Column, Row } from '../../../../src/reports/report.ts';

const page = { facts: [], notes: [], empty: say('none.questions'), most: 9 };
const sheet = (name: string, columns: readonly Column[], rows: readonly Row[], chart?: Chart): Sheet => ({
  name,
  columns,
  known: columns,
  narrowed: false,
  rows,
  page: { ...page, chart },
});
const findings = sheet(
  'Findings',
  [{ key: 'finding', kind: 'text', heading: 'Finding' }],
  [{ finding: 'a' }, { finding: 'b' }],
);
const pace: readonly Column[] = [
  { key: 'days', kind: 'int', heading: 'Days' },
  { key: 'day', kind: 'day' },
  { key: 'own', kind: 'int', heading: 'Ann\'s <Fair> & "Co"\u0001' },
];
const points = [
  { days: 84, day: '2026-01-01', own: 2 },
  { days: 7, day: '2026-03-19', own: null },
  { days: 0, day: '2026-03-26', own: 9 },
];
const lines: Chart = { kind: 'lines', of: 'days', values: ['own'] };

async function partsOf(...sheets: readonly Sheet[]) {
  const bytes = await xlsx(sheets, words);
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const zip = await JSZip.loadAsync(bytes);
  const text = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
  return { book, text, names: Object.keys(zip.files) };
}

/** Of each reference in a chart the cells it names and the values it carries. */
function referencesIn(chart: string) {
  return [...chart.matchAll(/<c:f>([^<]*)<\/c:f>(.*?)<\/c:(?:str|num)Cache>/g)].map(
    ([, at = '', cache = '']) => ({
      at: at.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      values: [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value),
    }),
  );
}

function cellsAt(book: Excel.Workbook, reference: string): unknown[] {
  const [, name = '', letter = '', first = '1', last = first] =
    /^'(.*)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? [];
  const found = book.getWorksheet(name.replaceAll("''", "'"));
  const cells: unknown[] = [];
  for (let row = Number(first); row <= Number(last); row++)
    cells.push(found?.getCell(`${letter}${row}`).value);
  return cells.filter((value) => value !== null);
}

test.each(['lines', 'bars', 'parts'] as const)(
  '%s are drawn of cells that hold their values',
  async (kind) => {
    const { book, text } = await partsOf(findings, sheet("It's <pace>", pace, points, { ...lines, kind }));
    const references = referencesIn(await text('xl/charts/chart1.xml'));
    expect(references.map(({ at }) => at)).toEqual([
      "'It''s <pace>'!$C$1",
      "'It''s <pace>'!$A$2:$A$4",
      "'It''s <pace>'!$C$2:$C$4",
    ]);
    const [, days, own] = references;
    for (const one of [days, own]) expect(cellsAt(book, one?.at ?? '').map(String)).toEqual(one?.values);
    expect(await text('xl/charts/chart1.xml')).not.toContain('\u0001');
  },
);

test('all stand on the first sheet, below what it says, in twos', async () => {
  const { book, text, names } = await partsOf(
    findings,
    sheet('One', pace, points, lines),
    sheet('Two', pace, points, lines),
    sheet('Three', pace, points, lines),
  );
  expect(names.filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(3);
  expect(await text('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rIdCharts"\/>/);
  const drawing = await text('xl/drawings/drawing1.xml');
  const corners = [...drawing.matchAll(/<xdr:from><xdr:col>(\d+).*?<xdr:row>(\d+)/g)];
  const below = book.getWorksheet('Findings')?.rowCount ?? 0;
  expect(corners.map(([, column, row]) => [Number(column), Number(row) - below])).toEqual([
    [0, 1],
    [1, 1],
    [0, 17],
  ]);
  const types = await text('[Content_Types].xml');
  for (const part of ['drawings/drawing1', 'charts/chart1', 'charts/chart3'])
    expect(types).toContain(`PartName="/xl/${part}.xml"`);
});

test('of fewer than two points, and of columns that are not shown, nothing is drawn', async () => {
  const [first] = points;
  const { names } = await partsOf(
    findings,
    sheet('One', pace, first ? [first] : [], lines),
    sheet('Two', pace.slice(0, 2), points, lines),
  );
  expect(names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
});
