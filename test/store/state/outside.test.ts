import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/domain/change/canonical.ts';
import { edit } from '../../../src/domain/change/edit.ts';
import { collectionNames, emptyRoster, type Roster } from '../../../src/domain/roster.ts';
import { withLock } from '../../../src/store/disk/lock.ts';
import { pathsOf } from '../../../src/store/disk/paths.ts';
import { redoStep, undoStep } from '../../../src/store/history/undo.ts';
import { replay } from '../../../src/store/journal/replay.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Outside, Store } from '../../../src/store/store.ts';
import { changesOf, minute, steps } from '../../support/random-steps.ts';
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

/** Ann, Bo and Cy, and what is heard of edits by another program. */
async function threeClients() {
  const { path, folder, journal } = await freshRoster();
  const heard: Outside[] = [];
  const store = await openStore(path, { onOutside: (outside) => heard.push(outside) });
  await addClients(store, 'Ann', 'Bo', 'Cy');
  return { path, folder, journal, store, heard };
}

function rewrite(path: string, change: (json: string) => string, from = readFileSync(path, 'utf8')): void {
  const edited = change(from);
  expect(edited).not.toBe(from);
  writeFileSync(path, edited);
}

/** What the journal alone says there is. */
function replayed(path: string): string {
  const told = replay(pathsOf(path), Number.MAX_SAFE_INTEGER);
  expect(told?.chain.brokenAt).toBeNull();
  return [...canonical({ ...emptyRoster(), ...told?.roster } as Roster)].join('');
}

const undo = (store: Store) => undoStep(store, stampOf('undo'));

