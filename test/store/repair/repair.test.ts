/** Possible repairs are listed, made on a copy, and the replaced files are kept. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames, type Roster } from '../../../src/domain/roster.ts';
import { openStore, openToRepair } from '../../../src/store/open.ts';
import { changesOf, minute, steps } from '../../support/random-steps.ts';
import {
  addClients,
  canonicalOf,
  filesIn,
  freshRoster,
  now,
  type Place,
  setNotes,
  stampOf,
} from '../place.ts';

const fixing = stampOf('doctor --fix');

/** Ann, 王芳 and Ben, an event Ann is registered for, and a call with 王芳; each a step of its own. */
async function roster(): Promise<Place> {
  const place = await freshRoster();
  const { store } = place;
  await addClients(store, 'Ann');
  await addClients(store, '王芳', 'Ben');
  for (const step of [
    [{ act: 'add event', name: 'Spring' }],
    [{ act: 'register', which: 0, event: 0 }],
    [{ act: 'log', which: 1, text: 'hello' }],
  ] as const)
    await store.transact(collectionNames, stampOf(), (read) => ({
      changes: changesOf(read as Roster, step, now),
      answer: null,
    }));
  return place;
}

async function codesOf(path: string): Promise<readonly string[] | null> {
  const plan = await (await openToRepair(path)).plan(now);
  return plan ? plan.repairs.map(({ code }) => code) : null;
}

/** Mends, and answers what is still wrong. */
async function mend(path: string): Promise<readonly string[]> {
  const patient = await openToRepair(path);
  const plan = await patient.plan(now);
  const { left } = await patient.repair(plan?.repairs ?? [], fixing);
  return left.map(({ code }) => code);
}

const problemsOf = async (path: string) =>
  (await (await openToRepair(path)).examine()).filter(({ severity }) => severity === 'problem');

const keptIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.includes('.damaged-'))
    .map((name) => readFileSync(join(folder, name), 'latin1'));

const nothingOf = (text: string, key: string) => JSON.stringify({ ...JSON.parse(text), [key]: null });

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

