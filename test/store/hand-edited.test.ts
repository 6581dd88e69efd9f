import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settle } from '../../src/settings.ts';
import { openStore } from '../../src/store/open.ts';
import { addClients, canonicalOf, clientNames, filesIn, freshRoster, setNotes, stampOf } from './place.ts';

async function threeClients() {
  const place = await freshRoster();
  await addClients(place.store, 'Ann', '王芳', 'Cy');
  const edit = (change: (json: string) => string) => {
    const json = readFileSync(place.path, 'utf8');
    const edited = change(json);
    expect(edited).not.toBe(json);
    writeFileSync(place.path, edited);
  };
  return { ...place, edit };
}

const layouts: readonly (readonly [string, (json: string) => string])[] = [
  ['saved with a byte order mark', (json) => `\ufeff${json}`],
  ['saved with other line ends', (json) => json.replaceAll('\n', '\r\n')],
  ['indented', (json) => JSON.stringify(JSON.parse(json), null, 2)],
  ['written in one line', (json) => JSON.stringify(JSON.parse(json))],
  ['without its last line break', (json) => json.trimEnd()],
  ['with a blank line between two records', (json) => json.replace('{"id":"C0002"', '\n{"id":"C0002"')],
  [
    'with one record broken over several lines',
    (json) => json.replace('"kind":"person","name":"王芳"', '\n  "kind": "person",\n  "name": "王芳"\n'),
  ],
  ['with two records joined in one line', (json) => json.replace(',\n{"id":"C0002"', ',{"id":"C0002"')],
  [
    'with the id of a record not first',
    (json) => json.replace('{"id":"C0002",', '{').replace('"name":"王芳"', '"name":"王芳","id":"C0002"'),
  ],
  ['with an id written in another way', (json) => json.replace('"id":"C0002"', '"id":"\\u00430002"')],
  ['with a space before a comma', (json) => json.replace('},\n{"id":"C0002"', '} ,\n{"id":"C0002"')],
  [
    'with its collections in another order',
    (json) => {
      const { clients, ...others } = JSON.parse(json);
      return JSON.stringify({ ...others, clients });
    },
  ],
  [
    'without the collections that are empty',
    (json) => {
      const { regulars, schemaVersion, seq, at, hash, journalOffset, settings, counters, clients } =
        JSON.parse(json);
      return JSON.stringify({
        regulars,
        schemaVersion,
        seq,
        at,
        hash,
        journalOffset,
        settings,
        counters,
        clients,
      });
    },
  ],
];

