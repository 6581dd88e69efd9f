/** Delimited text as records: quotes, line ends, damage. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import readCsv from '../../../../src/intake/readers/delimited/csv.ts';
import { scanRecords } from '../../../../src/intake/readers/delimited/records.ts';
import { decode } from '../../../../src/intake/text/encoding.ts';
import { defused } from '../../../../src/lib/text/formula.ts';
import { csvLine } from '../../../../src/output/format/csv.ts';

function records(text: string, delimiter = ','): string[][] {
  const found: string[][] = [];
  scanRecords(text, delimiter, 0, (cells) => found.push(cells) > 0);
  return found;
}

function read(text: string, file: string) {
  return readCsv(decode(new TextEncoder().encode(text), { file }), file, {});
}

test.each([
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,,\n,b,\n',
    [
      ['a', '', ''],
      ['', 'b', ''],
    ],
  ],
  ['"a,b","c ""quoted"" d"\n', [['a,b', 'c "quoted" d']]],
  ['"two\nlines",b\n', [['two\nlines', 'b']]],
  [
    '"two\r\nlines",b\r\nc,d\r\n',
    [
      ['two\r\nlines', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a 5" screen,b\n', [['a 5" screen', 'b']]],
  ['"",""\n', [['', '']]],
  [
    'a,b\n\n\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a, "b, c"\n', [['a', 'b, c']]],
  ['"VIP" guest,b\n', [['"VIP" guest', 'b']]],
])('%j has the records %j', (text, expected) => {
  expect(records(text)).toEqual(expected);
});

test('whatever stands in cells comes back from quoted text', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ';', ' ', '王', '\t') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map((cells) => cells.map(quoted).join(',')).join(end);
      expect(records(text)).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});

test('whatever the text, the scan ends, and a quote that never closes is found at the start of its record', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ') });
  fc.assert(
    fc.property(text, (sample) => {
      const broken = scanRecords(sample, ',', 0, () => true);
      if (broken === null) return;
      expect(sample.slice(broken.start)).toContain('"');
      expect(broken.start === 0 || sample[broken.start - 1] === '\n').toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('an opened quote is named by the line it stands in, whatever lines stand in cells before it', () => {
  const text = 'a,b\n"two\nlines",c\n"never closed,d\ne,f\n';
  expect(() => read(text, 'x.csv')).toThrow(
    expect.objectContaining({ params: { file: 'x.csv', line: 4, problem: 'unclosed-quote' } }),
  );
});

test('old line ends of a carriage return alone part rows too', () => {
  const { tables } = read('a,b\rc,d\r', 'x.csv');
  expect(tables[0]?.rows).toEqual([
    { at: 1, cells: ['a', 'b'] },
    { at: 2, cells: ['c', 'd'] },
  ]);
});

test('rows of nothing but separators are passed over, and still counted', () => {
  const { tables } = read('a,b\n,\nc,d\n , \n', 'x.csv');
  expect(tables[0]?.rows.map(({ at }) => at)).toEqual([1, 3]);
});

test('cells that an export defused are read as they were', () => {
  const cell = fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '7', '@', '\t', '\n', ',', '"', '王', ' '),
  });
  const row = fc.tuple(cell, cell, fc.constant('end'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const lines = [['A', '=B', 'C'], ...rows].map((cells) => csvLine(cells.map(defused), '\r\n'));
      const { tables } = read(`\ufeff${lines.join('')}`, 'clients.csv');
      expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([['A', '=B', 'C'], ...rows]);
    }),
    { numRuns: 500 },
  );
});

test("an apostrophe of the cell's own stays", () => {
  const { tables } = read("Name,Note\nO'Neil,'90s\n'Ann',''\n", 'a.csv');
  expect(tables[0]?.rows.slice(1).map(({ cells }) => cells)).toEqual([
    ["O'Neil", "'90s"],
    ["'Ann'", "''"],
  ]);
});

test('lines that were appended as an old Mac ends them are lines of their own', () => {
  const rowsOf = (text: string) => read(text, 'a.csv').tables[0]?.rows.map(({ at, cells }) => [at, ...cells]);
  expect(
    rowsOf('Name,Email\nAnn,a@example.com\nBen,b@example.com\rCy,c@example.com\rDi,d@example.com\r'),
  ).toEqual([
    [1, 'Name', 'Email'],
    [2, 'Ann', 'a@example.com'],
    [3, 'Ben', 'b@example.com'],
    [4, 'Cy', 'c@example.com'],
    [5, 'Di', 'd@example.com'],
  ]);
  // What parts a cell of somebody's own stays in it.
  expect(rowsOf('Name,Notes\nAnn,"one\rtwo"\nBen,one\rtwo\n')?.map(([, ...cells]) => cells.length)).toEqual([
    2, 2, 2,
  ]);
});
