/** A word that was left empty, mostly by a variable nobody set, is missing: it never means everything. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = freshFolder();
  path = join(folder, 'roster.json');
  await typedAt(path, 'init', '--zone', 'UTC');
  await typedAt(path, 'event', 'add', 'Salon', '--start', '2026-04-10');
  await typedAt(path, 'client', 'add', '--name', 'Ann Example');
});

test.each([
  ['import', '', '--event', 'E001'],
  ['label', 'clear', 'C0001', ''],
  ['segment', 'save', 'friends', ''],
  ['playbook', 'run', 'after', '--event', 'E001', '--for', ''],
  ['survey', 'form', 'S001', '--for', '', '-o', 'form.xlsx'],
  ['kpi', '--event', ''],
  ['log', 'C0001', 'hello', '--event', ''],
  ['backup', ''],
  ['who', ''],
])('%s %s %s %s is wrong usage', async (...line) => {
  expect(await typedAt(path, ...line)).toMatchObject({ code: 2, out: '' });
});

test('no line is proposed that leaves the event empty', async () => {
  const { code, err } = await typedAt(path, 'kpi', '');
  expect(code).toBe(2);
  expect(err).toContain('kpi --help');
});

test('a condition left empty lists everybody, as none does', async () => {
  expect((await typedAt(path, 'client', 'list', '')).out).toContain('Ann Example');
});

test('rejected rows have a place before anything is imported, and never that of the list or the roster', async () => {
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'Name,Email\nTom Ashdown,tom@example.com\n,nobody\n');
  const before = readFileSync(path, 'utf8');
  for (const [rejects, code] of [
    [join(folder, 'no', 'rejects.csv'), 1],
    [path, 1],
    [join(folder, 'roster.journal'), 1],
    [list, 2],
    ['-', 2],
    ['', 2],
  ] as const)
    expect(await typedAt(path, 'import', list, '--event', 'E001', '--rejects', rejects)).toMatchObject({
      code,
    });
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect((await typedAt(path, 'client', 'list')).out).not.toContain('Tom');
  expect(readdirSync(folder).filter((name) => name.includes('reject'))).toEqual([]);
});

test('no output takes the place of the journal', async () => {
  const journal = join(folder, 'roster.journal');
  const before = readFileSync(journal, 'utf8');
  expect(await typedAt(path, 'client', 'list', '-o', journal, '--force')).toMatchObject({ code: 1 });
  expect(readFileSync(journal, 'utf8')).toBe(before);
});
