import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { addClients, freshRoster, setNotes } from '../place.ts';

describe('what was done since a step', () => {
  test('is told newest first, and is nothing since the last one', async () => {
    const { store } = await freshRoster();
    await addClients(store, 'Ann');
    const mark = await store.mark();
    expect([...((await store.changesSince(mark)) ?? [])]).toEqual([]);
    await addClients(store, 'Bo');
    await setNotes(store, 'C0001', 'tea');
    const since = [...((await store.changesSince(mark)) ?? [])];
    expect(since.map((changes) => changes.map(({ id }) => id))).toEqual([['C0001'], ['C0002']]);
  });

  test('is known from the birth of the roster on', async () => {
    const { store } = await freshRoster();
    const born = await store.mark();
    await addClients(store, 'Ann');
    expect([...((await store.changesSince(born)) ?? [])]).toHaveLength(1);
  });

  test('is not known of another roster, of another past, or of a step that never was', async () => {
    const { store } = await freshRoster();
    const other = await freshRoster();
    await addClients(store, 'Ann');
    const mark = await store.mark();
    expect(await store.changesSince(await other.store.mark())).toBeNull();
    expect(await store.changesSince({ ...mark, hash: 'f'.repeat(64) })).toBeNull();
    expect(await store.changesSince({ ...mark, seq: mark.seq + 1 })).toBeNull();
  });

  test('is known where the journal was begun anew at that very step, and not before it', async () => {
    const { store, path, journal } = await freshRoster();
    await addClients(store, 'Ann');
    const earlier = await store.mark();
    await addClients(store, 'Bo');
    const mark = await store.mark();
    rmSync(journal);
    const again = await openStore(path);
    await addClients(again, 'Cy');
    expect([...((await again.changesSince(mark)) ?? [])]).toHaveLength(1);
    expect(await again.changesSince(earlier)).toBeNull();
  });
});
