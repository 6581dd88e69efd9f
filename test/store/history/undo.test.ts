import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../src/domain/change/canonical.ts';
import { edit } from '../../../src/domain/change/edit.ts';
import { collectionNames, emptyRoster, type Roster } from '../../../src/domain/roster.ts';
import { createStore } from '../../../src/store/create.ts';
import { pathsOf } from '../../../src/store/disk/paths.ts';
import { redoStep, undoStep } from '../../../src/store/history/undo.ts';
import { replay } from '../../../src/store/journal/replay.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { freshFolder } from '../../support/folder.ts';
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

const undo = (store: Store, seq?: number) =>
  undoStep(store, stampOf('undo'), seq === undefined ? {} : { seq });
const redo = (store: Store, seq?: number) =>
  redoStep(store, stampOf('redo'), seq === undefined ? {} : { seq });

test('the newest step goes first, then the one before it, until nothing is left', async () => {
  const { store } = await freshRoster();
  const empty = await canonicalOf(store);
  await addClients(store, 'Ann');
  await addClients(store, 'Bo', 'Cy');
  expect(await undo(store)).toMatchObject({ step: { seq: 2 }, seq: 3, kept: [] });
  expect(await clientNames(store)).toEqual(['Ann']);
  expect(await undo(store)).toMatchObject({ step: { seq: 1 }, seq: 4 });
  expect(await canonicalOf(store)).toBe(empty);
  expect(await undo(store)).toBeNull();
  expect(await addClients(store, 'Di')).toEqual(['C0004']);
});

test('what was taken back last is given back first, under its old id', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann');
  await addClients(store, 'Bo');
  const both = await canonicalOf(store);
  await undo(store);
  await undo(store);
  expect(await redo(store)).toMatchObject({ step: { seq: 1 }, seq: 5 });
  expect(await clientNames(store)).toEqual(['Ann']);
  expect(await redo(store)).toMatchObject({ step: { seq: 2 }, seq: 6 });
  expect(await canonicalOf(store)).toBe(both);
  expect(await redo(store)).toBeNull();
  expect(await undo(store)).toMatchObject({ step: { seq: 2 } });
});

test('a step that is taken back is given back by its number, or by that of its undo, whatever was done since', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann');
  await addClients(store, 'Bo');
  await undo(store, 1);
  await addClients(store, 'Cy');
  const names = async () => [...(await clientNames(store))].sort();
  expect(await redo(store)).toBeNull();
  expect(await redo(store, 2)).toBeNull();
  expect(await redo(store, 1)).toMatchObject({ step: { seq: 1 }, seq: 5, kept: [] });
  expect(await names()).toEqual(['Ann', 'Bo', 'Cy']);
  expect(await redo(store, 1)).toBeNull();
  await undo(store, 1);
  expect(await names()).toEqual(['Bo', 'Cy']);
  expect(await redo(store, 6)).toMatchObject({ step: { seq: 1 }, seq: 7 });
  expect(await names()).toEqual(['Ann', 'Bo', 'Cy']);
  await expect(redo(store, 99)).rejects.toMatchObject({ code: 'redo.unknown' });
});

test('of a step that is given back what was edited since is kept, and listed', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann');
  await setNotes(store, 'C0001', 'first');
  await undo(store, 2);
  await setNotes(store, 'C0001', 'second');
  const given = await redo(store, 2);
  expect(given?.kept).toMatchObject([{ id: 'C0001', fields: ['notes'] }]);
  expect((await store.read(['clients'])).clients.get('C0001')).toMatchObject({ notes: 'second' });
});

test('a new change leaves nothing to give back', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann');
  await undo(store);
  await addClients(store, 'Bo');
  expect(await redo(store)).toBeNull();
  expect(await clientNames(store)).toEqual(['Bo']);
});

test('a step is taken back by its number, and what was edited since stays', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann', 'Bo');
  await setNotes(store, 'C0001', 'Called');
  expect(await undo(store, 1)).toMatchObject({
    step: { seq: 1 },
    kept: [{ collection: 'clients', id: 'C0001', fields: ['notes'], why: 'edited' }],
  });
  expect(await clientNames(store)).toEqual(['Ann']);
  // It counts as taken back: the next one is the other.
  expect(await undo(store)).toMatchObject({ step: { seq: 2 } });
});

