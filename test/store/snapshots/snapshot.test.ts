import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { openStore } from '../../../src/store/open.ts';
import { addClients, clientNames, freshRoster, now, setNotes, stampOf } from '../place.ts';

const kb = 1024;

/** A roster of somewhat more than `size` bytes. */
async function large(size: number) {
  const place = await freshRoster();
  const count = Math.ceil(size / (100 * kb));
  await place.store.transact(
    [{ from: 'clients', ids: [] }],
    stampOf(),
    (roster) => {
      const change = edit(roster, now);
      for (let i = 0; i < count; i++)
        change.add('clients', { kind: 'person', name: `Guest ${i}`, notes: 'x'.repeat(100 * kb) });
      return { changes: change.changes(), answer: null };
    },
    { bringUpToDate: true },
  );
  return place;
}

const seqOf = (path: string) => Number(/"seq":(\d+)/.exec(readFileSync(path, 'latin1'))?.[1]);

describe('the snapshot', () => {
  test('is valid JSON with one record a line, in a fixed order', async () => {
    const { path, store } = await freshRoster();
    await addClients(store, 'Ann', '王芳');
    const text = readFileSync(path, 'utf8');
    expect(Object.keys(JSON.parse(text))).toEqual([
      'regulars',
      'schemaVersion',
      'seq',
      'at',
      'hash',
      'journalOffset',
      'sum',
      'settings',
      'counters',
      'clients',
      'events',
      'registrations',
      'interactions',
      'followups',
      'surveys',
      'answers',
      'segments',
      'reviews',
      'codes',
      'recipes',
      'cases',
      'costs',
      'losses',
      'decisions',
      'targets',
      'actions',
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(2);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('of before a collection there was is read as one in which it is empty, and gets it with the next step', async () => {
    const { path, store } = await freshRoster();
    await addClients(store, 'Ann');
    const old = readFileSync(path, 'utf8').replace(/,\n"codes":\[\s*\],\n"recipes":\[\s*\]/, '');
    expect(old).not.toContain('codes');
    writeFileSync(path, old);
    const reopened = await openStore(path);
    expect([...(await reopened.read(['codes'])).codes]).toEqual([]);
    expect((await reopened.examine()).filter(({ severity }) => severity === 'problem')).toEqual([]);
    await addClients(reopened, 'Bo');
    expect(await clientNames(await openStore(path))).toEqual(['Ann', 'Bo']);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ seq: 2, codes: [], recipes: [] });
  });

  test('is readable by its owner alone, as is the journal, whatever was allowed before', async () => {
    const { path, journal, store } = await freshRoster();
    const mode = (file: string) => statSync(file).mode & 0o777;
    expect([mode(path), mode(journal)]).toEqual([0o600, 0o600]);
    chmodSync(path, 0o644);
    expect(await store.examine()).toMatchObject([
      { severity: 'note', code: 'open-permissions', detail: '644' },
    ]);
    await addClients(store, 'Ann');
    expect(mode(path)).toBe(0o600);
  });

  test('of a small roster shows the present after every step', async () => {
    const { path, store } = await freshRoster();
    for (const seq of [1, 2, 3]) {
      await addClients(store, `Guest ${seq}`);
      expect(seqOf(path)).toBe(seq);
    }
  });

  test('of a large one waits until a tenth of it is pending', async () => {
    const { path, store } = await large(1100 * kb);
    const before = readFileSync(path);
    await addClients(store, 'Ann');
    await setNotes(store, 'C0012', 'Called');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await clientNames(await openStore(path))).at(-1)).toBe('Ann');
    await setNotes(store, 'C0012', 'x'.repeat(120 * kb));
    expect(seqOf(path)).toBe(4);
  });

  test('of a very large one waits until 256 KB are pending', async () => {
    const { path, store } = await large(4000 * kb);
    await setNotes(store, 'C0001', 'y'.repeat(100 * kb));
    expect(seqOf(path)).toBe(1);
    await setNotes(store, 'C0002', 'Called');
    expect(seqOf(path)).toBe(3);
  });

  test('is brought up to date when it is asked for', async () => {
    const { path, store } = await large(1100 * kb);
    await addClients(store, 'Ann');
    expect(seqOf(path)).toBe(1);
    expect(await store.save(now)).toBe(true);
    expect(seqOf(path)).toBe(2);
    expect(await store.save(now)).toBe(false);
    await store.transact([], stampOf(), () => ({ changes: [], answer: null, settings: { region: 'CN' } }), {
      bringUpToDate: true,
    });
    expect(seqOf(path)).toBe(3);
    expect(JSON.parse(readFileSync(path, 'utf8')).settings).toEqual({ region: 'CN' });
  });

  test('stays behind where it cannot be written, and the step counts all the same', async () => {
    const { path, store } = await freshRoster();
    await addClients(store, 'Ann');
    const before = readFileSync(path);
    const { renameSync, mkdirSync, rmdirSync } = await import('node:fs');
    // A folder in its place lets everything be written but the last rename.
    await store.transact([{ from: 'clients', ids: [] }], stampOf(), (roster) => {
      const change = edit(roster, now);
      change.add('clients', { kind: 'person', name: 'Bo' });
      renameSync(path, `${path}.aside`);
      mkdirSync(path);
      return { changes: change.changes(), answer: null };
    });
    rmdirSync(path);
    renameSync(`${path}.aside`, path);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(await clientNames(store)).toEqual(['Ann', 'Bo']);
    expect(await store.save(now)).toBe(true);
  });
});

describe('what is pending', () => {
  test('is seen by whoever asks for one record or for all', async () => {
    const { path, store } = await freshRoster();
    await addClients(store, 'Ann', 'Bo');
    const old = readFileSync(path);
    await setNotes(store, 'C0002', 'Called');
    await addClients(store, 'Cy');
    writeFileSync(path, old);
    const { clients } = await store.read([{ from: 'clients', ids: ['C0002', 'C0003'] }]);
    expect([...clients.values()].map(({ name, notes }) => [name, notes])).toEqual([
      ['Bo', 'Called'],
      ['Cy', undefined],
    ]);
    const { clients: all } = await store.read(['clients']);
    expect([...all.keys()]).toEqual(['C0001', 'C0002', 'C0003']);
    expect((await store.read([])).counters).toEqual({ clients: 3 });
    expect((await store.read(['events'])).events.size).toBe(0);
  });

  test('goes into the snapshot with the next step that is due', async () => {
    const { path, store } = await freshRoster();
    const empty = readFileSync(path);
    await addClients(store, 'Ann', 'Bo');
    await store.transact(['clients'], stampOf(), (roster) => {
      const change = edit(roster, now);
      change.remove('clients', 'C0001');
      return { changes: change.changes(), answer: null };
    });
    writeFileSync(path, empty);
    await addClients(store, 'Cy');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      seq: 3,
      counters: { clients: 3 },
      clients: [{ id: 'C0002' }, { id: 'C0003' }],
    });
  });
});
