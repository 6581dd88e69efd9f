/** Questions that a merge-back asks at a terminal, and what another program leaves of a workbook. */
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Excel from 'exceljs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from '../support/source.ts';
import { type Desk, desk } from '../support/terminal.ts';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Wide enough that no question is broken into lines. */
const wide = { COLUMNS: '300' };
const down = '\u001b[B';

let place: Desk;
let path: string;
beforeEach(() => {
  place = desk();
  path = join(dirname(place.roster), 'clients.xlsx');
  place.run('init', '--region', 'CN', '--currency', 'CNY', '--zone', 'Asia/Shanghai');
  place.run('client', 'add', '王芳', '--phone', '13800001004', '--city', '上海');
  place.run('client', 'add', 'Ann Example', '--email', 'ann@example.com', '--city', 'Berlin', '--tag', 'vip');
  place.run('export', path, '--for-editing');
});
afterEach(() => place.clear());

const clients = () => JSON.parse(place.run('client', 'list', '--json')).items;
const items = (...more: string[]) => JSON.parse(place.run('merge-back', path, '--json', ...more)).items;

/** Edits the workbook as a program would, and saves it. */
async function editBook(
  edit: (sheet: Excel.Worksheet, column: (key: string) => number) => void,
): Promise<void> {
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const keys = sheet.getRow(1).values as readonly unknown[];
  edit(sheet, (key) => keys.indexOf(key));
  await book.xlsx.writeFile(path);
}

test('a value that both changed is asked about, and what is chosen stands', async () => {
  await editBook((sheet, column) => {
    sheet.getCell(3, column('city')).value = '杭州';
    sheet.getCell(4, column('city')).value = 'Lisbon';
  });
  place.run('client', 'edit', 'C0001', '--city', '北京');
  place.run('client', 'edit', 'C0002', '--city', 'Paris');
  const terminal = place.open(['merge-back', path], wide);
  await terminal.see('C0001 王芳, City: changed here and in the list.', 'err');
  await terminal.see('the list: 杭州', 'err');
  terminal.type('\r');
  await terminal.see('C0002 Ann Example, City: changed here and in the list.', 'err');
  await terminal.see('ours: Paris', 'err');
  terminal.type(`${down}\r`);
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(clients()).toMatchObject([{ city: '杭州' }, { city: 'Paris' }]);
});

test('Ctrl-C at a question merges nothing', async () => {
  await editBook((sheet, column) => {
    sheet.getCell(3, column('city')).value = '杭州';
    sheet.getCell(3, column('notes')).value = 'prefers tea';
  });
  place.run('client', 'edit', 'C0001', '--city', '北京');
  const before = readFileSync(place.roster, 'utf8');
  const terminal = place.open(['merge-back', path], wide);
  await terminal.see('changed here and in the list.', 'err');
  terminal.type('\u0003');
  expect((await terminal.end()).code).toBe(130);
  expect(readFileSync(place.roster, 'utf8')).toBe(before);
});

test('sorted, with columns moved, renamed, taken out and put in, and numbers for phones, it is still that list', async () => {
  await editBook((sheet, column) => {
    sheet.getCell(2, column('name')).value = 'Who';
    sheet.getCell(3, column('phones')).value = 13800001004;
    sheet.getCell(3, column('birthday')).value = new Date(Date.UTC(1990, 4, 17));
    sheet.getCell(4, column('companySize')).value = '40';
    // Cities in another order than their people: whole rows are exchanged.
    const rows = [3, 4].map((row) => (sheet.getRow(row).values as unknown[]).slice(1));
    sheet.getRow(3).values = rows[1] as Excel.CellValue[];
    sheet.getRow(4).values = rows[0] as Excel.CellValue[];
    sheet.spliceColumns(column('emails'), 1);
    sheet.spliceColumns(2, 0, [null, 'Shirt', 'M', 'XL']);
    sheet.addRow([null, null, 'Dee Example']);
  });
  expect(items()).toMatchObject([
    { id: 'C0002', field: 'companySize', outcome: 'taken', theirs: 40 },
    { place: 'Clients!B3', id: 'C0002', field: 'custom.Shirt', theirs: 'M' },
    { id: 'C0001', field: 'birthday', theirs: '1990-05-17' },
    { place: 'Clients!B4', id: 'C0001', field: 'custom.Shirt', theirs: 'XL' },
    { place: 'Clients!A5', id: 'C0003', outcome: 'new' },
  ]);
  expect(clients()).toMatchObject([
    { name: '王芳', phones: [{ value: '+8613800001004' }], birthday: '1990-05-17', custom: { Shirt: 'XL' } },
    { name: 'Ann Example', emails: [{ value: 'ann@example.com' }], companySize: 40, custom: { Shirt: 'M' } },
    { name: 'Dee Example' },
  ]);
  expect(items().map(({ outcome }: { outcome: string }) => outcome)).toEqual(['known']);
});

