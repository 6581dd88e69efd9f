/** What another program changed in the roster's file is told in a line or two, however much it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

test('of a value that fills a page its beginning is told', async () => {
  vi.stubEnv('XDG_CONFIG_HOME', freshFolder());
  const path = join(freshFolder(), 'roster.json');
  await typedAt(path, 'init', path);
  await typedAt(path, 'client', 'add', '--name', 'Ann', '--city', 'Lyon');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Lyon', `Lyon${'n'.repeat(40_000)}`));
  const { err } = await typedAt(path, 'client', 'list');
  expect(err).toContain(`City: Lyon -> Lyon${'n'.repeat(75)}….`);
});
