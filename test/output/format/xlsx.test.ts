import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/en/index.ts';
import { clocksOf } from '../../../src/i18n/format.ts';
import { words as zh } from '../../../src/i18n/zh-CN/index.ts';
import { heightOf } from '../../../src/output/format/workbook/sheet-look.ts';
import { acrossPages } from '../../../src/output/format/workbook/sheet-page.ts';
import { xlsx } from '../../../src/output/format/xlsx.ts';

test('a sheet has typed cells, money with its currency, a frozen and filtered heading row and no formula', async () => {
  const columns = [
    { key: 'id', kind: 'id' },
    { key: 'start', kind: 'day' },
    { key: 'fee', kind: 'money' },
    { key: 'text', kind: 'text' },
  ] as const;
  const rows = [
    { id: '0012', start: '2026-04-17', fee: { amount: 29900, currency: 'CNY' }, text: '=1+1' },
    { id: '0013', start: null, fee: { amount: 5000, currency: 'EUR' }, text: null },
  ];
  const bytes = await xlsx([{ name: 'Registrations', columns, rows }], words);
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Registrations');
  expect(sheet?.getRow(2).values).toEqual([undefined, '0012', new Date('2026-04-17T00:00:00Z'), 299, '=1+1']);
  expect(sheet?.getCell('C2').numFmt).toBe('#,##0.00 "CNY"');
  expect(sheet?.getCell('C3').numFmt).toBe('#,##0.00 "EUR"');
  expect(sheet?.getCell('D2').formula).toBeUndefined();
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.autoFilter).toBeTruthy();
});

test('what is not known is an empty cell, in a list of values too', async () => {
  const columns = [
    { key: 'tags', kind: 'list' },
    { key: 'consent', kind: 'consents' },
    { key: 'size', kind: 'int' },
  ] as const;
  const bytes = await xlsx([{ name: 'Clients', columns, rows: [{ tags: [], consent: {}, size: 0 }] }], words);
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(book.getWorksheet('Clients')?.getRow(2).values).toEqual([undefined, undefined, undefined, 0]);
});

test('a time is a typed cell on the clock of the organiser, or of the event with its zone beside it', async () => {
  const zones = new Map([['E001', 'Europe/London']]);
  const columns = [
    { key: 'updated', kind: 'instant' },
    { key: 'checkedInAt', kind: 'instant', zones },
  ] as const;
  const at = '2026-11-20T23:30:00.000Z';
  const rows = [
    { event: 'E001', updated: at, checkedInAt: at },
    { event: 'E002', updated: at, checkedInAt: null },
    { event: 'E002', updated: at, checkedInAt: at },
  ];
  const local = { ...words, formats: { ...words.formats, ...clocksOf(() => 'Asia/Shanghai') } };
  const bytes = await xlsx([{ name: 'Registrations', columns, rows }], local);
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Registrations');
  const [there, here] = [new Date('2026-11-20T23:30:00Z'), new Date('2026-11-21T07:30:00Z')];
  expect(sheet?.getRow(2).values).toEqual([undefined, here, there]);
  expect(sheet?.getRow(4).values).toEqual([undefined, here, here]);
  expect(sheet?.getCell('B2').numFmt).toBe('yyyy-mm-dd hh:mm "Europe/London"');
  expect(sheet?.getCell('B3').value).toBeNull();
  expect(sheet?.getCell('B4').numFmt).toBe('yyyy-mm-dd hh:mm');
});

