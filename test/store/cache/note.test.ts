import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { openStore } from '../../../src/store/open.ts';
import { freshFolder } from '../../support/folder.ts';
import { addClients, canonicalOf, clientNames, freshRoster, now, stampOf } from '../place.ts';

interface Written {
  places: Record<string, { from: number; to: number; top: number; ascends?: boolean }>;
  checked: string[];
}

/** A roster of 1.2 MB, its note old enough to be believed, and how to open it with that note. */
async function noted() {
  const place = await freshRoster();
  await place.store.transact(
    [{ from: 'clients', ids: [] }],
    stampOf(),
    (roster) => {
      const change = edit(roster, now);
      for (let i = 1; i <= 12; i++)
        change.add('clients', { kind: 'person', name: `Guest ${i}`, notes: '王'.repeat(33_000) });
      return { changes: change.changes(), answer: null };
    },
    { bringUpToDate: true },
  );
  const notes = freshFolder();
  const open = () => openStore(place.path, { notes });
  const file = () => join(notes, readdirSync(notes)[0] ?? '');
  const age = () => utimesSync(file(), new Date('2099-01-01'), new Date('2099-01-01'));
  const written = () => JSON.parse(readFileSync(file(), 'utf8')) as Written;
  const write = (note: object) => writeFileSync(file(), JSON.stringify(note));
  await (await open()).read(['clients']);
  age();
  return { ...place, notes, open, age, written, write };
}

/** A note that says the last client is not there: what is read then tells whether it was believed. */
function withoutLast({ places, ...rest }: Written, path: string): Written {
  const text = readFileSync(path);
  const clients = { ...places.clients, to: text.lastIndexOf('\n{"id":"C0012"') - 1 };
  return { ...rest, places: { ...places, clients: clients as Written['places'][string] } };
}

describe('the note of a large snapshot', () => {
  test('says where each collection lies and which were found right', async () => {
    const { open, written, path } = await noted();
    expect(written().checked).toEqual(['clients']);
    const { from, to, top } = written().places.clients ?? { from: 0, to: 0, top: 0 };
    const body = readFileSync(path).subarray(from, to).toString();
    expect(JSON.parse(`[${body}]`)).toHaveLength(12);
    expect(top).toBe(12);
    await (await open()).read(['events', 'clients']);
    expect(written().checked).toEqual(['clients', 'events']);
  });

  test('is not missed where no folder can be made for it', async () => {
    const { path } = await noted();
    for (const notes of ['/proc/none/regulars', `${path}/regulars`, '/dev/null/none/regulars'])
      expect(await clientNames(await openStore(path, { notes }))).toHaveLength(12);
  });

  test('is believed while the file is as it was', async () => {
    const { open, age, written, write, path } = await noted();
    write(withoutLast(written(), path));
    age();
    expect(await clientNames(await open())).toHaveLength(11);
  });

  test('is not believed when it is hardly younger than the file', async () => {
    const { open, written, write, path } = await noted();
    write(withoutLast(written(), path));
    expect(await clientNames(await open())).toHaveLength(12);
  });

  test('is void once the file is written by anybody, and so is one that is not a note', async () => {
    const { open, age, written, write, path } = await noted();
    write(withoutLast(written(), path));
    age();
    writeFileSync(path, readFileSync(path, 'utf8').replace('Guest 7"', 'Guest 8"'));
    expect((await clientNames(await open()))[6]).toBe('Guest 8');
    write({ path: 1 });
    age();
    expect(await clientNames(await open())).toHaveLength(12);
  });

  test('of a version that knew fewer collections is not believed', async () => {
    const { open, age, written, write, path } = await noted();
    const { places, ...rest } = withoutLast(written(), path);
    const { events: _, ...fewer } = places;
    write({ ...rest, places: fewer });
    age();
    expect(await clientNames(await open())).toHaveLength(12);
    expect(await addClients(await open(), 'Ann')).toEqual(['C0013']);
  });

  test('does not change what is read, changed or written', async () => {
    const { open, path } = await noted();
    const store = await open();
    const ids = await addClients(store, 'Ann', '王芳');
    expect(ids).toEqual(['C0013', 'C0014']);
    expect(await clientNames(await open())).toEqual(await clientNames(await openStore(path)));
    expect(await (await open()).save(now)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).clients).toHaveLength(14);
    expect(await canonicalOf(await open())).toBe(await canonicalOf(await openStore(path)));
    expect(await (await open()).examine()).toEqual([]);
  });

  test('finds one record without the others, and finds none where there is none', async () => {
    const { open, written } = await noted();
    expect(written().places.clients).toMatchObject({ top: 12, ascends: true });
    const named = async (id: string) => {
      const { clients } = await (await open()).read([{ from: 'clients', ids: [id] }]);
      return [...clients.values()].map(({ name }) => name);
    };
    expect([await named('C0007'), await named('C0013')]).toEqual([['Guest 7'], []]);
    const { clients } = await (await open()).read([{ from: 'clients', beginning: 'Guest 1' }]);
    expect([...clients.values()].map(({ name }) => name)).toEqual([
      'Guest 1',
      'Guest 10',
      'Guest 11',
      'Guest 12',
    ]);
  });

  test('is not asked for before the whole file is written over', async () => {
    const { open, age, written, write, path } = await noted();
    write(withoutLast(written(), path));
    age();
    const store = await open();
    const named = (roster: Parameters<typeof edit>[0]) => {
      const change = edit(roster, now);
      change.add('clients', { kind: 'person', name: 'Ann', notes: 'x'.repeat(300_000) });
      return { changes: change.changes(), answer: null };
    };
    await store.transact([{ from: 'clients', ids: [] }], stampOf(), named as never);
    expect(JSON.parse(readFileSync(path, 'utf8')).clients).toHaveLength(13);
  });
});