describe('what another program changed in the roster file', () => {
  test('is a step of its own, before the one of the next command, and can be taken back', async () => {
    const { path, store, heard } = await threeClients();
    const before = await canonicalOf(store);
    rewrite(path, (json) => json.replace('"name":"Cy"', '"name":"Cyrus"'));
    await setNotes(store, 'C0001', 'Called');
    expect([...store.entries()].map(({ seq, by }) => [seq, by])).toEqual([
      [3, 'ann'],
      [2, 'outside'],
      [1, 'ann'],
    ]);
    expect(heard).toMatchObject([
      { seq: 2, kept: [], changes: [{ id: 'C0003', before: { name: 'Cy' }, after: { name: 'Cyrus' } }] },
    ]);
    expect(replayed(path)).toBe(await canonicalOf(store));
    await undo(store);
    expect(await undo(store)).toMatchObject({ step: { seq: 2, by: 'outside' } });
    expect(await canonicalOf(store)).toBe(before);
    expect(await store.examine()).toEqual([]);
  });

  test('is taken back first where it came last, and clears what could be given back', async () => {
    const { path, store } = await threeClients();
    await addClients(store, 'Di');
    await undo(store);
    rewrite(path, (json) => json.replace('"name":"Bo"', '"name":"Bob"'));
    expect(await redoStep(store, stampOf('redo'))).toBeNull();
    expect(await undo(store)).toMatchObject({ step: { seq: 4, by: 'outside' } });
    expect(await clientNames(store)).toEqual(['Ann', 'Bo', 'Cy']);
  });

  test('is shown to a reader, who writes nothing', async () => {
    const { path, folder, store, heard } = await threeClients();
    rewrite(path, (json) => json.replace('"name":"Cy"', '"name":"Cyrus"'));
    const edited = filesIn(folder);
    expect(await clientNames(store)).toEqual(['Ann', 'Bo', 'Cyrus']);
    const dry = await store.transact(
      ['clients'],
      stampOf(),
      ({ clients }) => ({
        changes: [],
        answer: clients.get('C0003')?.name,
      }),
      { dryRun: true },
    );
    expect(dry.answer).toBe('Cyrus');
    expect(filesIn(folder)).toEqual(edited);
    expect(heard.map(({ seq }) => seq)).toEqual([null, null]);
    expect(await store.takeIn(now)).toMatchObject({ seq: 2 });
    expect(await store.takeIn(now)).toBeNull();
    expect(await clientNames(store)).toEqual(['Ann', 'Bo', 'Cyrus']);
  });

  test('is not waited for where somebody else is writing', async () => {
    const { path, folder } = await threeClients();
    rewrite(path, (json) => json.replace('"name":"Cy"', '"name":"Cyrus"'));
    const edited = filesIn(folder);
    let taken: unknown = 'not asked';
    const other = await openStore(path);
    await withLock(pathsOf(path).lock, path, async () => {
      taken = await other.takeIn(now);
    });
    expect(taken).toBeNull();
    expect(filesIn(folder)).toEqual(edited);
  });

  test('is no step where only the layout is another', async () => {
    const { path, folder, store, heard } = await threeClients();
    rewrite(path, (json) => JSON.stringify(JSON.parse(json), null, 2));
    const edited = filesIn(folder);
    expect(await store.takeIn(now)).toBeNull();
    expect(filesIn(folder)).toEqual(edited);
    await setNotes(store, 'C0001', 'Called');
    expect([...store.entries()].map(({ by }) => by)).toEqual(['ann', 'ann']);
    expect(heard).toEqual([]);
  });

  test('is found where a single digit of an amount is another', async () => {
    const { path, store, heard } = await threeClients();
    await store.transact(['events', 'registrations'], stampOf(), (roster) => {
      const change = edit(roster, now);
      const event = change.add('events', { name: 'Salon', start: '2026-12-01' });
      const fee = { amount: 12000, currency: 'CNY' };
      change.add('registrations', { client: 'C0001', event, status: 'registered', fee });
      return { changes: change.changes(), answer: null };
    });
    rewrite(path, (json) => json.replace('"amount":12000', '"amount":12100'));
    await addClients(store, 'Di');
    expect(heard).toMatchObject([
      { changes: [{ before: { fee: { amount: 12000 } }, after: { fee: { amount: 12100 } } }] },
    ]);
  });

  test('may be settings, and keys that nobody here knows', async () => {
    const { path, store, heard } = await threeClients();
    rewrite(path, (json) => json.replace('"settings":{', '"x_note":"mine",\n"settings":{"region":"CN",'));
    await addClients(store, 'Di');
    expect(heard).toMatchObject([
      { seq: 2, changes: [], settings: { after: { region: 'CN', zone: 'UTC' } } },
    ]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      x_note: 'mine',
      settings: { region: 'CN' },
    });
    await undo(store);
    await undo(store);
    expect((await store.read([])).settings).toEqual({ zone: 'UTC' });
  });

  test('is taken in once where the snapshot could not follow', async () => {
    const { path, store } = await threeClients();
    rewrite(path, (json) => json.replace('"name":"Cy"', '"name":"Cyrus"').replace(/\{"id":"C0002".*\n/, ''));
    const edited = readFileSync(path);
    expect(await store.takeIn(now)).toMatchObject({ seq: 2 });
    const after = await canonicalOf(store);
    // As after a crash between the two writes.
    writeFileSync(path, edited);
    expect(await canonicalOf(store)).toBe(after);
    await addClients(store, 'Di');
    expect([...store.entries()].map(({ by }) => by)).toEqual(['ann', 'outside', 'ann']);
    expect(await store.examine()).toEqual([]);
  });

  test('stands as it is where an id stands twice, for nobody can say what is meant', async () => {
    const { path, store, heard } = await threeClients();
    rewrite(path, (json) => json.replace('"id":"C0002"', '"id":"C0001"'));
    await setNotes(store, 'C0003', 'Called');
    expect(heard).toEqual([]);
    rewrite(path, (json) =>
      json
        .replace(/("id":"C0001".*\n.*)"id":"C0001"/, '$1"id":"C0002"')
        .replace('"name":"Bo"', '"name":"Bob"'),
    );
    expect(await store.takeIn(now)).toMatchObject({ changes: [{ id: 'C0002', after: { name: 'Bob' } }] });
  });

  test('is refused, and touched by nobody, where a value in it cannot be', async () => {
    const { path, folder, store } = await threeClients();
    rewrite(path, (json) => json.replace('"name":"Cy"', '"name":{}'));
    const edited = filesIn(folder);
    const adding = store.transact([{ from: 'events', ids: [] }], stampOf('event add'), (roster) => {
      const change = edit(roster, now);
      change.add('events', { name: 'Salon', start: '2026-12-01' });
      return { changes: change.changes(), answer: null };
    });
    await expect(adding).rejects.toMatchObject({
      code: 'roster.bad-value',
      params: { where: 'clients[2].name' },
    });
    expect(await store.takeIn(now)).toBeNull();
    expect(filesIn(folder)).toEqual(edited);
    // What is not damaged can be read.
    expect((await store.read(['events'])).events.size).toBe(0);
  });

  test('is accepted as the start where there is no journal that goes back to the birth', async () => {
    const { path, journal, store, heard } = await threeClients();
    rmSync(journal);
    rewrite(path, (json) => json.replace('"name":"Cy"', '"name":"Cyrus"'));
    await addClients(store, 'Di');
    rewrite(path, (json) => json.replace('"name":"Cyrus"', '"name":"Cy"'));
    await addClients(store, 'Ed');
    expect(heard).toEqual([]);
    expect(await clientNames(store)).toEqual(['Ann', 'Bo', 'Cy', 'Di', 'Ed']);
    expect(await store.examine()).toEqual([]);
  });
});

