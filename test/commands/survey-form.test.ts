/** A survey form handed out, saved by another program, and read back. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Desk, desk } from '../support/terminal.ts';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let place: Desk;
let path: string;
const run = (...argv: string[]) => place.run(...argv);
const items = (...argv: string[]) => JSON.parse(run(...argv, '--json')).items;
const form = (...more: string[]) => items('survey', 'form', 'S001', '-o', path, '--force', ...more)[0];
const ids = (condition: string) => items('client', 'list', condition).map(({ id }: { id: string }) => id);

let first: Desk;
beforeAll(() => {
  first = desk();
  const run = (...argv: string[]) => first.run(...argv);
  run('init', '--region', 'CN', '--currency', 'CNY', '--zone', 'Asia/Shanghai');
  run('event', 'add', 'Fair', '--start', '2026-03-01');
  for (const [name, ...consent] of [
    ['Ann Example', '--consent', 'email=yes'],
    ['王芳', '--consent', 'email=yes'],
    ['Cy Example', '--consent', 'email=no'],
    ['Dee Example'],
  ] as const)
    run('client', 'add', name, ...consent);
  for (const client of ['C0001', 'C0002', 'C0003']) run('registration', 'add', 'Fair', client);
  run('survey', 'create', 'After', '--template', 'visit', '--event', 'Fair');
});
afterAll(() => first.clear());

beforeEach(() => {
  place = desk(first);
  path = join(dirname(place.roster), 'form.xlsx');
});
afterEach(() => place.clear());

/** Fills it in as a program would, and saves it. */
async function fill(
  change: (sheet: Excel.Worksheet, column: (key: string) => number) => void,
): Promise<void> {
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const keys = sheet.getRow(1).values as readonly unknown[];
  change(sheet, (key) => keys.indexOf(key));
  await book.xlsx.writeFile(path);
}

test('asks each once, with consent, and says whom it left out', () => {
  expect(form('--for', 'Example OR 王芳', '--dry-run')).toMatchObject({ rows: 2, refused: 1, silent: 1 });
  expect(existsSync(path)).toBe(false);
  expect(form('--attended')).toMatchObject({
    survey: 'S001',
    rows: 2,
    refused: 1,
    silent: 0,
    askedBefore: 0,
  });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(ids('unanswered:After')).toEqual(['C0001', 'C0002']);
  const before = readFileSync(path);
  expect(form('--attended')).toMatchObject({ rows: 0, askedBefore: 2 });
  expect(readFileSync(path)).toEqual(before);
  expect(form('--attended', '--again')).toMatchObject({ rows: 2 });
  expect(form('--for', 'Example', '--without-consent')).toMatchObject({
    rows: 1,
    refused: 1,
    askedBefore: 1,
  });
  expect(ids('asked:S001')).toEqual(['C0001', 'C0002', 'C0004']);
  run('undo');
  expect(ids('asked:S001')).toEqual(['C0001', 'C0002']);
});

test('has a drop-down for every scale and choice, and hides who is who', async () => {
  form('--attended');
  await fill((sheet, column) => {
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.getCell(3, column('@name')).value).toBe('Ann Example');
    for (const key of ['leads', 'stand', 'overall', 'again', 'needs'])
      expect(sheet.getCell(3, column(key)).dataValidation).toMatchObject({ type: 'list' });
    expect(sheet.getCell(3, column('trouble')).dataValidation).toBeUndefined();
  });
});

test('comes back to the right people, in either language and whatever was sorted, once', async () => {
  form('--attended');
  await fill((sheet, column) => {
    sheet.getCell(3, column('overall')).value = 5;
    sheet.getCell(3, column('again')).value = '会';
    sheet.getCell(4, column('overall')).value = '４';
    sheet.getCell(4, column('needs')).value = 'Publicity; 更大的展位';
    const rows = [3, 4].map((row) => (sheet.getRow(row).values as unknown[]).slice(1));
    sheet.getRow(3).values = rows[1] as Excel.CellValue[];
    sheet.getRow(4).values = rows[0] as Excel.CellValue[];
    sheet.getCell(2, column('overall')).value = 'renamed';
  });
  expect(items('import', path)).toMatchObject([
    { source: 'regulars', as: 'survey', rows: 2, answersAdded: 2, rejected: 0, issues: [] },
  ]);
  expect(items('import', path)).toMatchObject([{ answersAdded: 0 }]);
  expect(items('export', '-', '--what', 'answers', '--format', 'json').length).toBe(2);
  expect(ids('answered:S001')).toEqual(['C0001', 'C0002']);
  expect(ids('unanswered:S001')).toEqual([]);
  expect(ids('csat=5')).toEqual(['C0001']);
  const rate = items('kpi').find(({ id }: { id: string }) => id === 'response-rate');
  expect(rate).toMatchObject({ value: 1, numerator: 2, denominator: 2 });
  run('undo');
  expect(ids('answered:S001')).toEqual([]);
});

