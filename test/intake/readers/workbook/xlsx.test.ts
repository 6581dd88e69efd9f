/** Workbooks as raw tables: every kind of cell, hidden parts, merged cells, and what is refused. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Part, unzip } from '../../../../src/intake/readers/workbook/unzip.ts';
import { sharedStrings } from '../../../../src/intake/readers/workbook/xlsx-parts.ts';
import { readSheet } from '../../../../src/intake/readers/workbook/xlsx-sheet.ts';
import readXlsx from '../../../../src/intake/readers/workbook/zipped.ts';
import { zipStored } from '../../../support/zip.ts';
import { told } from '../../reading.ts';

type Fill = (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;

async function workbook(fill: Fill): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('List'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function cellsOf(fill: Fill) {
  const { tables } = await readXlsx(await workbook(fill), 'x.xlsx');
  return tables[0]?.rows.map(({ cells }) => cells);
}

test('texts, rich texts, links, booleans and numbers are cells', async () => {
  const cells = await cellsOf((sheet) => {
    sheet.addRow([
      'plain',
      { richText: [{ text: 'rich ' }, { text: 'text', font: { bold: true } }] },
      { text: 'a link', hyperlink: 'https://example.com' },
      true,
      13800001111,
      1.1,
    ]);
  });
  expect(cells).toEqual([['plain', 'rich text', 'a link', 'TRUE', 13800001111, 1.1]]);
});

test('a day is what its wall clock showed, with a time or without; a number without a format stays one', async () => {
  const cells = await cellsOf((sheet) => {
    const row = sheet.addRow([
      new Date(Date.UTC(2026, 3, 17, 9, 12, 33)),
      new Date(Date.UTC(2026, 3, 17)),
      46129,
      0.5,
    ]);
    row.getCell(1).numFmt = 'yyyy-mm-dd hh:mm:ss';
    row.getCell(2).numFmt = 'd.m.yyyy';
    row.getCell(4).numFmt = 'hh:mm';
  });
  expect(cells).toEqual([['2026-04-17T09:12:33', '2026-04-17', 46129, '12:00:00']]);
});

test('the days of a workbook that counts from 1904 are the same days', async () => {
  const cells = await cellsOf((sheet, book) => {
    book.properties.date1904 = true;
    sheet.addRow([new Date(Date.UTC(2026, 3, 17))]).getCell(1).numFmt = 'yyyy-mm-dd';
  });
  expect(cells).toEqual([['2026-04-17']]);
});

test('a formula is its result; without one, or with an error, the cell is empty and told', async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(['a', { formula: 'B9*2', result: 84 }, { formula: 'NOW()' }, { error: '#REF!' }, 'e']);
  });
  const [table] = (await readXlsx(bytes, 'x.xlsx')).tables;
  expect(table?.rows[0]?.cells).toEqual(['a', 84, '', '', 'e']);
  expect(told(table?.issues ?? [])).toEqual(['1 formula-without-value', '1 formula-without-value']);
});

test('rows keep the number they have in the sheet, and empty ones are none', async () => {
  const bytes = await workbook((sheet) => {
    sheet.getCell('A2').value = 'heading';
    sheet.getCell('B5').value = 'below';
  });
  const [table] = (await readXlsx(bytes, 'x.xlsx')).tables;
  expect(table?.rows).toEqual([
    { at: 2, cells: ['heading'] },
    { at: 5, cells: ['', 'below'] },
  ]);
});

test('a text merged over rows stands in each, a number only in the first, a title in one cell', async () => {
  const cells = await cellsOf((sheet) => {
    sheet.addRows([
      ['The title of it all', '', ''],
      ['Paper Moon', 'Ana', 36],
      ['', 'Bo', ''],
    ]);
    sheet.mergeCells('A1:C1');
    sheet.mergeCells('A2:A3');
    sheet.mergeCells('C2:C3');
  });
  expect(cells?.[0]?.filter((cell) => cell !== '')).toEqual(['The title of it all']);
  expect(cells?.slice(1)).toEqual([
    ['Paper Moon', 'Ana', 36],
    ['Paper Moon', 'Bo'],
  ]);
});

test('a hidden sheet is left out, hidden rows and columns are read, and both are told', async () => {
  const bytes = await workbook((sheet, book) => {
    sheet.addRows([
      ['Name', 'Secret'],
      ['Ana', 'x'],
      ['Bo', 'y'],
    ]);
    sheet.getColumn(2).hidden = true;
    sheet.getRow(3).hidden = true;
    const hidden = book.addWorksheet('Notes', { state: 'veryHidden' });
    hidden.addRow(['Name']);
  });
  const { tables, issues } = await readXlsx(bytes, 'x.xlsx');
  expect(tables.map(({ sheet }) => sheet)).toEqual(['List']);
  expect(told(issues)).toEqual(['0 hidden-sheet Notes']);
  expect(tables[0]?.rows).toHaveLength(3);
  expect(told(tables[0]?.issues ?? [])).toEqual(['0 hidden-rows 3, B']);
});

test('a document type in any part is refused: no entity is ever resolved', async () => {
  const bytes = await workbook((sheet) => sheet.addRow(['Name']));
  const parts = unzip(bytes, 'x.xlsx', () => true);
  const poisoned = parts.map(({ name, data }) => {
    if (!name.endsWith('sheet1.xml')) return { name, data };
    return { name, data: Buffer.concat([Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]>'), data]) };
  });
  await expect(readXlsx(new Uint8Array(zipStored(poisoned)), 'x.xlsx')).rejects.toMatchObject({
    code: 'file.broken',
    params: { problem: 'unsafe-xml' },
  });
});

test('a sheet cut short is refused', async () => {
  const bytes = await workbook((sheet) => sheet.addRows([['Name'], ['Ana'], ['Bo']]));
  const parts = unzip(bytes, 'x.xlsx', () => true);
  const cut = parts.map(({ name, data }) => ({
    name,
    data: name.endsWith('sheet1.xml') ? data.subarray(0, data.length - 60) : data,
  }));
  await expect(readXlsx(new Uint8Array(zipStored(cut)), 'x.xlsx')).rejects.toMatchObject({
    code: 'file.broken',
  });
});

test('a document of another program is refused by its name', async () => {
  const zip = zipStored([{ name: 'word/document.xml', data: Buffer.from('<x/>') }]);
  await expect(readXlsx(new Uint8Array(zip), 'x.xlsx')).rejects.toMatchObject({
    code: 'file.unsupported',
    params: { found: 'DOCX' },
  });
});

test('more parts, or more columns, than any list has are refused', async () => {
  const many = Array.from({ length: 1001 }, (_, i) => ({ name: `part${i}`, data: Buffer.from('x') }));
  expect(() => unzip(new Uint8Array(zipStored(many)), 'x.xlsx', () => true)).toThrow('file.too-large');
  const wide = await workbook((sheet) => {
    sheet.getCell(1, 700).value = 'far out';
  });
  await expect(readXlsx(wide, 'x.xlsx')).rejects.toMatchObject({
    code: 'file.too-large',
    params: { what: 'columns' },
  });
});

test('a stray cell at the far end of a sheet costs nothing', async () => {
  const cells = await cellsOf((sheet) => {
    sheet.addRow(['Name']);
    sheet.getCell('A1048576').value = 'stray';
  });
  expect(cells).toEqual([['Name'], ['stray']]);
});

test('a formula without a result is reckoned where it is made of numbers of its sheet', async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(['Area', 'Price', 'Amount', 'Net', 'Odd']);
    sheet.addRow([36, 800, { formula: 'A2*B2' }, { formula: '(C2 - 800)/2' }, { formula: 'A2*Z1:Z9' }]);
    sheet.addRow([18, '800.5', { formula: '$A$3*B3' }, { formula: 'C3*-1+0.5' }, { formula: 'A1*2' }]);
    sheet.addRow(['', '', { formula: 'SUM(C2:C3)' }, { formula: 'D5' }, { formula: 'D4+1' }]);
    sheet.addRow(['', '', '', { formula: 'D4' }, { formula: 'IF(A2>1,2,3)' }]);
  });
  const [table] = (await readXlsx(bytes, 'x.xlsx')).tables;
  expect(table?.rows.slice(1).map(({ cells }) => cells.slice(2, 4))).toEqual([
    [28800, 14000],
    [14409, -14408.5],
    [43209],
  ]);
  expect(told(table?.issues ?? [])).toEqual([
    '5 formula-without-value',
    '2 formula-without-value',
    '3 formula-without-value',
    '4 formula-without-value',
    '4 formula-without-value',
    '5 formula-without-value',
  ]);
});

test('a workbook whose texts are missing is broken, and so is a sheet that is none', async () => {
  const whole = await workbook((sheet) => sheet.addRow(['Name', 'Email']));
  const without = (change: (part: Part) => readonly Part[]) =>
    new Uint8Array(zipStored(unzip(whole, 'x.xlsx', () => true).flatMap(change)));
  const problemOf = (bytes: Uint8Array) => readXlsx(bytes, 'x.xlsx').catch(({ params }) => params.problem);
  expect(await problemOf(without((part) => (part.name.endsWith('sharedStrings.xml') ? [] : [part])))).toBe(
    'no-text',
  );
  const garbled = without(({ name, data }) => [
    { name, data: name.includes('worksheets/') ? Buffer.from('<x>no</x>') : data },
  ]);
  expect(await problemOf(garbled)).toBe('not-a-workbook');
});

type WrittenCell = typeof writtenCell extends fc.Arbitrary<infer T> ? T : never;

const writtenCell = fc.record({
  place: fc.constantFrom('A', 'B', 'Z', 'AB', 'CV'),
  style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"'),
  kind: fc.constantFrom('', ' t="s"', ' t="b"'),
  value: fc.oneof(
    fc.nat(3),
    fc.nat(60_000),
    fc.constantFrom('', '0.5', '-3', ' 2 ', '1e3', '12345678901234567'),
  ),
  behind: fc.constantFrom('', '\n', '<c r="D9"><f>A1</f></c>'),
});

test('a cell is the same whether it is written as programs write it or in another way', () => {
  const sheetOf = (cells: readonly WrittenCell[], other: string) => {
    const written = cells.map(
      ({ place, style, kind, value, behind }, at) =>
        `<row r="${at + 1}"><c${other} r="${place}${at + 1}"${style}${kind}>${other}<v>${value}</v></c>${behind}</row>`,
    );
    return readSheet(Buffer.from(`<sheetData>${written.join('')}</sheetData>`), 'S', 'x.xlsx', {
      textAt: (index) => `text ${index}`,
      isDate: (style) => style === 1,
      isStruck: (style) => style === 2,
      is1904: false,
    });
  };
  fc.assert(
    fc.property(fc.array(writtenCell, { maxLength: 8 }), (cells) => {
      expect(sheetOf(cells, '')).toEqual(sheetOf(cells, ' '));
    }),
  );
});

test('a text kept for all cells is the same however it is written', () => {
  const written = [
    'one',
    ' two',
    'A&amp;B',
    '三',
    '_x4E09_',
    '',
    '<![CDATA[<si>]]>',
    'a</t><rPh><t>b</t></rPh><t>c',
  ];
  const kept = (between: string) =>
    sharedStrings(
      Buffer.from(`<sst>${written.map((text) => `<si>${between}<t>${text}</t></si>`).join(between)}</sst>`),
      'x.xlsx',
    );
  expect(kept('')).toEqual(['one', ' two', 'A&B', '三', '三', '', '<si>', 'ac']);
  expect(kept('\n')).toEqual(kept(''));
});
