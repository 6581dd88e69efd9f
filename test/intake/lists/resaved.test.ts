/** Lists saved by another program, or laid out differently, that say the same. */
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { open } from '../../../src/intake/index.ts';
import { emailsOf, readLines, readText, told, usual, valueIn } from '../reading.ts';

const list = [
  'Order,Name,Email,Company,Guests',
  '5001,Ana Ruiz,ana@example.com,Faro,1',
  '5002,Ben Cole,ben@example.org,,',
];

/** Who, of which company, with which order, with how many others. */
function people({ drafts }: Sheetful): string[] {
  return drafts.map(({ person, registration }) =>
    [
      person.name,
      ...(person.emails.map(({ value }) => value) ?? []),
      person.organisation,
      registration?.order,
    ]
      .concat(registration?.companions === undefined ? [] : `+${registration.companions}`)
      .filter((part) => part !== undefined)
      .join(', '),
  );
}

const plainly = ['Ana Ruiz, ana@example.com, Faro, 5001, +1', 'Ben Cole, ben@example.org, 5002'];

async function workbook(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Sheetful> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('List');
  for (const row of rows) sheet.addRow([...row]);
  return open({ file: 'list.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) }, usual);
}

test('the list itself', async () => {
  expect(people(await readLines(list))).toEqual(plainly);
});

test.each([
  ['an empty column to the left', list.map((line) => `,${line}`)],
  ['two of them', list.map((line) => `,,${line}`)],
  ['rows counted under no heading', list.map((line, at) => `${at === 0 ? '' : at - 1},${line}`)],
  ['rows counted by a program of tables', list.map((line, at) => `${at === 0 ? 'Unnamed: 0' : at},${line}`)],
  ['whole numbers with a point', list.map((line) => line.replace(/^(\d+)/, '$1.0').replace(/,1$/, ',1.0'))],
  ['what such a program writes for nothing', list.map((line) => line.replace(',,', ',NaN,NaN'))],
  ['a star behind each heading', list.map((line, at) => (at === 0 ? line.replace(/(?=,|$)/g, ' *') : line))],
  [
    'that it is required',
    list.map((line, at) => (at === 0 ? line.replace(/(?=,|$)/g, ' (required)') : line)),
  ],
  ['each line as one cell', list.map((line) => `"${line}"`)],
])('%s', async (_, lines) => {
  const sheet = await readLines(lines);
  expect(people(sheet)).toEqual(plainly);
  expect(sheet.drafts.flatMap(({ registration }) => Object.keys(registration?.answers ?? {}))).toEqual([]);
});

test('lines that a spreadsheet kept in its first column are parted', async () => {
  expect(people(await workbook(list.map((line) => [line])))).toEqual(plainly);
  expect(people(await workbook(list.map((line) => [line.replaceAll(',', ';')])))).toEqual(plainly);
});

test('a column without a heading that counts nothing is kept', async () => {
  const sheet = await readLines(['Name,Email,', 'Ana,ana@example.com,7', 'Ben,ben@example.com,9']);
  expect(sheet.drafts.map(({ person }) => person.custom)).toEqual([{ '#3': '7' }, { '#3': '9' }]);
});

test('what stands below a list does not change what its columns hold', async () => {
  const lines = ['Event,Name,Email', 'Spring Fair,Ana,ana@example.com', 'Spring Fair,Ben,ben@example.com'];
  for (const below of [['Total: 2'], ['', 'All rights reserved'], ['合计,,2']]) {
    const sheet = await readLines([...lines, ...below]);
    expect(sheet.eventName).toBe('Spring Fair');
  }
});

test('headings tell which mark parts the cells where days hold another', async () => {
  const sheet = await readLines([
    'Registration report',
    'Generated;Apr 20, 2026 10:00 AM',
    'Topic;Starts',
    'Spring Fair;Apr 17, 2026 09:00 AM',
    'First Name;Last Name;Email;Registration Time',
    'Ana;Ruiz;ana@example.com;Apr 01, 2026 07:31 AM',
    'Ben;Cole;ben@example.com;Apr 02, 2026 08:31 PM',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz', 'Ben Cole']);
});

test('lines that end as on an old Mac may hold others within quotes', async () => {
  const sheet = await readText('Name,Email,Notes\rAna,ana@example.com,"one\ntwo"\rBen,ben@example.com,\r');
  expect(sheet.drafts.map(({ person }) => [person.name, person.texts.notes])).toEqual([
    ['Ana', 'one\ntwo'],
    ['Ben', undefined],
  ]);
});

test('UTF-16 of another alphabet is a text', async () => {
  const text = 'Имя\tФамилия\tПочта\r\nАнна\tСмирнова\tanna@example.com\r\n';
  for (const mark of ['\ufeff', '']) {
    const bytes = new Uint8Array(Buffer.from(mark + text, 'utf16le'));
    const sheet = await open({ file: 'list.csv', bytes }, usual);
    expect(sheet.drafts.flatMap(emailsOf)).toEqual(['anna@example.com']);
    expect(sheet.drafts[0]?.person.name).toBe('Анна Смирнова');
  }
});

test('days that a spreadsheet read month first are turned back where others show it', async () => {
  const rows = (second: string | Date) => [
    ['Name', 'Email', 'Registered'],
    // The 4th of March, taken for the 3rd of April.
    ['Ana', 'ana@example.com', new Date(Date.UTC(2026, 3, 3))],
    ['Ben', 'ben@example.com', new Date(Date.UTC(2026, 4, 3, 10, 22))],
    ['Cid', 'cid@example.com', second],
  ];
  const days = ({ drafts }: Sheetful) =>
    drafts.map(({ registration }) => registration?.registeredAt?.slice(0, 16));
  expect(days(await workbook(rows('13/03/2026')))).toEqual([
    '2026-03-04T00:00',
    '2026-03-05T10:22',
    '2026-03-13T00:00',
  ]);
  expect(days(await workbook(rows(new Date(Date.UTC(2026, 2, 13)))))).toEqual([
    '2026-04-03T00:00',
    '2026-05-03T10:22',
    '2026-03-13T00:00',
  ]);
});

test('whoever has no score to give leaves the question a scale', async () => {
  const sheet = await readLines([
    'Timestamp,Email,How satisfied are you overall?,How was the food? (required)',
    '2026-04-20 10:00:00,ana@example.com,5,4',
    '2026-04-20 11:00:00,ben@example.com,N/A,-',
    '2026-04-20 12:00:00,cid@example.com,3,2',
  ]);
  expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['scale', 'scale']);
  expect([2, 4].map((row) => valueIn(sheet, row, 'overall'))).toEqual([5, 3]);
});

test('a heading with a mark behind it is the heading', async () => {
  const sheet = await readLines([
    'Name (First) *,Name (Last) *,Email *,Attended? *,"What\'s your company? *"',
    'Ana,Ruiz,ana@example.com,Yes,Faro',
    'Ben,Cole,ben@example.com,No,Pine',
  ]);
  expect(
    sheet.drafts.map(({ person, registration }) => [person.name, person.organisation, registration?.status]),
  ).toEqual([
    ['Ana Ruiz', 'Faro', 'attended'],
    ['Ben Cole', 'Pine', 'registered'],
  ]);
});

test('an empty column beside a form is no question, and one beside a report hides no footer', async () => {
  const form = await readLines([
    ',Timestamp,Email,How satisfied are you overall?,',
    ',2026-04-20 10:00:00,ana@example.com,5,',
    ',2026-04-20 11:00:00,ben@example.com,3,',
  ]);
  expect(form.survey?.questions.map(({ kind }) => kind)).toEqual(['scale']);
  const report = await readLines([
    ',Name,Email',
    ',Ana,ana@example.com',
    ',Generated by Office on 2026-04-20,',
  ]);
  expect(told(report.skipped)).toEqual(['3 footer-row']);
});

test('an answer of nobody has the same key wherever its columns stand and whatever else was answered', async () => {
  const rows = [
    ['Timestamp', 'How satisfied are you overall?', 'What did you like?'],
    ['2026-04-20 10:00:00', '5', 'Talks'],
    ['2026-04-20 11:00:00', '3', 'Food, Talks'],
    ['2026-04-20 12:00:00', '4', 'Food'],
  ];
  const keysOf = async (lines: readonly (readonly string[])[]) => {
    const { survey, answers } = await readLines(
      lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')),
    );
    return { fingerprint: survey?.fingerprint, keys: answers.map(({ key }) => key) };
  };
  const { fingerprint, keys } = await keysOf(rows);
  expect(await keysOf(rows.map(([at = '', overall = '', liked = '']) => [at, liked, overall]))).toEqual({
    fingerprint,
    keys,
  });
  expect(await keysOf(rows.slice(0, 2))).toEqual({ fingerprint, keys: keys.slice(0, 1) });
  expect(await keysOf(rows.map(([at = '', ...cells]) => [at.replaceAll('-', '/'), ...cells]))).toEqual({
    fingerprint,
    keys,
  });
});
