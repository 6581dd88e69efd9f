/** Headings in one row or two, and one list on several sheets. */
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { open } from '../../../../src/intake/index.ts';
import { draftAt, readLines, told, usual } from '../../reading.ts';

type Rows = readonly (readonly (string | number)[])[];

async function readBook(sheets: Readonly<Record<string, Rows>>, merges: readonly string[] = []) {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    for (const range of merges) sheet.mergeCells(range);
  }
  return open(
    { file: 'a.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) },
    { ...usual, region: 'CN' },
  );
}

test('groups merged over their columns are named before them', async () => {
  const sheet = await readBook(
    {
      List: [
        ['2026 spring fair'],
        ['Company', 'Contact', '', 'Stand', ''],
        ['', 'Name', 'Email', 'Booth', 'Area'],
        ['Paper Moon', 'Ana Ruiz', 'ana@example.com', 'A1', 18],
      ],
    },
    ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'],
  );
  expect(sheet.headings).toEqual(['Company', 'Contact/Name', 'Contact/Email', 'Stand/Booth', 'Stand/Area']);
  expect(sheet).toMatchObject({ as: 'exhibitors', headerRow: 3, rows: 1, skipped: [], rejected: [] });
  expect(draftAt(sheet, 4).registration).toMatchObject({ booth: 'A1', area: 18 });
});

test('where the upper row knows more headings than the lower one, both are headings still', async () => {
  const sheet = await readBook(
    {
      List: [
        ['姓名', '手机', '公司', '展台需求', ''],
        ['', '', '', '洽谈桌', '射灯'],
        ['林小雨', 13800001111, '青禾文化', 2, 4],
      ],
    },
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
  );
  expect(sheet.headings).toEqual(['姓名', '手机', '公司', '展台需求/洽谈桌', '展台需求/射灯']);
  expect(draftAt(sheet, 3).person).toMatchObject({
    name: '林小雨',
    custom: { '展台需求/洽谈桌': '2', '展台需求/射灯': '4' },
  });
});

test('a text has blanks beside the name of a group', async () => {
  const sheet = await readLines(
    [
      '公司,展位号,联系人信息,,,展位信息,,签约日期',
      ',,姓名,手机,邮箱,面积,金额,',
      '青禾文化,A12,林小雨,13800001111,lin@example.com,36,28800,2026-03-02',
      '公司,展位号,联系人信息,,,展位信息,,签约日期',
      ',,姓名,手机,邮箱,面积,金额,',
      '云帆科技,B03,何一帆,13800002222,he@example.com,18,14400,2026-03-09',
    ],
    { region: 'CN', currency: 'CNY' },
  );
  expect(sheet.headings).toEqual([
    '公司',
    '展位号',
    '联系人信息/姓名',
    '联系人信息/手机',
    '联系人信息/邮箱',
    '展位信息/面积',
    '展位信息/金额',
    '签约日期',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['林小雨', '何一帆']);
  expect(told(sheet.skipped)).toEqual(['4 repeated-heading', '5 repeated-heading']);
});

test.each([
  [
    'a first row of data',
    ['Name,Email,Notes,', 'Ana Ruiz,ana@example.com,likes maps,vip', 'Bo Li,bo@example.com,,vip'],
  ],
  [
    'a note above the headings',
    ['exported by,Ana', 'Name,Email', 'Ana Ruiz,ana@example.com', 'Bo Li,bo@example.com'],
  ],
  [
    'what is told of the export',
    [
      'time: 2026-04-17,,by: Ana,2 rows',
      'Name,Email,City,',
      'Ana Ruiz,ana@example.com,Rome,',
      'Bo Li,bo@example.com,,',
    ],
  ],
])('%s is no second level', async (_, lines) => {
  const sheet = await readLines(lines);
  expect(sheet.headings.slice(0, 2)).toEqual(['Name', 'Email']);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz', 'Bo Li']);
});

test('a list goes on on a sheet with its columns in another order and one more; other sheets are named', async () => {
  const sheet = await readBook({
    'Hall A': [
      ['Name', 'Email', 'Phone', 'City'],
      ['Ana Ruiz', 'ana@example.com', '+12025550131', 'Boston'],
    ],
    'Hall B': [
      ['Email', 'Name', 'City', 'Phone', 'Badge'],
      ['theo@example.org', 'Theo Quill', 'Oslo', '+12025550142', 'B7'],
    ],
    Summary: [
      ['Hall', 'People'],
      ['A', 1],
      ['B', 1],
    ],
  });
  expect(sheet.headings).toEqual(['Name', 'Email', 'Phone', 'City', 'Badge']);
  expect(
    sheet.drafts.map(({ place, person }) => [place.sheet, person.name, person.texts.city, person.custom]),
  ).toEqual([
    ['Hall A', 'Ana Ruiz', 'Boston', {}],
    ['Hall B', 'Theo Quill', 'Oslo', { Badge: 'B7' }],
  ]);
  expect(told(sheet.issues)).toEqual(['0 other-sheets Summary']);
});
