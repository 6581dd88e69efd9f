/** What lies in the repository: nothing at its top that nobody declared, and no large file. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root } from './support/source.ts';

/** At the top; a folder ends in `/`. */
const top = [
  '.ci/',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'bench/',
  'bin/',
  'biome.json',
  'docs/',
  'knip.json',
  'package-lock.json',
  'package.json',
  'scripts/',
  'src/',
  'templates/',
  'test/',
  'torture/',
  'tsconfig.json',
  'vitest.config.ts',
];

/** In bytes. What is larger is made by a program, or is text that people read. */
const most = 50_000;
const large = [
  'docs/commands.md',
  'docs/man/regulars.1',
  'docs/man/regulars.zh-CN.1',
  'package-lock.json',
  'src/i18n/en/help.ts',
  'src/i18n/zh-CN/help.ts',
];

const topOf = (path: string) => /^[^/]*\/?/.exec(path)?.[0] ?? path;
const isFolder = (path: string) => statSync(join(root, path)).isDirectory();
const files = filesOfTree();

/** What git keeps. Where the tree came without git, all that lies in it, but for what git would leave out. */
function filesOfTree(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const kept = status === 0 ? stdout.split('\0').filter((path) => path && existsSync(join(root, path))) : [];
  if (kept.length > 0) return kept;
  const left = readFileSync(join(root, '.gitignore'), 'utf8').trim().split('\n');
  const patterns = left.map((line) => line.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '.*'));
  const isLeft = new RegExp(`^(?:\\.git|${patterns.join('|')})$`);
  return readdirSync(root)
    .filter((name) => !isLeft.test(name))
    .flatMap((name) => (isFolder(name) ? filesBelow(name, ['']) : [name]));
}

test('nothing lies at the top of the repository that is not declared here, and all that is', () => {
  expect([...new Set(files.map(topOf))].sort()).toEqual([...top].sort());
});

test('no file is large but those declared here', () => {
  const found = files.filter((path) => statSync(join(root, path)).size > most);
  expect(found.sort()).toEqual([...large].sort());
});
