/** Every format of the list, given the same sheet. */
import { expect, test } from 'vitest';
import { words } from '../../src/i18n/en/index.ts';
import { type FileFormat, fileFormats, formatNamed } from '../../src/output/formats.ts';
import type { Column } from '../../src/reports/report.ts';

const columns: readonly Column[] = [
  { key: 'name', kind: 'name' },
  { key: 'value', kind: 'measure' },
  { key: 'artKind', kind: 'text' },
];
const rows = [
  { name: '王芳', value: 990, valueKind: 'money', currency: 'JPY', artKind: '=A|B' },
  { name: 'Ann', value: 0.5, valueKind: 'share', artKind: 'c\td' },
];
const beside = {
  words,
  toFile: false,
  raw: false,
  command: 'test',
  generatedAt: '',
  warnings: [],
  more: () => ({}),
};

async function text(format: FileFormat): Promise<string> {
  const { encode } = await formatNamed(format);
  const content = await encode([{ name: 'Test', columns, known: columns, narrowed: false, rows }], beside);
  return content instanceof Uint8Array
    ? content.length > 1000
      ? 'a workbook'
      : 'nothing'
    : [...content].join('');
}

test('each writes headings and values in its own way, and none what only says how to show another', async () => {
  const all = await Promise.all(fileFormats.map(async (format) => `-- ${format}\n${await text(format)}`));
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "-- tsv
    王芳	990 JPY	=A|B
    Ann	0.5	c\\td

    -- csv
    Name,Value,artKind
    王芳,990 JPY,"'=A|B"
    Ann,0.5,"c	d"

    -- json
    {"schemaVersion":1,"command":"test","generatedAt":"","items":[
    {"name":"王芳","value":990,"currency":"JPY","artKind":"=A|B"},
    {"name":"Ann","value":0.5,"artKind":"c\\td"}
    ],"warnings":[]}

    -- ndjson
    {"name":"王芳","value":990,"currency":"JPY","artKind":"=A|B"}
    {"name":"Ann","value":0.5,"artKind":"c\\td"}

    -- md
    | Name | Value | artKind |
    | --- | ---: | --- |
    | 王芳 | 990 JPY | =A\\|B |
    | Ann | 50% | c d |

    -- html
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Test</title>
    <style>
    :root{color-scheme:light dark;--line:#8886;--ink:#1f6f8b}
    body{font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
    h1{font-size:1.6rem;margin:0 0 .5rem}
    h2{font-size:1.15rem;margin:2rem 0 .5rem;break-after:avoid}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0 0 1rem}
    dt,.note{opacity:.75}
    dd{margin:0}
    table{border-collapse:collapse;width:100%}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
    .number,.word{white-space:nowrap;overflow-wrap:normal}
    th{overflow-wrap:normal}
    .number{text-align:end;font-variant-numeric:tabular-nums}
    code{font-size:.9em}
    svg{vertical-align:middle;fill:var(--ink);stroke:none}
    svg .frame{fill:none;stroke:var(--line)}
    svg polyline{fill:none;stroke:var(--ink);stroke-width:1.5}
    figure{margin:.5rem 0 1rem;break-inside:avoid}
    svg.chart{width:100%;max-width:44rem;height:auto;font-size:11px;fill:currentColor}
    svg.chart .grid{stroke:var(--line);stroke-width:.5}
    svg.chart polyline{stroke-width:2.5;stroke-linejoin:round}
    svg.chart .line1{stroke:#999}
    figcaption{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9em}
    figcaption i{display:inline-block;width:1.5em;border-top:3px solid var(--ink);margin-inline-end:.5em;vertical-align:middle}
    figcaption .line1{border-color:#999}
    @media print{:root{color-scheme:light}body{margin:0;max-width:none;font-size:10pt}@page{margin:15mm}}
    </style>
    </head>
    <body>
    <section>
    <h1>Test</h1>
    <table>
    <thead><tr><th>Name</th><th class="number">Value</th><th>artKind</th></tr></thead>
    <tbody>
    <tr><td>王芳</td><td class="number">990 JPY</td><td>=A|B</td></tr>
    <tr><td>Ann</td><td class="number">50%</td><td>c	d</td></tr>
    </tbody>
    </table>
    </section>
    </body>
    </html>

    -- xlsx
    a workbook"
  `);
});

test('a currency nobody knows is written with two decimals', async () => {
  const { encode } = await formatNamed('tsv');
  const money: readonly Column[] = [{ key: 'fee', kind: 'money' }];
  const sheet = { name: '', columns: money, known: money, narrowed: false };
  const content = await encode([{ ...sheet, rows: [{ fee: { amount: 1250, currency: '¥' } }] }], beside);
  expect([...content].join('')).toBe('12.50 ¥\n');
});

test.each(['tsv', 'csv', 'json', 'ndjson', 'md', 'vcf'] as const)(
  'as %s a row is not asked for before the one above it is written',
  async (format) => {
    let asked = 0;
    function* endless() {
      for (;;) yield { name: `Ann ${++asked}`, value: 1, valueKind: 'int' };
    }
    const { encode } = await formatNamed(format);
    const sheet = { name: 'Test', columns, known: columns, narrowed: false, rows: endless() };
    const content = (await encode([sheet], beside)) as Iterable<string>;
    let written = '';
    for (const chunk of content) {
      written += chunk;
      if (written.includes('Ann 3')) break;
    }
    expect(asked).toBe(3);
  },
);
