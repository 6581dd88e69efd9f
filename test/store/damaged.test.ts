import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UserError } from '../../src/domain/errors.ts';
import { collectionNames } from '../../src/domain/roster.ts';
import { openStore } from '../../src/store/open.ts';
import { addClients, clientNames, filesIn, freshRoster, stampOf } from './place.ts';

async function twoClients() {
  const place = await freshRoster();
  await addClients(place.store, 'Ann', '王芳');
  return { ...place, good: readFileSync(place.path) };
}

const text = (change: (json: string) => string) => (good: Buffer) => Buffer.from(change(good.toString()));
const half = (good: Buffer) => good.subarray(0, good.length >> 1);

type Damage = (good: Buffer) => Buffer;

/** Each collection begins and ends with a line of its own; the two clients and the head have theirs. */
const lastLine = 2 * collectionNames.length + 6;

/** How it is damaged, what is said of it, and in which line. */
const damages: readonly (readonly [string, Damage, string, number | null])[] = [
  ['cut off in the middle', half, 'cut-off', 5],
  ['cut off at the last bracket', (good) => good.subarray(0, good.length - 2), 'cut-off', lastLine],
  ['empty', () => Buffer.alloc(0), 'empty', 1],
  ['blank', () => Buffer.from(' \n\n'), 'empty', 3],
  ['all zeros', (good) => Buffer.alloc(good.length), 'nul-bytes', 1],
  [
    'zeros at its end',
    (good) => Buffer.concat([good.subarray(0, -20), Buffer.alloc(20)]),
    'nul-bytes',
    lastLine - 4,
  ],
  [
    'followed by something else',
    (good) => Buffer.concat([good, Buffer.from('}}garbage')]),
    'not-json',
    lastLine + 1,
  ],
  ['there twice', (good) => Buffer.concat([good, good]), 'not-json', lastLine + 1],
  [
    'two versions of a merge',
    text((json) => `<<<<<<< HEAD\n${json}=======\n${json}>>>>>>> other\n`),
    'conflict-marks',
    1,
  ],
  [
    'two versions of one record',
    text((json) => json.replace('{"id":"C0002"', '<<<<<<< HEAD\n{"id":"C0002"')),
    'conflict-marks',
    6,
  ],
  [
    'not UTF-8',
    (good) => Buffer.from(good.toString('latin1').replace('Ann', 'An\u00e9'), 'latin1'),
    'not-utf8',
    5,
  ],
  ['UTF-16', (good) => Buffer.from(`\ufeff${good}`, 'utf16le'), 'not-utf8', 1],
  ['a web page', () => Buffer.from('<!DOCTYPE html><html>log in</html>'), 'not-json', 1],
  ['a zip archive', () => Buffer.from('504b030414000000080000002100', 'hex'), 'not-json', 1],
  ['a list', () => Buffer.from('[]'), 'not-a-roster', null],
  ['a text', () => Buffer.from('"roster"'), 'not-a-roster', null],
  ['nothing but null', () => Buffer.from('null'), 'not-a-roster', null],
  ['a hole', () => Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'not-a-roster', null],
  ['one with clients twice', text((json) => json.replace('"events":[', '"clients":[')), 'doubled-key', 8],
];