test('a step stays where a record that was not read refers to what it made', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann');
  await store.transact([{ from: 'interactions', ids: [] }], stampOf('log'), (roster) => {
    const change = edit(roster, now);
    change.add('interactions', { client: 'C0001', at: now, text: 'Called' });
    return { changes: change.changes(), answer: null };
  });
  expect(await undo(store, 1)).toMatchObject({
    seq: null,
    changes: [],
    kept: [{ id: 'C0001', why: 'referred' }],
  });
  expect(await clientNames(store)).toEqual(['Ann']);
});

test('taking back an undo by its number gives the step back, once', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann');
  await undo(store);
  expect(await undo(store, 2)).toMatchObject({ step: { seq: 1 }, seq: 3 });
  expect(await clientNames(store)).toEqual(['Ann']);
  expect(await undo(store, 2)).toBeNull();
  expect([...store.entries()].map(({ undoes, redoes }) => [undoes, redoes])).toEqual([
    [undefined, 1],
    [1, undefined],
    [undefined, undefined],
  ]);
});

test('a step that was taken back is not taken back again, and one that never was is not known', async () => {
  const { store } = await freshRoster();
  await addClients(store, 'Ann');
  await undo(store, 1);
  expect(await undo(store, 1)).toBeNull();
  await expect(undo(store, 9)).rejects.toMatchObject({ code: 'undo.unknown', params: { seq: 9 } });
});

test('settings are taken back, and kept where they were set again', async () => {
  const { store } = await freshRoster();
  const setting = (settings: Roster['settings']) =>
    store.transact([], stampOf('config set'), (roster) => ({
      changes: [],
      answer: null,
      settings: { ...roster.settings, ...settings },
    }));
  await setting({ currency: 'CNY' });
  await setting({ currency: 'EUR', region: 'DE' });
  await setting({ region: 'FR' });
  await undo(store, 2);
  expect((await store.read([])).settings).toEqual({ zone: 'UTC', currency: 'CNY', region: 'FR' });
  await undo(store, 2);
  await redo(store);
  expect((await store.read([])).settings).toEqual({ zone: 'UTC', currency: 'EUR', region: 'FR' });
});

test('a dry run tells what would be done and does nothing', async () => {
  const { folder, store } = await freshRoster();
  await addClients(store, 'Ann');
  const before = filesIn(folder);
  expect(await undoStep(store, stampOf('undo'), { dryRun: true })).toMatchObject({
    seq: null,
    changes: [{ id: 'C0001' }],
  });
  expect(filesIn(folder)).toEqual(before);
  await undo(store);
  expect(await redoStep(store, stampOf('redo'), { dryRun: true })).toMatchObject({
    seq: null,
    changes: [{ id: 'C0001' }],
  });
  expect(await clientNames(store)).toEqual([]);
});

test('a record taken back while the snapshot lags behind comes back under its id', async () => {
  const { path, store } = await freshRoster();
  await addClients(store, 'Ann');
  const snapshot = readFileSync(path);
  await undo(store);
  // As in a large roster, whose snapshot is not written after every step.
  writeFileSync(path, snapshot);
  expect(await clientNames(store)).toEqual([]);
  await redo(store);
  expect(await clientNames(store)).toEqual(['Ann']);
  expect(await store.examine()).toEqual([]);
});

test('random steps, undone one by one, lead back through the same states, and the journal alone tells the same', async () => {
  await fc.assert(
    fc.asyncProperty(steps(6), fc.integer(), async (all, dice) => {
      const path = join(freshFolder(), 'roster.json');
      const settings = { currency: 'CNY' };
      const store = await createStore(path, { settings, stamp: stampOf('init') });
      const states = [await canonicalOf(store)];
      const old = readFileSync(path);
      for (const [at, step] of all.entries()) {
        const { seq } = await store.transact(collectionNames, { ...stampOf(), at: minute(at) }, (roster) => ({
          changes: changesOf(roster as Roster, step, minute(at)),
          answer: null,
        }));
        if (seq !== null) states.push(await canonicalOf(store));
        // Sometimes the snapshot is the first one, and everything since is in the journal.
        if ((dice >> at) & 1) writeFileSync(path, old);
      }
      expect(await canonicalOf(await openStore(path))).toBe(states.at(-1));
      const told = replay(pathsOf(path), Number.MAX_SAFE_INTEGER);
      expect([...canonical({ ...emptyRoster(), ...told?.roster })].join('')).toBe(states.at(-1));
      for (states.pop(); states.length > 0; states.pop()) {
        await undo(store);
        expect(await canonicalOf(store)).toBe(states.at(-1));
      }
      expect(await undo(store)).toBeNull();
    }),
    { numRuns: 12 },
  );
});
