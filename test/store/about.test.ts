import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edit } from '../../src/domain/change/edit.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { freshRoster, now, stampOf } from './place.ts';

const todo = (client: string) =>
  ({ client, due: '2026-12-01', text: `Call ${client}`, priority: 'normal', state: 'open' }) as const;

/** Two clients, four follow-ups; the snapshot so large that what comes later waits in the journal. */
async function roster() {
  const place = await freshRoster();
  await place.store.transact(
    ['clients', 'followups'],
    stampOf(),
    (read) => {
      const change = edit(read, now);
      for (const name of ['Ann', 'Ben'])
        change.add('clients', { kind: 'person', name, notes: 'x'.repeat(3_000_000) });
      for (const client of ['C0001', 'C0002', 'C0001', 'C0002']) change.add('followups', todo(client));
      return { changes: change.changes(), answer: null };
    },
    { bringUpToDate: true },
  );
  return place;
}

async function idsAbout(store: Store, client: string): Promise<string[]> {
  return [...(await store.read([{ from: 'followups', client }])).followups.keys()];
}

async function idsAmongAll(store: Store, client: string): Promise<string[]> {
  const { followups } = await store.read(['followups']);
  return [...followups.values()].filter((one) => one.client === client).map(({ id }) => id);
}

test('the records about one client are those that all records tell, also where they came, moved or went since', async () => {
  const { store, path } = await roster();
  expect(await idsAbout(store, 'C0001')).toEqual(['F0001', 'F0003']);
  await store.transact(['followups'], stampOf(), (read) => {
    const change = edit(read, now);
    change.set('followups', 'F0001', { client: 'C0002' });
    change.set('followups', 'F0002', { client: 'C0001' });
    change.add('followups', todo('C0001'));
    const { F0003: gone } = Object.fromEntries(read.followups);
    const changes = change.changes();
    if (gone) changes.push({ collection: 'followups', id: 'F0003', before: gone, after: null });
    return { changes, answer: null };
  });
  const later = await openStore(path);
  expect(await idsAbout(later, 'C0001')).toEqual(['F0002', 'F0005']);
  for (const client of ['C0001', 'C0002', 'C0003'])
    expect(await idsAbout(await openStore(path), client)).toEqual(await idsAmongAll(later, client));
});

test('a file laid out by hand tells the same', async () => {
  const { path } = await roster();
  const text = readFileSync(path, 'utf8');
  const spaced = text.replaceAll('"client":"C0001"', '"client" : "C0001"');
  const escaped = text.replaceAll('"client":"C0001"', '"client":"\\u00430001"');
  const broken = text.replace('"client":"C0001"', '\n"client":"C0001"');
  for (const laid of [spaced, escaped, broken, JSON.stringify(JSON.parse(text))]) {
    writeFileSync(path, laid);
    expect(await idsAbout(await openStore(path), 'C0001')).toEqual(['F0001', 'F0003']);
  }
});
