import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { collectionNames } from '../../../src/domain/roster.ts';
import { workbooksIn } from '../../../src/porch/workbook/workbooks.ts';
import { createStore } from '../../../src/store/create.ts';
import { memorySnapshot } from '../../../src/store/snapshots/memory.ts';
import type { Store } from '../../../src/store/store.ts';
import { freshFolder } from '../../support/folder.ts';
import { addClients, canonicalOf, clientNames, filesIn, now, setNotes, stampOf } from '../place.ts';

interface Kept {
  readonly store: Store;
  readonly folder: string;
}

const kinds = {
  async json(): Promise<Kept> {
    const folder = freshFolder();
    const store = await createStore(join(folder, 'roster.json'), { settings: {}, stamp: stampOf('init') });
    return { store, folder };
  },
  async xlsx(): Promise<Kept> {
    const folder = freshFolder();
    const workbooks = workbooksIn('en');
    const store = await createStore(
      join(folder, 'roster.xlsx'),
      { settings: {}, stamp: stampOf('init') },
      { workbooks },
    );
    return { store, folder };
  },
  async memory(): Promise<Kept> {
    const folder = freshFolder();
    const snapshot = memorySnapshot();
    const path = join(folder, 'roster');
    return { store: await createStore(path, { settings: {}, stamp: stampOf('init') }, { snapshot }), folder };
  },
};