describe('a roster file that is damaged', () => {
  test.each(damages)('is left as it is where it is %s', async (_, damage, where, line) => {
    const { folder, path, good, store } = await twoClients();
    writeFileSync(path, damage(good));
    const before = filesIn(folder);
    const said = { code: 'roster.damaged', params: { path, where, line } };
    await expect(clientNames(store)).rejects.toMatchObject(said);
    await expect(addClients(store, 'Bo')).rejects.toMatchObject(said);
    const findings = await store.examine();
    expect(findings).toMatchObject([{ severity: 'problem', code: 'snapshot-damaged', detail: where }]);
    expect(filesIn(folder)).toEqual(before);
  });

  const values: readonly (readonly [string, (json: string) => string, string, string])[] = [
    ['an object', () => '{}', 'regulars', 'missing'],
    ['of another program', () => '{"version":1,"clients":[{"id":"a","name":"x"}]}', 'regulars', 'missing'],
    ['without a version', (json) => json.replace('"schemaVersion":1,', ''), 'schemaVersion', 'missing'],
    [
      'of a version in words',
      (json) => json.replace('"schemaVersion":1', '"schemaVersion":"one"'),
      'schemaVersion',
      'not-whole',
    ],
    [
      'of no version there was',
      (json) => json.replace('"schemaVersion":1', '"schemaVersion":0'),
      'schemaVersion',
      'not-a-choice',
    ],
    ['with a seq below nothing', (json) => json.replace('"seq":1', '"seq":-1'), 'seq', 'not-whole'],
    [
      'with clients that are no list',
      (json) => json.replace(/"clients":\[[\s\S]*?\n\],/, '"clients":{},'),
      'clients',
      'not-a-list',
    ],
    [
      'with a client that is null',
      (json) => json.replace('"clients":[\n', '"clients":[\nnull,\n'),
      'clients[0]',
      'not-a-record',
    ],
    ['with a client without an id', (json) => json.replace('"id":"C0002",', ''), 'clients[1].id', 'missing'],
    [
      'with an id that is a number',
      (json) => json.replace('"id":"C0002"', '"id":5'),
      'clients[1].id',
      'not-an-id',
    ],
    [
      'with an id of another collection',
      (json) => json.replace('"id":"C0002"', '"id":"E002"'),
      'clients[1].id',
      'not-an-id',
    ],
    [
      'with a name that is no text',
      (json) => json.replace('"name":"Ann"', '"name":{"first":"Ann"}'),
      'clients[0].name',
      'not-text',
    ],
    ['with a name that is gone', (json) => json.replace(',"name":"Ann"', ''), 'clients[0].name', 'missing'],
    [
      'with a kind nobody knows',
      (json) => json.replace('"kind":"person"', '"kind":"robot"'),
      'clients[0].kind',
      'not-a-choice',
    ],
    [
      'with tags that are a text',
      (json) => json.replace('"name":"Ann"', '"name":"Ann","tags":"vip"'),
      'clients[0].tags',
      'not-a-list',
    ],
    [
      'with an address that is a text',
      (json) => json.replace('"name":"Ann"', '"name":"Ann","emails":["ann@example.com"]'),
      'clients[0].emails[0]',
      'not-a-record',
    ],
    [
      'with a flag in words',
      (json) =>
        json.replace(
          '"name":"Ann"',
          '"name":"Ann","emails":[{"value":"ann@example.com","valid":"yes","bounced":false}]',
        ),
      'clients[0].emails[0].valid',
      'not-a-flag',
    ],
    [
      'with a day there never was',
      (json) => json.replace('"created":"2026-11-24', '"created":"2026-13-24'),
      'clients[0].created',
      'not-an-instant',
    ],
    [
      'with a record inside another a thousand times',
      (json) => json.replace('"name":"Ann"', `"name":"Ann","x":${'['.repeat(1000)}${']'.repeat(1000)}`),
      'clients[0].x',
      'too-deep',
    ],
    [
      'with a depth no writer could write',
      (json) =>
        json.replace('"settings":{', `"x":${'['.repeat(100_000)}${']'.repeat(100_000)},\n"settings":{`),
      'x',
      'too-deep',
    ],
    [
      'with settings that are a list',
      (json) => json.replace(/"settings":\{[^}]*\}/, '"settings":[]'),
      'settings',
      'not-a-record',
    ],
    [
      'with a zone that is a number',
      (json) => json.replace('"zone":"UTC"', '"zone":8'),
      'settings.zone',
      'not-text',
    ],
    [
      'with a limit that is text',
      (json) => json.replace('"zone":"UTC"', '"vip.gap":"60"'),
      'settings.vip.gap',
      'not-a-number',
    ],
    [
      'with a limit nothing can be judged by',
      (json) => json.replace('"zone":"UTC"', '"ltv.discount":-2'),
      'settings.ltv.discount',
      'not-a-choice',
    ],
    [
      'with a counter that is no count',
      (json) => json.replace('"clients":2', '"clients":"two"'),
      'counters.clients',
      'not-whole',
    ],
  ];
  test.each(values)('names the place of the value where it is %s', async (_, change, where, reason) => {
    const { folder, path, good, store } = await twoClients();
    writeFileSync(path, change(good.toString()));
    const before = filesIn(folder);
    const said = { code: 'roster.bad-value', params: { path, where, reason } };
    await expect(clientNames(store)).rejects.toMatchObject(said);
    const writing = store.transact(['clients'], stampOf(), () => ({
      changes: [],
      answer: null,
      settings: { currency: 'CNY' },
    }));
    await expect(writing).rejects.toMatchObject(said);
    expect(await store.examine()).toContainEqual({
      severity: 'problem',
      code: 'bad-value',
      where,
      detail: reason,
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test('names its place however the file is laid out', async () => {
    const { path, good, store } = await twoClients();
    const wrong = good.toString().replace('"name":"Ann"', '"name":7');
    writeFileSync(path, JSON.stringify(JSON.parse(wrong), null, 2));
    await expect(clientNames(store)).rejects.toMatchObject({
      params: { where: 'clients[0].name', reason: 'not-text' },
    });
    writeFileSync(
      path,
      '{"regulars":"x","schemaVersion":1,"seq":0,"at":"","hash":"","journalOffset":0,"clients":[{"id":[]}]}',
    );
    await expect(clientNames(store)).rejects.toMatchObject({
      params: { where: 'clients[0].id', reason: 'not-an-id' },
    });
  });

  test('is refused with the version it needs where it is newer', async () => {
    const { folder, path, good, store } = await twoClients();
    writeFileSync(path, good.toString().replace('"schemaVersion":1', '"schemaVersion":9'));
    const before = filesIn(folder);
    const said = { code: 'roster.newer', params: { path, version: 9, supported: 1 } };
    await expect(clientNames(store)).rejects.toMatchObject(said);
    await expect(addClients(store, 'Bo')).rejects.toMatchObject(said);
    await expect(store.examine()).rejects.toMatchObject(said);
    expect(filesIn(folder)).toEqual(before);
  });

  test('is not written over by a command that looks at another part of it', async () => {
    const { folder, path, good, store } = await twoClients();
    const damaged = Buffer.from(
      good.toString().replace('"kind":"person","name":"Ann"}', '"kind":"person","name":"Ann}'),
    );
    writeFileSync(path, damaged);
    const before = filesIn(folder);
    const writing = store.transact([{ from: 'events', ids: [] }], stampOf('event add'), () => ({
      changes: [
        {
          collection: 'events',
          id: 'E001',
          before: null,
          after: {
            id: 'E001',
            created: '2026-11-24T09:00:00Z',
            updated: '2026-11-24T09:00:00Z',
            name: 'Salon',
            start: '2026-12-01',
          },
        },
      ],
      answer: null,
    }));
    await expect(writing).rejects.toMatchObject({ code: 'roster.damaged', params: { line: 5 } });
    expect(filesIn(folder)).toEqual(before);
    expect((await store.read(['events'])).events.size).toBe(0);
  });

  test('does not change what objects are', async () => {
    const { path, good, store } = await twoClients();
    const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    writeFileSync(
      path,
      good
        .toString()
        .replace('"settings"', `${poison}\n"settings"`)
        .replace('{"id":"C0001",', `{"id":"C0001",${poison}`),
    );
    expect(await clientNames(store)).toEqual(['Ann', '王芳']);
    await addClients(store, 'Bo');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(readFileSync(path, 'utf8').split('"__proto__":{"polluted":true}')).toHaveLength(3);
  });
});

describe('where no roster can be read', () => {
  test('a missing file is said to be missing', async () => {
    const { folder, path, store } = await freshRoster();
    rmSync(path);
    await expect(openStore(path)).rejects.toMatchObject({ code: 'roster.missing', params: { path } });
    await expect(openStore(`${path}/roster.json`)).rejects.toMatchObject({ code: 'roster.missing' });
    await expect(clientNames(store)).rejects.toMatchObject({ code: 'roster.missing' });
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({ code: 'roster.missing' });
    expect(Object.keys(filesIn(folder))).toEqual(['roster.journal']);
  });

  test('a folder cannot be read', async () => {
    const { path } = await freshRoster();
    rmSync(path);
    mkdirSync(path);
    const store = await openStore(path);
    await expect(clientNames(store)).rejects.toMatchObject({
      code: 'roster.unreadable',
      params: { reason: 'EISDIR' },
    });
    await expect(store.examine()).rejects.toMatchObject({ code: 'roster.unreadable' });
  });

  test('a reason is a short code, whatever the language', async () => {
    const { path, good, store } = await twoClients();
    const reasons: unknown[] = [];
    for (const [, damage] of damages) {
      writeFileSync(path, damage(good));
      await clientNames(store).catch(({ params }: UserError<'roster.damaged'>) => reasons.push(params.where));
    }
    expect(reasons).toHaveLength(damages.length);
    for (const reason of reasons) expect(reason).toMatch(/^[a-z][a-z0-9-]+$/);
  });
});
