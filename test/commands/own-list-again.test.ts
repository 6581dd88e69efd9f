/** Importing our own lists unchanged changes nothing; another roster has other people under the same ids. */
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

let folder: string;

beforeEach(() => {
  folder = freshFolder();
});

async function typed(roster: string, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await typedAt(join(folder, roster), ...argv);
  expect({ argv, code, err: code === 0 ? '' : err }).toEqual({ argv, code: 0, err: '' });
  return out;
}

async function counts(roster: string, file: string): Promise<unknown> {
  const { newClients, updatedClients, unchangedClients, review } = JSON.parse(
    await typed(roster, 'import', join(folder, file), '--as', 'contacts', '--json'),
  ).totals;
  return { newClients, updatedClients, unchangedClients, review };
}

async function made(roster: string, at: string): Promise<void> {
  await typed(roster, 'init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  for (const name of ['Tina', 'Tina Pohl', 'Tina'])
    await typed(roster, 'client', 'add', '--name', name, '--yes', '--now', at);
}

test.each(['clients.csv', 'clients.xlsx'])(
  '%s of people nobody can reach makes nobody anew',
  async (file) => {
    await made('one.json', '2026-01-01T00:00:01.234Z');
    await typed('one.json', 'export', join(folder, file));
    expect(await counts('one.json', file)).toEqual({
      newClients: 0,
      updatedClients: 0,
      unchangedClients: 3,
      review: 0,
    });
    await made('two.json', '2026-01-01T00:00:05.234Z');
    expect(await counts('two.json', file)).toMatchObject({ unchangedClients: 0 });
  },
);

test('the ids of a list that was shown are no fields of their own', async () => {
  await typed('one.json', 'init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  await typed('one.json', 'client', 'add', '--name', 'Ann Example', '--email', 'ann@example.com');
  await typed('one.json', 'client', 'list', '-o', join(folder, 'list.xlsx'));
  expect(await counts('one.json', 'list.xlsx')).toMatchObject({ newClients: 0, unchangedClients: 1 });
});