test('rejects what does not fit with its reason, and the rest is taken; mended rows are read again', async () => {
  form('--attended');
  await fill((sheet, column) => {
    sheet.getCell(3, column('overall')).value = 9;
    sheet.getCell(4, column('again')).value = 'never';
    sheet.addRow(['C0099', 'Nobody', null, 3]);
    sheet.addRow([null, 'No id', null, 3]);
    sheet.addRow(['C0003', 'Cy Example', null, 3]);
  });
  expect(() => run('import', path)).toThrow('ended with 3');
  expect(ids('answered:S001')).toEqual(['C0003']);
  const rejects = `${path}.rejects.csv`;
  const lines = readFileSync(rejects, 'utf8').split('\r\n');
  expect(lines.slice(1, 5).map((line) => line.replace(/,C\d.*|,,.*/, ''))).toEqual([
    'Form!3,“9” is not on the scale from 1 to 5',
    'Form!4,"“never” is none of the options: Yes; Perhaps; No"',
    'Form!5,no client has the id C0099',
    'Form!6,the id of the client is gone',
  ]);
  writeFileSync(
    rejects,
    lines
      .slice(0, 3)
      .join('\r\n')
      .replace(/,9(?=,|\r)/, ',5')
      .replace(/,never(?=,|$)/, ',No'),
  );
  expect(items('import', rejects)).toMatchObject([{ rows: 2, answersAdded: 2, rejected: 0 }]);
  expect(ids('answered:S001')).toEqual(['C0001', 'C0002', 'C0003']);
});

test('whose letters were lost when it was saved it is refused, and the answers stay what they were', async () => {
  form('--attended');
  const fourth = (name: string, trouble: string) =>
    fill((sheet, column) => {
      sheet.getCell(4, column('@name')).value = name;
      sheet.getCell(4, column('trouble')).value = trouble;
    });
  await fourth('王芳', '很好，谢谢');
  run('import', path);
  for (const [name, trouble] of [
    ['??', 'nothing'],
    ['王芳', '??,??'],
  ] as const) {
    await fourth(name, trouble);
    expect(() => run('import', path)).toThrow('ended with 1');
  }
  expect(run('survey', 'results', 'S001', '--comments')).toContain('很好，谢谢');
  await fourth('Wang Fang', 'nothing?');
  expect(items('import', path)).toMatchObject([{ answersUpdated: 1 }]);
});

test('left empty it adds nothing, and an unfinished row counts for nothing', async () => {
  run('survey', 'create', 'Index', '--template', 'index', '--event', 'Fair');
  items('survey', 'form', 'S002', '--attended', '-o', path);
  expect(items('import', path)).toMatchObject([{ rows: 2, answersAdded: 0, rejected: 0 }]);
  await fill((sheet, column) => {
    sheet.getCell(3, column('overall')).value = 9;
  });
  expect(items('import', path)).toMatchObject([
    { answersAdded: 1, issues: [{ row: 3, code: 'incomplete-answer' }] },
  ]);
  expect(ids('unanswered:Index')).toEqual(['C0001', 'C0002']);
});

test('is of one roster and one event', () => {
  form('--attended');
  run('event', 'add', 'Other', '--start', '2026-05-01');
  expect(() => run('import', path, '--event', 'Other')).toThrow('ended with 1');
  expect(() => run('import', path, '--roster', 'elsewhere.json')).toThrow('ended with 1');
  run('init', 'elsewhere.json', '--currency', 'CNY', '--zone', 'UTC');
  expect(() => run('import', path, '--roster', 'elsewhere.json')).toThrow('ended with 1');
});

test('somebody who did not come may answer, which is said', async () => {
  run('client', 'edit', 'C0004', '--consent', 'email=yes');
  form('--for', 'Dee');
  await fill((sheet, column) => {
    sheet.getCell(3, column('overall')).value = 4;
  });
  expect(items('import', path)).toMatchObject([{ answersAdded: 1, issues: [{ row: 3, code: 'not-there' }] }]);
});
