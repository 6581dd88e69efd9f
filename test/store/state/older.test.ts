/** A roster of version 1, kept as it was written: readable today, and migrated by steps of later versions. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFrom } from '../../../src/domain/change/document.ts';
import type { Migration } from '../../../src/domain/change/migrations.ts';
import { collectionNames } from '../../../src/domain/roster.ts';
import { readBackup } from '../../../src/store/backup/backup.ts';
import { redoStep, undoStep } from '../../../src/store/history/undo.ts';
import { openStore } from '../../../src/store/open.ts';
import { jsonSnapshot } from '../../../src/store/snapshots/json.ts';
import { documentIn } from '../../../src/store/snapshots/json-text.ts';
import type { Store } from '../../../src/store/store.ts';
import { freshFolder } from '../../support/folder.ts';
import { root } from '../../support/source.ts';
import { addClients, canonicalOf, clientNames, filesIn, now, stampOf } from '../place.ts';

const kept = join(root, 'test', 'fixtures', 'version-1');

/** A copy of the roster that was kept. */
function versionOne(): { folder: string; path: string; journal: string } {
  const folder = freshFolder();
  for (const name of ['roster.json', 'roster.journal', 'kept.backup'])
    writeFileSync(join(folder, name), readFileSync(join(kept, name)), { mode: 0o600 });
  return { folder, path: join(folder, 'roster.json'), journal: join(folder, 'roster.journal') };
}

type Values = Readonly<Record<string, unknown>>;
const clientsOf = (document: Values) => document.clients as readonly Values[];

/** As a later version might: titles become columns of one's own, and whoever has no language speaks English. */
const steps: readonly Migration[] = [
  (document) => ({
    ...document,
    clients: clientsOf(document).map(({ title, ...client }) =>
      title === undefined ? client : { ...client, custom: { Title: title } },
    ),
  }),
  (document) => ({
    ...document,
    clients: clientsOf(document).map((client) => ({ ...client, language: client.language ?? 'en' })),
  }),
];

const later = (path: string): Promise<Store> =>
  openStore(path, { snapshot: jsonSnapshot(path, undefined, steps.length + 1), steps });

test('what version 1 wrote is read as it was', async () => {
  const { path } = versionOne();
  const store = await openStore(path);
  const all: Values = JSON.parse(readFileSync(join(kept, 'all.json'), 'utf8'));
  // Collections that came later are empty in it.
  const later = Object.fromEntries(collectionNames.map((name) => [name, all[name] ?? []]));
  expect(JSON.parse(await canonicalOf(store))).toEqual({ ...all, ...later });
  expect(await store.examine()).toEqual([]);
  expect((await store.verify())?.brokenAt).toBeNull();
  expect(readBackup(join(kept, 'kept.backup'))?.roster.clients.size).toBe(2);
});

test('it lies as it was written although there are more collections now, so that a large one is read in parts', () => {
  const bytes = readFileSync(join(kept, 'roster.json'));
  const missing = collectionNames.filter((name) => !bytes.includes(`\n"${name}":[`));
  expect(missing).not.toEqual([]);
  const { isAsWritten, bodies } = documentIn(bytes, 'roster.json');
  expect(isAsWritten).toBe(true);
  expect(missing.map((name) => bodies[name].length)).toEqual(missing.map(() => 0));
  // One that is out of its order, and one that nobody knows, are read all the same, but not by their places.
  const strange = bytes.toString().replace('\n]\n}\n', '\n],\n"shoes":[\n]\n}\n');
  expect(documentIn(Buffer.from(strange), 'roster.json').isAsWritten).toBe(false);
});

test('a later version sees it as it will be, and touches nothing', async () => {
  const { folder, path } = versionOne();
  const files = filesIn(folder);
  const { clients } = await (await later(path)).read(['clients']);
  expect(clients.get('C0001')).toMatchObject({ custom: { Title: 'Chair' }, language: 'en' });
  expect(clients.get('C0001')).not.toHaveProperty('title');
  expect(await (await later(path)).examine()).toMatchObject([
    { severity: 'note', code: 'older-version', detail: '1' },
  ]);
  expect(filesIn(folder)).toEqual(files);
});

