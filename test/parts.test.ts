import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedFolder } from './support/folder.ts';
import { builtProgram } from './support/program.ts';

/** Runs a line and tells which parts of the program were read for it. */
const look = `
const fs = require('node:fs');
const { basename } = require('node:path');
const { readFileSync } = fs;
const parts = [];
fs.readFileSync = (file, ...how) => {
  if (/[\\\\/]chunk[\\\\/]/.test(String(file))) parts.push(basename(file).replace(/-[\\w-]{8}\\.\\w+$/, ''));
  return readFileSync(file, ...how);
};
const [program, ...argv] = process.argv.slice(1);
require(program).main(argv).then(() => process.stderr.write('\\n' + JSON.stringify(parts)));
`;
const folder = sharedFolder();
const program = join(dirname(dirname(builtProgram())), 'dist', 'cli.js');

function partsOf(...argv: string[]): string[] {
  const { status, stderr } = spawnSync(process.execPath, ['-e', look, program, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  expect({ argv, status }).toEqual({ argv, status: 0 });
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n')));
}

const said = (parts: readonly string[]) => parts.filter((part) => part.startsWith('said-')).sort();

beforeAll(() => {
  partsOf('init');
  partsOf('client', 'add', 'Ann', '--email', 'ann@example.com');
});

test.each([['C0001'], ['ann@example.com'], ['Ann']])(
  'who %s as JSON takes no words, and no labels',
  (ref) => {
    const parts = partsOf('who', ref, '--json', '--fields', 'name,emails');
    expect(parts).toContain('core');
    expect(said(parts)).toEqual([]);
    expect(parts).not.toContain('labels');
  },
);

test('an import takes neither figures nor labels', () => {
  const file = join(folder, 'signups.csv');
  writeFileSync(file, 'Name,Email\nBo Lind,bo@example.com\n');
  const parts = partsOf('import', file, '--event', 'Salon@2026-04-17');
  expect(parts).toContain('intake');
  for (const part of ['figures', 'labels', 'conditions']) expect(parts).not.toContain(part);
});

test('what is said is loaded by its kind, in the language spoken', () => {
  expect(said(partsOf('log', 'C0001', 'hello'))).toEqual(['said-phrases-en']);
  expect(said(partsOf('client', 'list', '--format', 'table', '--lang', 'zh-CN'))).toEqual([
    'said-labels-zh-CN',
  ]);
});