describe.each(Object.entries(kinds))('a roster kept as %s', (_, make) => {
  test('is empty at first', async () => {
    const { store } = await make();
    const roster = await store.read(collectionNames);
    expect(collectionNames.map((name) => roster[name].size)).toEqual(collectionNames.map(() => 0));
    expect(roster.counters).toEqual({});
    expect([...store.entries()]).toEqual([]);
  });

  test('gives back what was written', async () => {
    const { store } = await make();
    expect(await addClients(store, '王芳', 'Ann')).toEqual(['C0001', 'C0002']);
    const { clients, counters } = await store.read(['clients']);
    expect(clients.get('C0001')).toEqual({
      id: 'C0001',
      created: now,
      updated: now,
      kind: 'person',
      name: '王芳',
    });
    expect(counters).toEqual({ clients: 2 });
  });

  test('reads some records of a collection, and none that is not there', async () => {
    const { store } = await make();
    await addClients(store, 'Ann', 'Bo', 'Cy');
    const { clients } = await store.read([
      { from: 'clients', ids: ['C0003'] },
      { from: 'clients', ids: ['C0001', 'C0099'] },
    ]);
    expect([...clients.keys()].sort()).toEqual(['C0001', 'C0003']);
    const { clients: all } = await store.read([{ from: 'clients', ids: ['C0003'] }, 'clients']);
    expect(all.size).toBe(3);
  });

  test('numbers its steps and tells them newest first', async () => {
    const { store } = await make();
    await addClients(store, 'Ann');
    await setNotes(store, 'C0001', 'Called');
    expect([...store.entries()]).toEqual([
      { seq: 2, at: now, by: 'ann', command: 'client edit', size: 1, ids: ['C0001'] },
      { seq: 1, at: now, by: 'ann', command: 'client add', size: 1, ids: ['C0001'] },
    ]);
    const [change] = store.changesOf(2);
    expect(change).toMatchObject({ collection: 'clients', id: 'C0001', after: { notes: 'Called' } });
    expect(change?.before).not.toHaveProperty('notes');
  });

  test('knows no step that was not taken', async () => {
    const { store } = await make();
    await addClients(store, 'Ann');
    expect(() => store.changesOf(2)).toThrow(
      expect.objectContaining({ code: 'undo.unknown', params: { seq: 2 } }),
    );
    expect(() => store.settingsOf(0)).toThrow(expect.objectContaining({ code: 'undo.unknown' }));
  });

  test('writes nothing when nothing changed', async () => {
    const { store, folder } = await make();
    await addClients(store, 'Ann');
    const before = filesIn(folder);
    const same = await store.transact(['clients'], stampOf(), ({ clients }) => {
      const [after = null] = clients.values();
      return {
        changes: [
          { collection: 'clients', id: 'C0001', before: after, after },
          { collection: 'clients', id: 'C0002', before: null, after: null },
        ],
        answer: 'looked',
        settings: {},
      };
    });
    expect(same).toEqual({ seq: null, answer: 'looked' });
    expect(filesIn(folder)).toEqual(before);
  });

  test('writes nothing in a dry run, and answers just the same', async () => {
    const { store, folder } = await make();
    await addClients(store, 'Ann');
    const before = filesIn(folder);
    const change = () => ({ changes: [], answer: 'done', settings: { currency: 'CNY' } }) as const;
    expect(await store.transact([], stampOf(), change, { dryRun: true })).toEqual({
      seq: null,
      answer: 'done',
    });
    expect(filesIn(folder)).toEqual(before);
    expect(await store.transact([], stampOf(), change)).toEqual({ seq: 2, answer: 'done' });
  });

  test('refuses a record that breaks its own fields, in a dry run too', async () => {
    const { store, folder } = await make();
    const before = filesIn(folder);
    for (const dryRun of [true, false]) {
      const wrong = store.transact(
        [{ from: 'events', ids: [] }],
        stampOf(),
        (roster) => {
          const change = edit(roster, now);
          change.add('events', { name: 'Salon', start: '2026-02-30' });
          return { changes: change.changes(), answer: null };
        },
        { dryRun },
      );
      await expect(wrong).rejects.toMatchObject({
        code: 'record.invalid',
        params: { where: 'events[E001].start', reason: 'not-a-day' },
      });
    }
    expect(filesIn(folder)).toEqual(before);
  });

  test('refuses a record under the id of another', async () => {
    const { store } = await make();
    await addClients(store, 'Ann');
    const wrong = store.transact([{ from: 'clients', ids: [] }], stampOf(), () => ({
      changes: [
        {
          collection: 'clients',
          id: 'C0001',
          before: null,
          after: { id: 'C0001', created: now, updated: now, kind: 'person', name: 'Bo' },
        },
      ],
      answer: null,
    }));
    await expect(wrong).rejects.toMatchObject({ code: 'roster.bad-value', params: { reason: 'duplicate' } });
    expect(await clientNames(store)).toEqual(['Ann']);
  });

  test('never gives an id out twice', async () => {
    const { store } = await make();
    await addClients(store, 'Ann', 'Bo');
    await store.transact(['clients'], stampOf('client remove'), (roster) => {
      const change = edit(roster, now);
      change.remove('clients', 'C0002');
      return { changes: change.changes(), answer: null };
    });
    expect(await addClients(store, 'Cy')).toEqual(['C0003']);
    expect(await clientNames(store)).toEqual(['Ann', 'Cy']);
  });

  test('keeps its settings, and what they were before', async () => {
    const { store } = await make();
    await store.transact([], stampOf('config set'), () => ({
      changes: [],
      answer: null,
      settings: { region: 'CN' },
    }));
    expect((await store.read([])).settings).toEqual({ region: 'CN' });
    expect(store.settingsOf(1)).toEqual({ before: {}, after: { region: 'CN' } });
    await addClients(store, 'Ann');
    expect(store.settingsOf(2)).toBeNull();
    expect((await store.read([])).settings).toEqual({ region: 'CN' });
  });

  test('loses nothing when many write at once', async () => {
    const { store } = await make();
    const names = Array.from({ length: 8 }, (_, i) => `Guest ${i}`);
    const ids = await Promise.all(names.map((name) => addClients(store, name)));
    expect(new Set(ids.flat()).size).toBe(8);
    expect([...(await clientNames(store))].sort()).toEqual(names);
  });

  test('stands as it was when a change function throws', async () => {
    const { store, folder } = await make();
    await addClients(store, 'Ann');
    const before = filesIn(folder);
    const thrown = store.transact(['clients'], stampOf(), () => {
      throw new RangeError('a bug of ours');
    });
    await expect(thrown).rejects.toThrow(RangeError);
    expect(filesIn(folder)).toEqual(before);
    await addClients(store, 'Bo');
    expect(await clientNames(store)).toEqual(['Ann', 'Bo']);
  });

  test('is found sound', async () => {
    const { store } = await make();
    await addClients(store, 'Ann');
    await setNotes(store, 'C0001', 'Called');
    expect(await store.examine()).toEqual([]);
    expect(await store.save(now)).toBe(false);
    expect(await canonicalOf(store)).toContain('"notes":"Called"');
  });
});