describe('a roster file that is damaged is put together from its journal', () => {
  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 700))],
    ['empty', (path) => writeFileSync(path, '')],
    ['zeros', (path) => writeFileSync(path, Buffer.alloc(900))],
    ['gone', (path) => rmSync(path)],
    ['a list', (path) => writeFileSync(path, '[]')],
    ['no JSON in one record', (path) => edit(path, (text) => text.replace('"name":"Ben"', '"name":Ben'))],
    ['with clients that are nothing', (path) => edit(path, (text) => nothingOf(text, 'clients'))],
    ['with clients that are no list', (path) => edit(path, () => '{"regulars":"x","clients":{}}')],
    [
      'two versions of a merge',
      (path) => edit(path, (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> b\n`),
    ],
  ];
  test.each(damages)('where it is %s', async (_, damage) => {
    const { folder, path, journal, store } = await roster();
    const before = await canonicalOf(store);
    const written = readFileSync(journal, 'latin1');
    damage(path);
    const left = [path, journal].filter((one) => existsSync(one)).map((one) => readFileSync(one, 'latin1'));
    const files = filesIn(folder);
    expect(await codesOf(path)).toEqual(['rebuilt']);
    expect(filesIn(folder)).toEqual(files);
    expect(await mend(path)).toEqual([]);
    expect(await canonicalOf(await openStore(path))).toBe(before);
    expect(readFileSync(journal, 'latin1')).toBe(written);
    expect(keptIn(folder).sort()).toEqual(left.sort());
    expect(await (await openToRepair(path)).examine()).toEqual([]);
    // Ids that were given out are not given out again.
    expect(await addClients(await openStore(path), 'Cy')).toEqual(['C0004']);
  });

  test('nothing can be done without a journal that begins with its birth', async () => {
    const { folder, path, journal, store } = await roster();
    rmSync(journal);
    await setNotes(store, 'C0001', 'likes tea');
    writeFileSync(path, readFileSync(path).subarray(0, 700));
    const files = filesIn(folder);
    expect(await (await openToRepair(path)).plan(now)).toBeNull();
    expect(filesIn(folder)).toEqual(files);
  });

  test('up to where the journal is sound, and what goes is named', async () => {
    const { path, journal } = await roster();
    edit(journal, (text) => text.replace('"name":"Spring"', '"name":"Autumn"'));
    writeFileSync(path, '');
    const plan = await (await openToRepair(path)).plan(now);
    expect(plan?.repairs).toEqual([
      { code: 'rebuilt', where: 'roster.json', detail: '2' },
      {
        code: 'journal-cut',
        where: '3',
        detail: '3 client add E001; 4 client add R00001; 5 client add I00001',
      },
    ]);
    expect(await mend(path)).toEqual([]);
    expect((await (await openStore(path)).verify())?.steps).toBe(2);
  });
});

describe('a journal that does not fit', () => {
  const journals: readonly (readonly [string, (journal: string) => void])[] = [
    [
      'altered before the snapshot',
      (journal) => edit(journal, (text) => text.replace('"name":"Ben"', '"name":"Bob"')),
    ],
    ['cut short', (journal) => edit(journal, (text) => `${text.split('\n').slice(0, 3).join('\n')}\n`)],
    ['zeros', (journal) => writeFileSync(journal, Buffer.alloc(500))],
    ['without its first line', (journal) => edit(journal, (text) => text.slice(text.indexOf('\n') + 1))],
    [
      'with a line taken out',
      (journal) => edit(journal, (text) => text.split('\n').toSpliced(2, 1).join('\n')),
    ],
    [
      'with two lines exchanged',
      (journal) =>
        edit(journal, (text) => {
          const [base, one, two, ...rest] = text.split('\n');
          return [base, two, one, ...rest].join('\n');
        }),
    ],
  ];
  test.each(journals)(
    'as it is %s, gives way to a new one, and nothing of the roster is lost',
    async (_, damage) => {
      const { folder, path, journal, store } = await roster();
      const before = await canonicalOf(store);
      damage(journal);
      const damaged = readFileSync(journal, 'latin1');
      expect(await codesOf(path)).toEqual(['journal-anew']);
      expect(await mend(path)).toEqual([]);
      expect(await canonicalOf(await openStore(path))).toBe(before);
      expect(keptIn(folder)).toContain(damaged);
      expect(await (await openToRepair(path)).examine()).toEqual([]);
      expect(await addClients(await openStore(path), 'Cy')).toEqual(['C0004']);
      expect((await (await openStore(path)).verify())?.brokenAt).toBeNull();
    },
  );

  test('because it is of another roster, gives way', async () => {
    const { path, journal } = await roster();
    const other = await roster();
    writeFileSync(journal, readFileSync(other.journal));
    expect(await codesOf(path)).toEqual(['journal-anew']);
    expect(await mend(path)).toEqual([]);
  });

  test('for it is broken after the snapshot, ends before that, and what can be undone stays', async () => {
    const { path, journal, store } = await roster();
    await setNotes(store, 'C0003', 'x'.repeat(3_000_000));
    await store.save(now);
    await setNotes(store, 'C0001', 'likes tea');
    const before = await canonicalOf(store);
    await setNotes(store, 'C0002', 'likes coffee');
    edit(journal, (text) => text.replace('likes coffee', 'likes cocoa'));
    expect((await (await openToRepair(path)).plan(now))?.repairs).toEqual([
      { code: 'journal-cut', where: '8', detail: '8 client edit C0002' },
    ]);
    expect(await mend(path)).toEqual([]);
    expect((await canonicalOf(await openStore(path))) === before).toBe(true);
    expect((await (await openStore(path)).verify())?.steps).toBe(7);
  });
});

describe('records that cannot be as they stand', () => {
  test('take back what the journal has, and what else was changed by hand becomes a step', async () => {
    const { folder, path, store } = await roster();
    edit(path, (text) =>
      text
        .replace('"name":"Ben"', '"name":7,"city":"Lyon"')
        .replace('"name":"王芳"', '"name":"王方","tags":"vip"')
        .replace('"start":"2026-04-17"', '"start":"soon"'),
    );
    const damaged = readFileSync(path, 'latin1');
    const plan = await (await openToRepair(path)).plan(now);
    expect(plan?.repairs.map(({ code, where }) => [code, where])).toEqual([
      ['value-out', 'clients[C0002].tags'],
      ['value-back', 'clients[C0003].name'],
      ['value-back', 'events[E001].start'],
    ]);
    expect(await mend(path)).toEqual([]);
    expect(keptIn(folder)).toContain(damaged);
    const { clients } = await store.read(['clients']);
    expect([clients.get('C0002')?.name, clients.get('C0003')?.name]).toEqual(['王方', 'Ben']);
    expect(clients.get('C0003')?.city).toBe('Lyon');
    expect(store.entries()[Symbol.iterator]().next().value).toMatchObject({ by: 'outside', size: 2 });
    expect(await (await openToRepair(path)).examine()).toEqual([]);
  });

  const laidOut = (text: string) => text;
  const indented = (text: string) => JSON.stringify(JSON.parse(text), null, 2);
  test.each([
    ['as we write it', laidOut],
    ['indented', indented],
  ])('and were added by hand are completed, or taken out, in a file %s', async (_, saved) => {
    const { path, store } = await roster();
    edit(path, (text) =>
      text.replace(
        '\n"clients":[\n',
        '\n"clients":[\n{"id":"C0009","kind":"person","name":"Dee"},\n{"id":"X1","created":"2026-11-24T09:00:00Z","updated":"2026-11-24T09:00:00Z","kind":"person","name":"Eve"},\n{"id":"C0010"},\nnull,\n',
      ),
    );
    edit(path, saved);
    expect(await codesOf(path)).toEqual([
      'value-set',
      'value-set',
      'new-id',
      'value-set',
      'value-set',
      'row-out',
      'row-out',
    ]);
    expect(await mend(path)).toEqual([]);
    const { clients } = await store.read(['clients']);
    expect([...clients.values()].map(({ id, name }) => `${id} ${name}`)).toEqual([
      'C0001 Ann',
      'C0002 王芳',
      'C0003 Ben',
      'C0009 Dee',
      'C0011 Eve',
    ]);
  });

  test('stay for a person where no journal tells what they were', async () => {
    const { folder, path, journal } = await roster();
    rmSync(journal);
    edit(path, (text) => text.replace('"name":"Ben"', '"name":7'));
    expect(await codesOf(path)).toEqual([]);
    expect((await problemsOf(path)).map(({ code }) => code)).toEqual(['bad-value']);
    expect(readdirSync(folder)).toEqual(['roster.json']);
  });

  test('once more under the same id are dropped where they say the same, else get an id of their own', async () => {
    const { path, store } = await roster();
    edit(path, (text) =>
      text.replace(
        /(\{"id":"C0001".*\}),\n/,
        (line, record: string) => `${line}${line}${record.replace('"Ann"', '"Anna"')},\n`,
      ),
    );
    const plan = await (await openToRepair(path)).plan(now);
    expect(plan?.repairs).toEqual([
      { code: 'twin-out', where: 'clients[1]', detail: 'C0001' },
      { code: 'new-id', where: 'clients[2].id', detail: 'C0001 -> C0004' },
    ]);
    expect(await mend(path)).toEqual([]);
    const { clients, registrations } = await store.read(['clients', 'registrations']);
    expect(clients.get('C0004')?.name).toBe('Anna');
    expect(registrations.get('R00001')?.client).toBe('C0001');
  });
});

describe('a reference that leads nowhere', () => {
  /** Takes records out of the file without the journal knowing; then it is the start. */
  async function without(...ids: readonly string[]): Promise<Place> {
    const place = await roster();
    rmSync(place.journal);
    edit(place.path, (text) =>
      ids.reduce((left, id) => left.replace(new RegExp(`,?\\n\\{"id":"${id}".*`), ''), text),
    );
    return place;
  }

  test('gets its record back where the journal knows it, and that is a step', async () => {
    const { path, store } = await roster();
    const before = await canonicalOf(store);
    const { clients } = await store.read(['clients']);
    await store.transact([], stampOf(), () => ({
      changes: [{ collection: 'clients', id: 'C0002', before: clients.get('C0002') ?? null, after: null }],
      answer: null,
    }));
    expect((await problemsOf(path)).map(({ code }) => code)).toEqual(['dangling-reference']);
    expect(await codesOf(path)).toEqual(['record-back']);
    const patient = await openToRepair(path);
    const { seq, aside } = await patient.repair((await patient.plan(now))?.repairs ?? [], fixing);
    expect([seq, aside]).toEqual([7, []]);
    expect(await canonicalOf(await openStore(path))).toBe(before);
  });

  test('goes where it may be missing, and else is left for a person', async () => {
    const { path } = await without('E001');
    expect(await mend(path)).toEqual(['dangling-reference']);
    const { path: other, store } = await roster();
    await store.transact(collectionNames, stampOf(), (read) => {
      const before = (read as Roster).clients.get('C0001');
      return {
        changes: before
          ? [{ collection: 'clients', id: 'C0001', before, after: { ...before, referredBy: 'C0099' } }]
          : [],
        answer: null,
      };
    });
    expect(await codesOf(other)).toEqual(['reference-out']);
    expect(await mend(other)).toEqual([]);
    expect((await store.read(['clients'])).clients.get('C0001')?.referredBy).toBeUndefined();
  });
});

test('files that others can read become one’s own', async () => {
  const { path, journal } = await roster();
  for (const file of [path, journal]) {
    const bytes = readFileSync(file);
    rmSync(file);
    writeFileSync(file, bytes, { mode: 0o644 });
  }
  expect(await codesOf(path)).toEqual(['permissions', 'permissions']);
  expect(await mend(path)).toEqual([]);
  expect(await (await openToRepair(path)).examine()).toEqual([]);
});

test('what is no longer as it was shown is not touched', async () => {
  const { folder, path } = await roster();
  writeFileSync(path, '');
  const patient = await openToRepair(path);
  const shown = (await patient.plan(now))?.repairs ?? [];
  rmSync(join(folder, 'roster.journal'));
  const before = filesIn(folder);
  await expect(patient.repair(shown, fixing)).rejects.toMatchObject({ code: 'roster.moved' });
  expect(filesIn(folder)).toEqual(before);
});

test('whatever bytes are wrong in either file, nothing is wrong once they are mended', async () => {
  const damage = fc.record({
    file: fc.constantFrom('path' as const, 'journal' as const),
    how: fc.constantFrom('flip', 'cut', 'zeros', 'double'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    by: fc.integer({ min: 1, max: 255 }),
  });
  let mended = 0;
  await fc.assert(
    fc.asyncProperty(steps(6), fc.array(damage, { minLength: 1, maxLength: 2 }), async (all, damages) => {
      const place = await freshRoster();
      for (const [at, step] of all.entries())
        await place.store.transact(collectionNames, stampOf(), (read) => ({
          changes: changesOf(read as Roster, step, minute(at)),
          answer: null,
        }));
      for (const { file, how, at, by } of damages) {
        const bytes = readFileSync(place[file]);
        const where = Math.floor(bytes.length * at);
        if (how === 'flip') bytes[where] = (bytes[where] ?? 0) ^ by;
        if (how === 'zeros') bytes.fill(0, where, Math.min(bytes.length, where + 200));
        const rest = bytes.subarray(where, where + 300);
        writeFileSync(
          place[file],
          how === 'cut' ? bytes.subarray(0, where) : how === 'double' ? Buffer.concat([bytes, rest]) : bytes,
        );
      }
      const patient = await openToRepair(place.path);
      const plan = await patient.plan(now).catch((error: unknown) => {
        // A digit may have become another version of the document.
        expect(error).toMatchObject({ code: 'roster.newer' });
        return null;
      });
      if (!plan?.isRight) return;
      const { left } = await patient.repair(plan.repairs, fixing);
      expect(await problemsOf(place.path)).toEqual(left);
      // A time zone that was altered into one nobody knows is a text as good as any.
      expect(left.filter(({ code }) => code !== 'unknown-zone')).toEqual([]);
      if (plan.repairs.length > 0) mended++;
    }),
    { numRuns: 60 },
  );
  expect(mended).toBeGreaterThan(20);
});