describe('a roster file that somebody saved with another program', () => {
  test.each(layouts)('is the same roster when it is %s', async (_, change) => {
    const { folder, path, edit, store } = await threeClients();
    const records = JSON.parse(await canonicalOf(store));
    edit(change);
    const edited = filesIn(folder);
    expect(JSON.parse(await canonicalOf(store))).toEqual(records);
    for (const id of ['C0001', 'C0002', 'C0003']) {
      expect([...(await store.read([{ from: 'clients', ids: [id] }])).clients.keys()]).toEqual([id]);
    }
    expect(filesIn(folder)).toEqual(edited);
    expect((await store.examine()).filter(({ severity }) => severity === 'problem')).toEqual([]);

    await setNotes(store, 'C0001', 'Called');
    expect(await clientNames(await openStore(path))).toEqual(['Ann', '王芳', 'Cy']);
    expect(await addClients(store, 'Di')).toEqual(['C0004']);
    expect(await clientNames(store)).toEqual(['Ann', '王芳', 'Cy', 'Di']);
    expect(JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')).clients).toHaveLength(4);
  });
});

describe('a roster file that somebody edited', () => {
  test('keeps keys that nobody here knows, at every level', async () => {
    const { path, edit, store } = await threeClients();
    edit((json) =>
      json
        .replace('"settings":{', '"x_note":"mine",\n"settings":{"x_theme":"dark",')
        .replace(
          '"name":"Ann"',
          '"name":"Ann","x_badge":{"colour":"red"},"emails":[{"value":"ann@example.com","valid":true,"bounced":false,"x_main":true}]',
        ),
    );
    await setNotes(store, 'C0001', 'Called');
    await setNotes(store, 'C0002', 'Called too');
    const saved = JSON.parse(readFileSync(path, 'utf8'));
    expect(saved).toMatchObject({ x_note: 'mine', settings: { x_theme: 'dark', zone: 'UTC' } });
    expect(saved.clients[0]).toMatchObject({
      notes: 'Called',
      x_badge: { colour: 'red' },
      emails: [{ x_main: true }],
    });
  });

  test('shows a value that was mended by hand, and tells that it was', async () => {
    const { edit, store } = await threeClients();
    edit((json) => json.replace('"name":"Cy"', '"name":"Cyrus"'));
    expect(await clientNames(store)).toEqual(['Ann', '王芳', 'Cyrus']);
    expect(await store.examine()).toEqual([
      { severity: 'note', code: 'snapshot-differs', where: 'clients[C0003].name', detail: '"Cy" -> "Cyrus"' },
    ]);
    await setNotes(store, 'C0001', 'Called');
    expect(await clientNames(store)).toEqual(['Ann', '王芳', 'Cyrus']);
  });

  test('names a time zone nobody knows', async () => {
    const { edit, store } = await threeClients();
    edit((json) => json.replace(/"settings":\{[^}]*\}/, '"settings":{"zone":"Mars/Olympus"}'));
    expect(await store.examine()).toContainEqual({
      severity: 'problem',
      code: 'unknown-zone',
      where: 'settings.zone',
      detail: 'Mars/Olympus',
    });
  });

  test('takes in a record that was added by hand, wherever it was put', async () => {
    const { edit, store } = await threeClients();
    const record =
      '{"id":"C0004","created":"2026-11-24T09:00:00Z","updated":"2026-11-24T09:00:00Z","kind":"person","name":"By hand"}';
    edit((json) => json.replace('"clients":[\n', `"clients":[\n${record},\n`));
    expect(await addClients(store, 'Di')).toEqual(['C0005']);
    expect([...(await clientNames(store))].sort()).toEqual(['Ann', 'By hand', 'Cy', 'Di', '王芳']);
    expect(await addClients(store, 'Ed', 'Flo')).toEqual(['C0006', 'C0007']);
  });

  test('loses the record that was taken out by hand, and nothing else', async () => {
    const { edit, store } = await threeClients();
    edit((json) => json.replace(/\{"id":"C0002"[^\n]*\n/, ''));
    expect(await clientNames(store)).toEqual(['Ann', 'Cy']);
    expect(await store.examine()).toMatchObject([{ code: 'snapshot-differs', where: 'clients[C0002]' }]);
    expect(await addClients(store, 'Di')).toEqual(['C0004']);
    expect(await clientNames(store)).toEqual(['Ann', 'Cy', 'Di']);
  });

  test('shows its records in the order of the file, and stores them by number', async () => {
    const { path, edit, store } = await threeClients();
    edit((json) => {
      const [first = '', second = ''] = json.match(/\{"id":"C000[12]"[^\n]*,\n/g) ?? [];
      return json.replace(first + second, second + first);
    });
    expect(await clientNames(store)).toEqual(['王芳', 'Ann', 'Cy']);
    await setNotes(store, 'C0003', 'Called');
    expect(readFileSync(path, 'utf8').match(/(?<="id":")C\d+/g)).toEqual(['C0001', 'C0002', 'C0003']);
  });

  test('reads the first of two records with one id, and writes to neither', async () => {
    const { folder, edit, store } = await threeClients();
    edit((json) => json.replace('"id":"C0002"', '"id":"C0001"'));
    const edited = filesIn(folder);
    expect(await clientNames(store)).toEqual(['Ann', 'Cy']);
    expect(await store.examine()).toContainEqual({
      severity: 'problem',
      code: 'duplicate-id',
      where: 'clients[1]',
      detail: 'C0001',
    });
    const twice = { code: 'roster.bad-value', params: { where: 'clients[C0001]', reason: 'duplicate' } };
    await expect(setNotes(store, 'C0001', 'Called')).rejects.toMatchObject(twice);
    const whole = store.transact(['clients'], stampOf(), ({ clients }) => {
      const before = clients.get('C0001') ?? null;
      return {
        changes: [
          { collection: 'clients', id: 'C0001', before, after: before && { ...before, notes: 'Called' } },
        ],
        answer: null,
      };
    });
    await expect(whole).rejects.toMatchObject(twice);
    expect(filesIn(folder)).toEqual(edited);
    // Others can be written to.
    await setNotes(store, 'C0003', 'Called');
  });
});

test('a link to a roster that is gone says so', async () => {
  const { folder, path } = await freshRoster();
  const link = join(folder, 'mine.json');
  symlinkSync(path, link);
  rmSync(path);
  const broken = { code: 'roster.link-broken', params: { path: link, to: path } };
  await expect(openStore(link)).rejects.toMatchObject(broken);
  // Not the one in the folder above, which is another.
  const within = join(folder, 'within');
  mkdirSync(within);
  writeFileSync(path, '{}');
  symlinkSync(join(folder, 'gone.json'), join(within, 'roster.json'));
  expect(settle({}, {}, within).roster).toBe(join(within, 'roster.json'));
});

test('a link to a roster stays a link, and the journal stands beside the roster itself', async () => {
  const { folder, path, store } = await freshRoster();
  const link = join(folder, 'mine.json');
  symlinkSync(path, link);
  const linked = await openStore(link);
  expect(linked.path).toBe(path);
  await addClients(linked, 'Ann');
  expect(await clientNames(store)).toEqual(['Ann']);
  expect(Object.keys(filesIn(folder))).toEqual(['mine.json', 'roster.journal', 'roster.json']);
});
