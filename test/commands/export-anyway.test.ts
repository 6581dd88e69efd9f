/** An export reads: it is made whatever keeps the roster's own file from being written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { editWorkbook } from '../support/edited-workbook.ts';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

beforeEach(() => {
  vi.stubEnv('XDG_CONFIG_HOME', freshFolder());
  vi.stubEnv('LANG', 'C.UTF-8');
});

const elsewhere = JSON.stringify({ pid: 7, start: '1', boot: 'b', host: 'another-machine' });

test.each([
  ['open in a spreadsheet program', (folder: string) => writeFileSync(join(folder, '~$roster.xlsx'), '')],
  [
    'with a sheet of somebody’s own',
    (folder: string) =>
      editWorkbook(join(folder, 'roster.xlsx'), (book) => {
        book.addWorksheet('Budget').getCell('A1').value = 'rent';
      }),
  ],
  [
    'that another machine is writing',
    (folder: string) => writeFileSync(join(folder, 'roster.lock'), elsewhere),
  ],
])('of a workbook %s', async (_, happen) => {
  const folder = freshFolder();
  const path = join(folder, 'roster.xlsx');
  await typedAt(path, 'init', path);
  await typedAt(path, 'client', 'add', '--name', 'Ann', '--email', 'ann@example.com');
  await happen(folder);
  const before = readFileSync(path);
  const { code, err } = await typedAt(path, 'export', join(folder, 'clients.csv'));
  expect([code, err]).toEqual([0, `Wrote 1 row to ${join(folder, 'clients.csv')}.\n`]);
  expect(readFileSync(join(folder, 'clients.csv'), 'utf8')).toContain('ann@example.com');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect((await typedAt(path, 'save')).code).not.toBe(0);
});
