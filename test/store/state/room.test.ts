/** A roster never grows beyond what can be read again. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { createStore } from '../../../src/store/create.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { freshFolder } from '../../support/folder.ts';
import { addClients, clientNames, now, setNotes, stampOf } from '../place.ts';

const smallLimit = 20_000;

interface Place {
  readonly store: Store;
  readonly path: string;
  readonly bytes: () => string;
}

/** A roster that may not grow beyond 20,000 bytes; `bytes` is all that is on the disk. */
async function narrow(limit = smallLimit): Promise<Place> {
  const path = join(freshFolder(), 'roster.json');
  const store = await createStore(path, { settings: {}, stamp: stampOf('init') }, { limit });
  const bytes = () => ['json', 'journal'].map((end) => readFileSync(path.replace('json', end))).join('');
  return { store, path, bytes };
}

const outgrown = { code: 'roster.outgrown', params: { limit: smallLimit } };

test('what would make it too large is refused before anything is written', async () => {
  const { store, bytes } = await narrow();
  await addClients(store, 'Ann', 'Ben');
  const before = bytes();
  await expect(setNotes(store, 'C0001', 'x'.repeat(smallLimit))).rejects.toMatchObject(outgrown);
  expect(bytes()).toBe(before);
  expect(await clientNames(store)).toEqual(['Ann', 'Ben']);
});

test('it takes one record after the other up to its limit, and is never larger', async () => {
  const { store, path } = await narrow();
  await expect(
    (async () => {
      for (let i = 0; i < 100; i++) await addClients(store, `${i} ${'x'.repeat(900)}`);
    })(),
  ).rejects.toMatchObject(outgrown);
  const names = await clientNames(await openStore(path));
  expect(names.length).toBeGreaterThan(10);
  expect(statSync(path).size).toBeLessThan(smallLimit);
});

test('a full one can be emptied, and then takes more', async () => {
  const { store } = await narrow();
  await addClients(store, 'Ann', `Ben ${'x'.repeat(13_000)}`);
  await expect(addClients(store, 'y'.repeat(3_000))).rejects.toMatchObject(outgrown);
  const all = [{ from: 'clients' as const, ids: ['C0002'] }];
  await store.transact(all, stampOf('client delete'), (roster) => {
    const change = edit(roster, now);
    change.remove('clients', 'C0002');
    return { changes: change.changes(), answer: null };
  });
  await addClients(store, 'y'.repeat(3_000));
  expect(await clientNames(store)).toEqual(['Ann', 'y'.repeat(3_000)]);
});

test('lines that the snapshot does not have yet count', async () => {
  // More than a megabyte, so that the snapshot stays as it is for a while.
  const limit = 1_150_000;
  const { store, path } = await narrow(limit);
  await addClients(store, 'x'.repeat(1_100_000));
  await addClients(store, 'Ann', 'y'.repeat(30_000));
  await expect(addClients(store, 'z'.repeat(30_000))).rejects.toMatchObject({ code: 'roster.outgrown' });
  await store.save(now);
  expect(statSync(path).size).toBeLessThan(limit);
  expect((await clientNames(store)).map((name) => name.length)).toEqual([1_100_000, 3, 30_000]);
});

test('what somebody added with another program is not taken in where it would be too much with what came since', async () => {
  const limit = 1_150_000;
  const { store, path } = await narrow(limit);
  await addClients(store, 'x'.repeat(1_100_000));
  await addClients(store, 'y'.repeat(30_000));
  const by = readFileSync(path, 'utf8').replace(
    '"kind":"person"',
    `"kind":"person","notes":"${'z'.repeat(30_000)}"`,
  );
  writeFileSync(path, by);
  await expect(addClients(store, 'Ann')).rejects.toMatchObject({ code: 'roster.outgrown' });
  expect(readFileSync(path, 'utf8')).toBe(by);
  expect((await clientNames(store)).map((name) => name.length)).toEqual([1_100_000, 30_000]);
});
