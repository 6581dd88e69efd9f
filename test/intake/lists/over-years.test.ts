/** Workbooks that an organiser keeps from year to year, and what stands in them between the rows. */
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { open } from '../../../src/intake/index.ts';
import type { ReadOptions } from '../../../src/intake/raw/read-options.ts';
import { peopleOf, readLines, told, usual } from '../reading.ts';

type Sheets = Readonly<Record<string, readonly string[]>>;

async function readBook(sheets: Sheets, options: Partial<ReadOptions> = { forEvent: true }) {
  const book = new exceljs.Workbook();
  for (const [name, lines] of Object.entries(sheets))
    book.addWorksheet(name).addRows(lines.map((line) => line.split(',')));
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return open({ file: 'list.xlsx', bytes }, { ...usual, ...options });
}

const fair = { forEvent: true, event: { name: 'Fair', start: '2026-05-09' } } as const;

test('of a sheet for each year that of the event is read, and the others are told', async () => {
  const sheets = {
    '2024': ['Name,Email', 'Ann Moss,ann@example.com'],
    'Fair 2025': ['Name,Email', 'Bo Lind,bo@example.com'],
    '2026 guests': ['Name,Email', 'Cy Dean,cy@example.com'],
    'Waiting list': ['Name,Email', 'Di Eber,di@example.com'],
  };
  const sheet = await readBook(sheets, fair);
  expect(peopleOf(sheet)).toEqual(['Cy Dean | cy@example.com', 'Di Eber | di@example.com']);
  expect(told(sheet.issues)).toEqual(['0 other-sheets 2024, Fair 2025']);
  const next = { forEvent: true, event: { name: 'Fair 2027', start: '2027-05-09' } } as const;
  await expect(readBook(sheets, next)).rejects.toMatchObject({
    code: 'file.several-editions',
    params: { sheets: ['2024', 'Fair 2025', '2026 guests'] },
  });
  expect((await readBook(sheets, { as: 'contacts' })).drafts).toHaveLength(4);
});

test('sheets of months, and of halls in one year, are one list', async () => {
  const lists = async (first: string, second: string) =>
    (
      await readBook(
        {
          [first]: ['Name,Email', 'Ann Moss,ann@example.com'],
          [second]: ['Name,Email', 'Bo Lind,bo@example.com'],
        },
        fair,
      )
    ).drafts.length;
  expect(await lists('Dec 2025', 'Jan 2026')).toBe(2);
  expect(await lists('2025年12月', '2026年1月')).toBe(2);
  expect(await lists('2025-12', '2026-01')).toBe(2);
  expect(await lists('Hall 1 2026', 'Hall 2 2026')).toBe(2);
  expect(await lists('Class of 2025', 'Class of 2026')).toBe(2);
});

test('of sheets numbered alike each may tell of its people what the others do not', async () => {
  const first = ['Booth,Company,Contact person,Email', '101,Acme,Ann Moss,ann@example.com'];
  const second = ['Company,Contact person,Telephone,Booth', 'Bolt,Bo Lind,202-555-0102,201'];
  const halls = await readBook({ 'Hall 1': first, 'Hall 2': second });
  expect(peopleOf(halls)).toEqual(['Ann Moss | ann@example.com | Acme', 'Bo Lind | +12025550102 | Bolt']);
  const drafts = await readBook({ 'Draft 1': first, 'Draft 2': second });
  expect(peopleOf(drafts)).toHaveLength(1);
  const own = await readBook({ Sheet1: first, Sheet2: second });
  expect(peopleOf(own)).toEqual(['Ann Moss | ann@example.com | Acme']);
});

test('days without a year stand above the rows of a list', async () => {
  const sheet = await readLines(
    [
      'Name,Phone,Email',
      'Saturday 9 May,,',
      'Ann Moss,202-555-0101,ann@example.com',
      '"Sun, May 10",,',
      'April May,202-555-0102,may@example.com',
      'Jan 2,,',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'April May', 'Jan 2']);
  expect(told(sheet.skipped)).toEqual(['2 part-row', '4 part-row']);
});

test('what a list counts below itself is nobody', async () => {
  const list = ['Name,Email,Meal', 'Ann Moss,ann@example.com,vegan', 'Bo Lind,bo@example.com,Meat'];
  const counted = await readLines([...list, 'Vegan,1,', 'Meat:,1,', 'Kosher,0,', 'Total meals,2,']);
  expect(counted.drafts).toHaveLength(2);
  expect(told(counted.skipped)).toEqual(['4 footer-row', '5 footer-row', '6 footer-row', '7 total-row']);
  const extensions = await readLines([
    'Name,Phone,Dept',
    'Ann Moss,202-555-0101,Sales',
    'Cy Dean,12,',
    'Di Eber,14,',
  ]);
  expect(extensions.drafts).toHaveLength(3);
  const places = await readLines(['Name,Places,Table', 'Ann Moss,2,Rose', 'Rose,3,', 'Lily,1,']);
  expect(places.drafts).toHaveLength(3);
});

test('a remark in small letters behind a whole name is no part of it', async () => {
  const sheet = await readLines(
    [
      'Name,Email',
      'Bo Gill (arrives late),bo@example.com',
      'Cy Dean (speaker),cy@example.com',
      'Ann Moss (née lind),ann@example.com',
      'Di Eber (bee),di@example.com',
      'Lake School (north campus),lake@example.com',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual([
    'Bo Gill',
    'Cy Dean',
    'Ann Moss (née lind)',
    'Di Eber (bee)',
    'Lake School (north campus)',
  ]);
  expect(sheet.drafts[0]?.registration?.answers).toEqual({ Name: 'arrives late' });
});

test('a place that is kept or free is nobody, and a surname may say so', async () => {
  const sheet = await readLines(
    [
      'Name,Email,Company',
      'Ann Moss,ann@example.com,Acme',
      'RESERVED,,Acme',
      '(free),,',
      'Frei,frei@example.com,',
      'Leer,,',
      'Reserved,kept@example.com,',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'Frei', 'Leer', 'Reserved']);
});

test('a stand that nobody has taken is told of in the words of the others', async () => {
  const sheet = await readLines([
    'Booth,Hall,Size,Status,Exhibitor,Rate',
    'A1,1,3x3,Sold,Acme,100',
    'A2,1,3x4,Available,,100',
    'A3,East,3x3,Available,,90',
  ]);
  expect(told(sheet.skipped)).toEqual(['3 free-place']);
  expect(sheet.rejected).toHaveLength(1);
});

test('an address goes on in the next line, and a line with more is somebody else', async () => {
  const sheet = await readLines([
    'No,Name,Address,Email',
    '1,Ann Moss,12 Mill Lane,ann@example.com',
    ',,"Akron, OH",',
    ',,Floor 2,',
    '2,Bo Lind,,bo@example.com',
    ',,9 High Street,',
    '3,,4 Hill Road,cy@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.custom)).toEqual([
    { Address: '12 Mill Lane, Akron, OH, Floor 2' },
    {},
    { Address: '4 Hill Road' },
  ]);
  expect(sheet.rejected).toHaveLength(1);
});