test('a figure is formatted as what it is: a share in per cent, a sum with the decimals of its currency', async () => {
  const columns = [{ key: 'value', kind: 'measure' }] as const;
  const rows = [
    { value: 0.9, valueKind: 'share' },
    { value: { amount: 2500, currency: 'JPY' }, valueKind: 'money' },
    { value: 40, valueKind: 'score' },
  ];
  const book = new Excel.Workbook();
  await book.xlsx.load((await xlsx([{ name: 'Figures', columns, rows }], words)).buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Figures');
  const cells = [2, 3, 4].map((at) => sheet?.getCell(at, 1));
  expect(cells.map((cell) => cell?.value)).toEqual([0.9, 2500, 40]);
  expect(cells.map((cell) => cell?.numFmt)).toEqual(['0.0%', '#,##0 "JPY"', undefined]);
});

test('a sheet of a document says below its rows what it is of, and is printed as wide as the paper', async () => {
  const page = {
    facts: [{ label: { key: 'fact.client', params: {} }, value: '=1+1', kind: 'text' }],
    notes: [{ key: 'none.known', params: {} }],
    empty: { key: 'none.clients', params: {} },
    most: 10,
  } as const;
  const columns = [{ key: 'text', kind: 'text' }] as const;
  const bytes = await xlsx(
    [
      { name: 'A & B', columns, rows: [{ text: 'one' }], page },
      { name: 'Nobody', columns, rows: [], page },
    ],
    words,
  );
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const said = (name: string) =>
    book
      .getWorksheet(name)
      ?.getSheetValues()
      .slice(2)
      .map((row) => (row as unknown[] | undefined)?.slice(1));
  expect(said('A & B')).toEqual([['one'], undefined, ['Client: =1+1'], ['Nothing is known.']]);
  expect(said('Nobody')).toEqual([undefined, ['No clients match.'], ['Client: =1+1'], ['Nothing is known.']]);
  expect(book.getWorksheet('A & B')?.getCell('A4').formula).toBeUndefined();
  expect(book.getWorksheet('A & B')?.headerFooter.oddHeader).toBe('&LA && B&R&A');
  expect(book.getWorksheet('A & B')?.pageSetup).toMatchObject({
    fitToPage: true,
    fitToWidth: 1,
    orientation: 'portrait',
  });
});

test('a change has its sign, and words keep their distance from the number before them', async () => {
  const columns = [
    { key: 'count', kind: 'int', signed: true },
    { key: 'share', kind: 'share', signed: true },
    { key: 'fee', kind: 'money', signed: true },
    { key: 'text', kind: 'text' },
  ] as const;
  const rows = [{ count: 3, share: -0.018, fee: { amount: 100, currency: 'CNY' }, text: 'x' }];
  const book = new Excel.Workbook();
  const bytes = await xlsx([{ name: 'Changes', columns, rows }], words);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const row = book.getWorksheet('Changes')?.getRow(2);
  expect([1, 2, 3].map((at) => row?.getCell(at).numFmt)).toEqual([
    '+#,##0;-#,##0;#,##0',
    '+0.0" pp";-0.0" pp";0.0" pp"',
    '+#,##0.00 "CNY";-#,##0.00 "CNY";#,##0.00 "CNY"',
  ]);
  // Of two shares in points: 1.8 % less would be something else.
  expect(row?.getCell(2).value).toBe(-1.8);
  expect(row?.getCell(4).alignment).toMatchObject({ horizontal: 'left', indent: 1 });
});

test('the points of a change are told in the language of the reader', async () => {
  const columns = [{ key: 'change', kind: 'measure', signed: true }] as const;
  const book = new Excel.Workbook();
  const bytes = await xlsx(
    [{ name: 'Changes', columns, rows: [{ change: 0.018, changeKind: 'share' }] }],
    zh,
  );
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const cell = book.getWorksheet('Changes')?.getCell('A2');
  expect(cell?.value).toBe(1.8);
  expect(cell?.numFmt).toBe('+0.0" 个百分点";-0.0" 个百分点";0.0" 个百分点"');
});

test('the heading stands clear of its border, and the rows below it of what is above them', async () => {
  const columns = [
    { key: 'finding', kind: 'text', wraps: true },
    { key: 'why', kind: 'text' },
  ] as const;
  const rows = [
    { finding: '回头客多了', why: 'x' },
    { finding: 'so '.repeat(60), why: 'y' },
  ];
  const book = new Excel.Workbook();
  const bytes = await xlsx([{ name: 'Findings', columns, rows }], words);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Findings');
  // A line of 11 points is 16 points high in the fonts of most Chinese systems.
  expect(sheet?.properties).toMatchObject({ defaultRowHeight: 17, dyDescent: 0.25 });
  expect(sheet?.getRow(1).height).toBe(21);
  expect(sheet?.getCell('A1').alignment).toMatchObject({ vertical: 'middle' });
  expect(sheet?.getRow(3).height).toBe(4 * 17);
});

test('a column as wide as its longest sentence needs no second line', () => {
  expect(heightOf('took part in 1 edition, and missed the latest', 48)).toBe(17);
  expect(heightOf('took part in 1 edition, and missed the latest', 47)).toBe(34);
  expect(heightOf('明年还来\n请多留时间', 20)).toBe(34);
});

test('a list too wide to be read on one page goes on beside it', () => {
  expect(acrossPages(100)).toMatchObject({ orientation: 'portrait', fitToWidth: 1 });
  expect(acrossPages(200)).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  expect(acrossPages(300)).toMatchObject({ orientation: 'landscape', fitToWidth: 2, fitToHeight: 0 });
});