describe('what another program changed in a file that was behind its journal', () => {
  test('is merged field by field; what both changed stays ours, and is listed', async () => {
    const { path, store, heard } = await threeClients();
    const old = readFileSync(path, 'utf8');
    await setNotes(store, 'C0001', 'ours');
    rewrite(path, (json) => json.replace('"name":"Ann"', '"name":"Anna","notes":"theirs"'), old);
    expect(await clientNames(store)).toEqual(['Anna', 'Bo', 'Cy']);
    expect(await store.takeIn(now)).toMatchObject({
      seq: 3,
      changes: [
        { id: 'C0001', before: { name: 'Ann', notes: 'ours' }, after: { name: 'Anna', notes: 'ours' } },
      ],
      kept: [{ id: 'C0001', fields: ['notes'], why: 'edited' }],
    });
    expect(heard.at(-1)?.seq).toBe(3);
    expect(replayed(path)).toBe(await canonicalOf(await openStore(path)));
  });

  test('gives a record that was added under an id that is taken by now another one', async () => {
    const { path, store } = await threeClients();
    const old = readFileSync(path, 'utf8');
    await addClients(store, 'Di');
    const record = `{"id":"C0004","created":"${now}","updated":"${now}","kind":"person","name":"By hand"}`;
    rewrite(path, (json) => json.replace('"clients":[\n', `"clients":[\n${record},\n`), old);
    await addClients(store, 'Ed');
    const { clients } = await store.read(['clients']);
    expect([...clients].map(([id, { name }]) => [id, name]).slice(3)).toEqual([
      ['C0004', 'Di'],
      ['C0005', 'By hand'],
      ['C0006', 'Ed'],
    ]);
  });

  test('takes nothing out that was edited or is referred to since', async () => {
    const { path, store } = await threeClients();
    const old = readFileSync(path, 'utf8');
    await setNotes(store, 'C0001', 'Called');
    await store.transact([{ from: 'interactions', ids: [] }], stampOf('log'), (roster) => {
      const change = edit(roster, now);
      change.add('interactions', { client: 'C0002', at: now, text: 'Called' });
      return { changes: change.changes(), answer: null };
    });
    const present = await canonicalOf(store);
    rewrite(path, (json) => json.replace(/\{"id":"C000[12]".*\n/g, ''), old);
    expect(await canonicalOf(store)).toBe(present);
    expect(await store.takeIn(now)).toMatchObject({
      seq: null,
      kept: [
        { id: 'C0001', why: 'edited' },
        { id: 'C0002', why: 'referred' },
      ],
    });
    expect(await canonicalOf(await openStore(path))).toBe(present);
    expect(await store.examine()).toEqual([]);
  });

  test('random steps and edits: the journal alone tells the present, and undoing leads back to nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps(5),
        fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 }),
        async (all, dice) => {
          const { path, store } = await freshRoster();
          const empty = await canonicalOf(store);
          let old = readFileSync(path, 'utf8');
          for (const [at, step] of all.entries()) {
            const last = readFileSync(path, 'utf8');
            await store.transact(collectionNames, { ...stampOf(), at: minute(at) }, (roster) => ({
              changes: changesOf(roster as Roster, step, minute(at)),
              answer: null,
            }));
            if (dice[at] === 0) continue;
            // Sometimes what is edited is the file as it was some steps ago.
            if (dice[at] !== 1) old = dice[at] === 2 ? readFileSync(path, 'utf8') : last;
            writeFileSync(path, old.replace(/"notes":"(?:[^"\\]|\\.)*"/, `"notes":"by hand ${at}"`));
          }
          await store.takeIn(now);
          expect(replayed(path)).toBe(await canonicalOf(await openStore(path)));
          expect((await store.examine()).filter(({ code }) => code === 'snapshot-differs')).toEqual([]);
          while (await undo(store));
          expect(await canonicalOf(store)).toBe(empty);
        },
      ),
      { numRuns: 12, seed: 20 },
    );
  });
});
