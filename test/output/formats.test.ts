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
