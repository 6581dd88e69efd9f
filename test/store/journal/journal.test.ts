import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import {
  addClients,
  canonicalOf,
  clientNames,
  filesIn,
  freshRoster,
  now,
  setNotes,
  stampOf,
} from '../place.ts';

const linesOf = (journal: string) => readFileSync(journal, 'utf8').split('\n').slice(0, -1);
const parsed = (journal: string) => linesOf(journal).map((line) => JSON.parse(line));

/** A roster whose last step is in the journal alone, as after a crash between the two writes. */
async function interrupted() {
  const place = await freshRoster();
  await addClients(place.store, 'Ann');
  const snapshot = readFileSync(place.path);
  const sure = statSync(place.journal).size;
  await addClients(place.store, '王芳');
  writeFileSync(place.path, snapshot);
  return { ...place, sure, whole: readFileSync(place.journal), snapshot };
}

describe('a line that was never finished', () => {
  test('is passed over wherever it ends, and cut off by the next writer', async () => {
    const { path, journal, store, sure, whole, snapshot } = await interrupted();
    for (let end = sure; end < whole.length; end++) {
      writeFileSync(path, snapshot);
      writeFileSync(journal, whole.subarray(0, end));
      expect(await clientNames(store)).toEqual(['Ann']);
      expect([...store.entries()].map(({ seq }) => seq)).toEqual([1]);
      // Every end is read; writing, which waits for the disk, goes by one in seven and both extremes.
      if ((end - sure) % 7 !== 1 && end > sure && end < whole.length - 1) continue;
      expect(await addClients(store, 'Bo')).toEqual(['C0002']);
      expect(readFileSync(journal).subarray(0, sure)).toEqual(whole.subarray(0, sure));
      expect(parsed(journal).map(({ seq }) => seq)).toEqual([0, 1, 2]);
    }
    expect(await store.examine()).toEqual([]);
  });

  test('counts once it is whole', async () => {
    const { store } = await interrupted();
    expect(await clientNames(store)).toEqual(['Ann', '王芳']);
    expect(await addClients(store, 'Bo')).toEqual(['C0003']);
  });

  test.each([
    ['zeros', (line: Buffer) => Buffer.alloc(line.length)],
    [
      'zeros with a line break after them',
      (line: Buffer) => Buffer.concat([Buffer.alloc(line.length - 1), Buffer.from('\n')]),
    ],
    [
      'a part, zeros, and its end',
      (line: Buffer) => Buffer.concat([line.subarray(0, 90), Buffer.alloc(40), line.subarray(130)]),
    ],
    [
      'a part that an editor ended with a line break',
      (line: Buffer) => Buffer.concat([line.subarray(0, 200), Buffer.from('\n')]),
    ],
  ])('may be %s', async (_, torn) => {
    const { store, journal, sure, whole } = await interrupted();
    writeFileSync(journal, Buffer.concat([whole.subarray(0, sure), torn(whole.subarray(sure))]));
    expect(await clientNames(store)).toEqual(['Ann']);
    expect([...store.entries()].map(({ seq }) => seq)).toEqual([1]);
    expect(await store.examine()).toMatchObject([{ severity: 'note', code: 'torn-line' }]);
    await addClients(store, 'Bo');
    expect(parsed(journal).map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect(await store.examine()).toEqual([]);
  });
});

describe('the chain', () => {
  test('leads from the birth of the roster to its last line', async () => {
    const { path, journal, store } = await freshRoster();
    await addClients(store, 'Ann', 'Bo');
    await setNotes(store, 'C0001', 'Called');
    const lines = parsed(journal);
    for (const [at, { prev }] of lines.entries()) expect(prev).toBe(lines[at - 1]?.hash ?? '');
    const head = JSON.parse(readFileSync(path, 'utf8'));
    expect(head).toMatchObject({
      seq: 2,
      hash: lines[2].hash,
      regulars: lines[0].regulars,
      journalOffset: statSync(journal).size,
    });
  });

  test('has another salt for every change, so that its hash does not tell what it was', async () => {
    const { journal, store } = await freshRoster();
    await addClients(store, 'Ann', 'Ann');
    await addClients(store, 'Ann');
    const salts = parsed(journal).flatMap(({ changes = [] }) =>
      changes.map(({ salt }: { salt: string }) => salt),
    );
    expect(new Set(salts).size).toBe(3);
    for (const salt of salts) expect(salt).toMatch(/^[\w-]{16}$/);
  });

  test('holds no value that was typed outside the changes', async () => {
    const { journal, store } = await freshRoster();
    await addClients(store, 'Ann Secret');
    const { changes, ...head } = parsed(journal)[1];
    expect(Object.keys(head)).toEqual(['seq', 'at', 'by', 'command', 'prev', 'hash', 'size', 'ids']);
    expect(JSON.stringify(head)).not.toContain('Secret');
    expect(JSON.stringify(changes)).toContain('Secret');
  });

  test('survives the blanking of a change whose hash is kept', async () => {
    const { journal, store } = await freshRoster();
    await addClients(store, 'Ann', 'Bo');
    await setNotes(store, 'C0001', 'Called');
    const { hash } = await import('node:crypto');
    const [base = '', first = '', second = ''] = linesOf(journal);
    const line = JSON.parse(first);
    line.changes[0] = { blank: hash('sha256', JSON.stringify(line.changes[0]), 'hex') };
    writeFileSync(journal, `${[base, JSON.stringify(line), second].join('\n')}\n`);
    const findings = await store.examine();
    expect(findings.map(({ code }) => code)).not.toContain('journal-broken');
    expect(store.changesOf(1)).toMatchObject([{ id: 'C0002' }]);
  });

  const tampered: readonly (readonly [string, (lines: string[]) => string[]])[] = [
    ['changed in its content', ([base = '', one = '', two = '']) => [base, one.replace('Ann', 'Eve'), two]],
    [
      'changed in its time',
      ([base = '', one = '', two = '']) => [base, one.replace('"at":"2026', '"at":"2025'), two],
    ],
    ['taken out', ([base = '', , two = '']) => [base, two]],
    ['put in another order', ([base = '', one = '', two = '']) => [base, two, one]],
    ['no JSON any more', ([base = '', one = '', two = '']) => [base, one.slice(5), two]],
    ['JSON of another shape', ([base = '', , two = '']) => [base, '{"seq":1,"changes":[null]}', two]],
  ];
  test.each(tampered)('is seen to be broken where a line was %s', async (_, tamper) => {
    const { journal, store, path } = await freshRoster();
    const empty = readFileSync(path);
    await addClients(store, 'Ann');
    await setNotes(store, 'C0001', 'Called');
    expect(await store.verify()).toMatchObject({ steps: 2, seq: 2, brokenAt: null });
    writeFileSync(
      journal,
      tamper(linesOf(journal))
        .map((line) => `${line}\n`)
        .join(''),
    );
    const problems = (await store.examine()).filter(({ severity }) => severity === 'problem');
    expect(problems).toContainEqual(expect.objectContaining({ code: 'journal-broken', detail: '1' }));
    expect(await store.verify()).toMatchObject({ steps: 0, seq: 0, brokenAt: 1 });
    // A snapshot that needs those lines: what is sound is read, nothing is written.
    writeFileSync(path, empty);
    expect(await clientNames(store)).toEqual([]);
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({
      code: 'roster.journal-broken',
      params: { seq: 1 },
    });
    await expect(store.save(now)).rejects.toMatchObject({ code: 'roster.journal-broken' });
  });

  test('gives back no change of a line that was altered', async () => {
    const { journal, store } = await freshRoster();
    await addClients(store, 'Ann');
    await setNotes(store, 'C0001', 'Called');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"name":"Ann"', '"name":"Eve"'));
    expect(() => store.changesOf(1)).toThrow(
      expect.objectContaining({ code: 'roster.journal-broken', params: expect.objectContaining({ seq: 1 }) }),
    );
    expect(store.changesOf(2)).toHaveLength(1);
  });
});

describe('a journal that does not fit its snapshot', () => {
  test('is begun anew where there is none, and the chain goes on from the snapshot', async () => {
    const { path, journal, store } = await freshRoster();
    await addClients(store, 'Ann');
    rmSync(journal);
    expect(await clientNames(store)).toEqual(['Ann']);
    expect([...store.entries()]).toEqual([]);
    expect(await store.verify()).toBeNull();
    const old = readFileSync(path);
    expect(await addClients(store, 'Bo')).toEqual(['C0002']);
    expect(parsed(journal).map(({ seq, kind }) => [seq, kind])).toEqual([
      [1, 'base'],
      [2, undefined],
    ]);
    expect(await store.verify()).toMatchObject({ steps: 1, seq: 2, brokenAt: null });
    writeFileSync(path, old);
    expect(await clientNames(store)).toEqual(['Ann', 'Bo']);
    expect((await store.examine()).filter(({ severity }) => severity === 'problem')).toEqual([]);
  });

  test('is never written when it belongs to another roster', async () => {
    const ours = await freshRoster();
    const theirs = await freshRoster();
    await addClients(ours.store, 'Ann');
    await addClients(theirs.store, 'Bo');
    writeFileSync(ours.journal, readFileSync(theirs.journal));
    const before = filesIn(ours.folder);
    expect(await clientNames(ours.store)).toEqual(['Ann']);
    await expect(addClients(ours.store, 'Cy')).rejects.toMatchObject({ code: 'roster.journal-other' });
    const dry = ours.store.transact([], stampOf(), () => ({ changes: [], answer: null }), { dryRun: true });
    await expect(dry).rejects.toMatchObject({ code: 'roster.journal-other' });
    await expect(ours.store.verify()).rejects.toMatchObject({ code: 'roster.journal-other' });
    expect(await ours.store.examine()).toMatchObject([{ severity: 'problem', code: 'journal-other' }]);
    expect(filesIn(ours.folder)).toEqual(before);
  });

  test.each([
    ['nothing at all', ''],
    ['something else', 'Dear diary,\n'],
  ])('is never written when it holds %s', async (_, text) => {
    const { journal, store } = await freshRoster();
    await addClients(store, 'Ann');
    writeFileSync(journal, text);
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({ code: 'roster.journal-other' });
    expect(readFileSync(journal, 'utf8')).toBe(text);
  });

  test('is never written when the snapshot is ahead of it', async () => {
    const { folder, journal, store } = await freshRoster();
    await addClients(store, 'Ann');
    const end = statSync(journal).size;
    await addClients(store, 'Bo');
    truncateSync(journal, end);
    const before = filesIn(folder);
    expect(await clientNames(store)).toEqual(['Ann', 'Bo']);
    await expect(addClients(store, 'Cy')).rejects.toMatchObject({
      code: 'roster.ahead-of-journal',
      params: { snapshot: 2 },
    });
    expect(await store.examine()).toMatchObject([
      { severity: 'problem', code: 'snapshot-ahead', detail: '2' },
    ]);
    // Nothing in the journal itself tells that its end is missing; the snapshot does.
    expect(await store.verify()).toMatchObject({ steps: 1, seq: 1, brokenAt: 2 });
    expect(filesIn(folder)).toEqual(before);
  });

  test('is told apart where the line of the snapshot is another one', async () => {
    const { journal, store } = await freshRoster();
    await addClients(store, 'Ann');
    writeFileSync(
      journal,
      readFileSync(journal, 'utf8').replace(
        /"hash":"[0-9a-f]{64}","size"/,
        `"hash":"${'0'.repeat(64)}","size"`,
      ),
    );
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({ code: 'roster.journal-broken' });
  });

  test('is of a newer program when it changes what this one does not know', async () => {
    const { journal, store } = await freshRoster();
    await addClients(store, 'Ann');
    const { hash } = await import('node:crypto');
    const { hash: prev } = parsed(journal)[1];
    const item = JSON.stringify({
      salt: 'x',
      collection: 'badges',
      id: 'B1',
      before: null,
      after: { id: 'B1' },
    });
    const sha = (text: string) => hash('sha256', text, 'hex');
    const about = { seq: 2, at: '2027-01-01T00:00:00.000Z', by: 'bo', command: 'badge add' };
    const chained = sha(
      JSON.stringify([prev, about.seq, about.at, about.by, about.command, null, null, sha(item)]),
    );
    appendFileSync(
      journal,
      `${JSON.stringify({ ...about, prev, hash: chained, size: 1 }).slice(0, -1)},"changes":[${item}]}\n`,
    );
    await expect(clientNames(store)).rejects.toMatchObject({ code: 'roster.newer' });
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({ code: 'roster.newer' });
  });

  test('cannot be read when it is a folder, and says so', async () => {
    const { path, journal } = await freshRoster();
    rmSync(journal);
    const { mkdirSync } = await import('node:fs');
    mkdirSync(journal);
    const store = await openStore(path);
    await expect(clientNames(store)).rejects.toMatchObject({
      code: 'roster.unreadable',
      params: { reason: 'EISDIR' },
    });
    expect(() => [...store.entries()]).toThrow(expect.objectContaining({ code: 'roster.unreadable' }));
    await expect(store.examine()).rejects.toMatchObject({ code: 'roster.unreadable' });
  });
});

test('any earlier snapshot with the journal shows the present', async () => {
  const { path, store } = await freshRoster();
  const snapshots = [readFileSync(path)];
  for (const step of [
    () => addClients(store, 'Ann', 'Bo'),
    () => setNotes(store, 'C0002', 'Called'),
    () =>
      store.transact([], stampOf('config set'), () => ({
        changes: [],
        answer: null,
        settings: { currency: 'CNY' },
      })),
    () => addClients(store, 'Cy'),
    () => setNotes(store, 'C0002', ''),
  ]) {
    await step();
    snapshots.push(readFileSync(path));
  }
  const present = await canonicalOf(store);
  const newest = readFileSync(path);
  for (const snapshot of snapshots) {
    writeFileSync(path, snapshot);
    const reopened = await openStore(path);
    expect(await canonicalOf(reopened)).toBe(present);
    expect((await reopened.read([])).counters).toEqual({ clients: 3 });
    expect(await reopened.save(now)).toBe(!snapshot.equals(newest));
    expect(readFileSync(path)).toEqual(newest);
  }
});