test('an older list still says what was changed in it, and not what was changed here', async () => {
  await editBook((sheet, column) => {
    sheet.getCell(4, column('title')).value = 'Editor';
    sheet.getCell(4, column('tags')).value = 'vip; press';
  });
  place.run('client', 'edit', 'C0002', '--city', 'Paris', '--organisation', 'Example Books');
  place.run('client', 'tag', 'C0002', '+speaker', '-vip');
  place.run('client', 'merge', 'C0001', 'C0002', '--yes');
  expect(items()).toMatchObject([
    { id: 'C0001', field: 'title', theirs: 'Editor', outcome: 'taken' },
    { id: 'C0001', field: 'tags', outcome: 'taken' },
  ]);
  expect(clients()).toMatchObject([{ id: 'C0001', title: 'Editor', tags: ['speaker', 'press'] }]);
});

test('without its journal the roster does not know what the list was made of, and says so', async () => {
  await editBook((sheet, column) => {
    sheet.getCell(4, column('city')).value = 'Lisbon';
    sheet.getCell(4, column('title')).value = 'Editor';
  });
  place.run('client', 'edit', 'C0001', '--title', '主编');
  rmSync(place.roster.replace(/json$/, 'journal'));
  place.run('client', 'edit', 'C0001', '--title', '编辑');
  const { items: told, warnings } = JSON.parse(place.run('merge-back', path, '--json'));
  expect(told).toMatchObject([
    { field: 'title', outcome: 'taken' },
    { field: 'city', outcome: 'both', kept: null },
  ]);
  expect(warnings[0]).toContain('was made from is not known');
});

test('a workbook that LibreOffice saved says what was changed in it, and nothing else', () => {
  // Sorted by city, 王芳's phone made a number, a column taken out and one put in, the notes hidden, a formula, a new row.
  const fixture = join(root, 'test', 'fixtures', 'merge-back');
  for (const file of ['roster.json', 'roster.journal', 'saved-by-libreoffice.xlsx'])
    copyFileSync(join(fixture, file), join(dirname(place.roster), file));
  path = join(dirname(place.roster), 'saved-by-libreoffice.xlsx');
  place.run('export', 'before.json');
  expect(items()).toMatchObject([
    { place: '客户!Z3', id: 'C0003', field: 'birthday', outcome: 'taken', theirs: '1985-04-12' },
    { place: '客户!B4', id: 'C0001', field: 'custom.Shirt', outcome: 'taken', theirs: 'XL' },
    { place: '客户!F5', id: 'C0004', field: 'title', outcome: 'taken', theirs: 'Editor' },
    { place: '客户!G6', id: 'C0002', field: 'city', outcome: 'taken', base: 'Berlin', theirs: 'Lisbon' },
    { place: '客户!A7', id: 'C0005', outcome: 'new' },
  ]);
  expect(items()).toMatchObject([{ id: 'C0005', outcome: 'known' }]);
  place.run('undo');
  place.run('export', 'after.json');
  const bytesOf = (name: string) => readFileSync(join(dirname(place.roster), name), 'utf8');
  expect(bytesOf('after.json')).toBe(bytesOf('before.json'));
});