test('its first change brings it forward, after a backup as it was', async () => {
  const { folder, path } = versionOne();
  const before = await canonicalOf(await later(path));
  const old = (await (await openStore(path)).verify())?.hash;
  await addClients(await later(path), 'Ben');

  const [name = ''] = readdirSync(join(folder, 'backups'));
  const backup = readBackup(join(folder, 'backups', name));
  expect(backup?.head).toMatchObject({ schemaVersion: 1, hash: old });
  expect(backup?.roster.clients.get('C0001')?.title).toBe('Chair');
  expect(readBackup(join(folder, 'backups', name), steps)?.roster.clients.get('C0001')?.custom?.Title).toBe(
    'Chair',
  );

  const store = await later(path);
  expect(await clientNames(store)).toEqual(['Ann Example', '王芳', 'Ben']);
  expect(await store.verify()).toMatchObject({ steps: 2, brokenAt: null });
  expect([...store.entries()].map(({ by, command }) => `${by} ${command}`)).toEqual([
    'ann client add',
    'regulars migrate 3',
  ]);
  expect(await store.examine()).toEqual([]);
  expect((await undoStep(store, stampOf('undo')))?.step.command).toBe('client add');
  expect(await canonicalOf(store)).toBe(before);
  expect(await undoStep(store, stampOf('undo'))).toBeNull();
  for (const { seq, command } of store.entries())
    if (command === 'migrate 3')
      await expect(undoStep(store, stampOf('undo'), { seq })).rejects.toMatchObject({ code: 'undo.unknown' });
  expect((await redoStep(store, stampOf('redo')))?.step.command).toBe('client add');
  // Ids go on where they were.
  expect(await addClients(store, 'Cy')).toEqual(['C0004']);
});

test('an earlier program refuses what a later one wrote, and leaves it', async () => {
  const { folder, path } = versionOne();
  await addClients(await later(path), 'Ben');
  const files = readFileSync(path);
  await expect((await openStore(path)).read(['clients'])).rejects.toMatchObject({ code: 'roster.newer' });
  await expect(addClients(await openStore(path), 'Cy')).rejects.toMatchObject({ code: 'roster.newer' });
  expect(readFileSync(path)).toEqual(files);
  expect(readdirSync(folder)).not.toContain('roster.lock');
});

test('a crash after the journal and before the snapshot loses nothing, and an earlier program still refuses', async () => {
  const { path } = versionOne();
  const old = readFileSync(path);
  await addClients(await later(path), 'Ben');
  const state = await canonicalOf(await later(path));
  writeFileSync(path, old);
  expect(await canonicalOf(await later(path))).toBe(state);
  await expect((await openStore(path)).read(['clients'])).rejects.toMatchObject({ code: 'roster.newer' });
  await addClients(await later(path), 'Cy');
  expect(await clientNames(await later(path))).toEqual(['Ann Example', '王芳', 'Ben', 'Cy']);
  expect((await (await later(path)).verify())?.brokenAt).toBeNull();
});

test('records may have had a shape that is none any more', async () => {
  const path = join(freshFolder(), 'roster.json');
  const when = { created: now, updated: now };
  const head = { regulars: 'old', schemaVersion: 1, seq: 4, at: now, hash: 'h', journalOffset: 0 };
  const clients = [{ id: 'C0001', ...when, kind: 'person', fullName: 'Ann Example' }];
  writeFileSync(path, JSON.stringify({ ...head, settings: {}, counters: { clients: 7 }, clients, mine: 1 }));
  const rename: Migration = (document) => ({
    ...document,
    clients: clientsOf(document).map(({ fullName, ...client }) => ({ ...client, name: fullName })),
  });
  const open = () => openStore(path, { snapshot: jsonSnapshot(path, undefined, 2), steps: [rename] });
  expect(await clientNames(await open())).toEqual(['Ann Example']);
  expect(await addClients(await open(), 'Ben')).toEqual(['C0008']);
  expect(await clientNames(await open())).toEqual(['Ann Example', 'Ben']);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ schemaVersion: 2, mine: 1 });
});

test('an export of version 1 is taken forward, too', () => {
  const data: unknown = JSON.parse(readFileSync(join(kept, 'all.json'), 'utf8'));
  const titles = (all: readonly Migration[]) =>
    documentFrom(data, all)
      ?.changes.map(({ after }) => (after as Values | null)?.title)
      .filter(Boolean);
  expect(titles([])).toEqual(['Chair']);
  expect(titles(steps)).toEqual([]);
  expect(documentFrom({ schemaVersion: 0, settings: {} })).toBeNull();
});
