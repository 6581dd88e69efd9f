/** What is handed to `merge-back` and was never handed out: nothing of it is taken in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

test('a roster, a backup and JSON are no lists for editing, though their records have ids', async () => {
  const folder = freshFolder();
  const path = join(folder, 'roster.json');
  const inFolder = (name: string) => join(folder, name);
  await typedAt(path, 'init', '--zone', 'UTC');
  await typedAt(path, 'client', 'add', '--name', 'Ann Example', '--email', 'ann@example.com');
  await typedAt(path, 'export', inFolder('all.json'));
  await typedAt(path, 'export', inFolder('all.ndjson'));
  await typedAt(path, 'client', 'list', '-o', inFolder('clients.json'));
  await typedAt(path, 'backup', inFolder('salon.backup'));
  const before = readFileSync(path, 'utf8');
  for (const name of ['roster.json', 'all.json', 'all.ndjson', 'clients.json', 'salon.backup'])
    expect(await typedAt(path, 'merge-back', inFolder(name))).toMatchObject({ code: 1, out: '' });
  expect(readFileSync(path, 'utf8')).toBe(before);
});
