import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanRecords } from '../../../../src/intake/readers/delimited/records.ts';

function read(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  expect(scanRecords(text, delimiter, 0, (cells) => rows.push(cells) > 0)).toBeNull();
  return rows;
}

const cell = fc.array(fc.constantFrom('a', '王', '"', ',', ';', ' ', '\n', ''), { maxLength: 5 });
const written = fc.record({ text: cell.map((letters) => letters.join('')), isQuoted: fc.boolean() });

test('what is written as RFC 4180 has it is read back, whichever cells are quoted', () => {
  const rows = fc.array(fc.array(written, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'), (all, delimiter, end) => {
      const lines = all.map((cells) =>
        cells
          .map(({ text, isQuoted }) =>
            isQuoted || /^ *"|[,;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
          )
          .join(delimiter),
      );
      expect(read(lines.join(end), delimiter)).toEqual(all.map((cells) => cells.map(({ text }) => text)));
    }),
    { seed: 20261126, numRuns: 2000 },
  );
});

test('quotes that neither open nor close a cell are letters', () => {
  expect(read('5" nail,a "b" c\n"x" y,z')).toEqual([
    ['5" nail', 'a "b" c'],
    ['"x" y', 'z'],
  ]);
});

test('blank cells stand before, between and behind quoted ones', () => {
  expect(read(',"a",,"b,c",\n"","",d')).toEqual([
    ['', 'a', '', 'b,c', ''],
    ['', '', 'd'],
  ]);
});
