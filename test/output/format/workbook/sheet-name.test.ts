import Excel from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetName } from '../../../../src/output/format/workbook/sheet-name.ts';

test('whatever sheets are to be called, a workbook takes all of them', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('History', 'HISTORY', "'Ann'", "'", '', 'Spring: 春/夏', `${'x'.repeat(27)}😀`),
  );
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), (names) => {
      const book = new Excel.Workbook();
      const taken = new Set<string>();
      const given = names.map((name) => sheetName(name, taken));
      for (const name of given) expect(book.addWorksheet(name).name).toBe(name);
      for (const name of given) expect(name).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('a name is left as it is where it can be, and what is taken out leaves one space', () => {
  const taken = new Set<string>();
  const names = ['Costs', 'Spring: report', 'costs', 'History', "Ann's"];
  expect(names.map((name) => sheetName(name, taken))).toEqual([
    'Costs',
    'Spring report',
    'costs 2',
    'History 1',
    "Ann's",
  ]);
});
