/** `convert` makes a new roster with the same content, in the file format its name says. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { edit } from '../../src/domain/change/edit.ts';
import { workbooksIn } from '../../src/porch/workbook/workbooks.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { addClients, canonicalOf, filesIn, freshRoster, now, stampOf } from '../store/place.ts';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

beforeEach(() => {
  vi.stubEnv('XDG_CONFIG_HOME', freshFolder());
  vi.stubEnv('LANG', 'C.UTF-8');
});

const open = (path: string): Promise<Store> => openStore(path, { workbooks: workbooksIn('en') });

const typed = (folder: string, ...argv: readonly string[]) => typedAt(join(folder, 'roster.json'), ...argv);

/** Ann and 王芳, whose number is the highest there was, for Bo went. */
async function people() {
  const place = await freshRoster();
  await addClients(place.store, 'Ann', '王芳', 'Bo');
  await place.store.transact(['clients'], stampOf('client remove'), (roster) => {
    const change = edit(roster, now);
    change.remove('clients', 'C0003');
    return { changes: change.changes(), answer: null };
  });
  return place;
}

test('to a workbook and back loses nothing, gives no id out twice, and leaves what it was made of as it was', async () => {
  const { folder, path, store } = await people();
  const before = await canonicalOf(store);
  const files = filesIn(folder);
  const { code } = await typed(folder, 'convert', join(folder, 'roster.json'), join(folder, 'roster.xlsx'));
  expect(code).toBe(0);
  expect(filesIn(folder)).toMatchObject(files);
  expect(readdirSync(folder).sort()).toEqual([
    'roster.journal',
    'roster.json',
    'roster.xlsx',
    'roster.xlsx.journal',
  ]);
  const book = await open(join(folder, 'roster.xlsx'));
  expect(await canonicalOf(book)).toBe(before);
  expect([...book.entries()]).toMatchObject([{ seq: 1, command: 'convert' }]);
  expect(await addClients(book, 'Cy')).toEqual(['C0004']);
  expect(await canonicalOf(await open(path))).toBe(before);

  await typed(folder, 'convert', join(folder, 'roster.xlsx'), join(folder, 'again.json'));
  expect(await canonicalOf(await open(join(folder, 'again.json')))).toBe(await canonicalOf(book));
});

test('says which of the two is used from then on', async () => {
  const { folder } = await people();
  const path = (name: string) => join(folder, name);
  const old = await typed(folder, 'convert', path('roster.json'), path('clients.xlsx'));
  expect(old.err).toContain('and still the one used unless --roster names another.');
  const neither = await typed(folder, 'convert', path('clients.xlsx'), path('clients.json'));
  expect(neither.err).toContain(`${path('clients.xlsx')} is left as it is.`);
  vi.stubEnv('REGULARS_ROSTER', path('new.xlsx'));
  const fresh = await typed(folder, 'convert', path('roster.json'), path('new.xlsx'));
  expect(fresh.err).toContain('; commands here use the new one from now on.');
  vi.stubEnv('REGULARS_ROSTER', '');
});

test('with one name makes that of the roster in use', async () => {
  const { folder, store } = await people();
  await typed(folder, 'convert', join(folder, 'clients.xlsx'));
  expect(await canonicalOf(await open(join(folder, 'clients.xlsx')))).toBe(await canonicalOf(store));
});

test('replaces nothing unasked, and keeps beside it what it is told to replace', async () => {
  const { folder, store } = await people();
  const place = join(folder, 'clients.xlsx');
  writeFileSync(place, 'something else');
  const files = filesIn(folder);
  expect((await typed(folder, 'convert', join(folder, 'clients.xlsx'))).code).toBe(1);
  expect(
    (await typed(folder, 'convert', join(folder, 'roster.json'), join(folder, 'roster.json'), '--force'))
      .code,
  ).toBe(1);
  expect((await typed(folder, 'convert', join(folder, 'clients.xlsx'), '--force', '--dry-run')).code).toBe(0);
  expect(filesIn(folder)).toEqual(files);
  expect((await typed(folder, 'convert', join(folder, 'clients.xlsx'), '--force')).code).toBe(0);
  expect(await canonicalOf(await open(place))).toBe(await canonicalOf(store));
  const kept = readdirSync(folder).filter((name) => name.startsWith('clients.replaced-'));
  expect(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['something else']);
});

test('over the workbook beside it never takes the journal of the roster it is made of', async () => {
  const { folder } = await people();
  await typed(folder, 'convert', join(folder, 'roster.json'), join(folder, 'roster.xlsx'));
  const journal = readFileSync(join(folder, 'roster.journal'), 'utf8');
  expect(
    (await typed(folder, 'convert', join(folder, 'roster.json'), join(folder, 'roster.xlsx'), '--force'))
      .code,
  ).toBe(0);
  expect(readFileSync(join(folder, 'roster.journal'), 'utf8')).toBe(journal);
  expect(await (await open(join(folder, 'roster.xlsx'))).examine()).toEqual([]);
});

test('under a name that is no roster makes nothing', async () => {
  const { folder } = await people();
  expect((await typed(folder, 'convert', join(folder, 'clients.csv'))).code).toBe(1);
  expect(existsSync(join(folder, 'clients.csv'))).toBe(false);
});
