/** A copy of the roster that diverged is listed with what only it contains, and taken in as one step. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { referencesOf } from '../../src/domain/change/references.ts';
import { type AnyRecord, collectionNames, type Roster } from '../../src/domain/roster.ts';
import { openStore } from '../../src/store/open.ts';
import {
  addClients,
  canonicalOf,
  clientNames,
  filesIn,
  freshRoster,
  type Place,
  setNotes,
  takeSteps,
} from '../store/place.ts';
import { freshFolder } from '../support/folder.ts';
import { steps } from '../support/random-steps.ts';
import { typedAt } from '../support/typed.ts';

beforeEach(() => {
  vi.stubEnv('XDG_CONFIG_HOME', freshFolder());
  vi.stubEnv('LANG', 'C.UTF-8');
});

/** The same roster on another machine. */
function elsewhere({ folder, path, journal }: Place): string {
  const other = join(folder, 'other');
  mkdirSync(other);
  copyFileSync(path, join(other, 'roster.json'));
  copyFileSync(journal, join(other, 'roster.journal'));
  return join(other, 'roster.json');
}

const rosterAt = async (path: string) => (await (await openStore(path)).read(collectionNames)) as Roster;
const stateAt = async (path: string) => canonicalOf(await openStore(path));

/** Ann and 王芳 on both; here Ben came and Ann got notes, there Cy came, and Ann and 王芳 got other notes. */
async function parted() {
  const place = await freshRoster();
  await addClients(place.store, 'Ann', '王芳');
  const other = elsewhere(place);
  await takeSteps(place.path, [[{ act: 'add client', values: { name: 'Ben' } }]], 10);
  await setNotes(await openStore(place.path), 'C0001', 'likes tea');
  await takeSteps(
    other,
    [[{ act: 'add client', values: { name: 'Cy' } }], [{ act: 'log', which: 2, text: 'hello' }]],
    20,
  );
  await setNotes(await openStore(other), 'C0001', 'likes cocoa');
  await setNotes(await openStore(other), 'C0002', 'likes coffee');
  const copy = join(place.folder, 'roster (1).json');
  copyFileSync(other, copy);
  return { ...place, other, copy };
}

test('what both made is kept apart, what one changed is taken, what both changed stays as it is here', async () => {
  const { folder, path, copy, other } = await parted();
  const before = await stateAt(path);
  rmSync(dirname(other), { recursive: true });
  const files = filesIn(folder);
  const shown = await typedAt(path, 'doctor', '--merge', copy, '--dry-run');
  expect(shown.out).toBe('clients\t1\t1\t0\ninteractions\t1\t0\t0\n');
  expect((await typedAt(path, 'doctor', '--merge', copy)).code).toBe(6);
  expect(filesIn(folder)).toEqual(files);

  const said = await typedAt(path, 'doctor', '--merge', copy, '--yes');
  expect(said).toMatchObject({ code: 0, out: shown.out });
  expect(said.err).toContain('Kept C0001 (Notes) as it is here: it was changed in both.');
  expect(said.err).toContain('C0003 becomes C0004');
  const { clients, interactions } = await rosterAt(path);
  expect([...clients.values()].map(({ name, notes = '' }) => [name, notes])).toEqual([
    ['Ann', 'likes tea'],
    ['王芳', 'likes coffee'],
    ['Ben', ''],
    ['Cy', ''],
  ]);
  expect([...interactions.values()].map(({ client }) => client)).toEqual(['C0004']);
  expect(existsSync(copy)).toBe(false);
  expect(readdirSync(join(folder, 'backups')).sort()).toEqual([
    'roster (1).json',
    'roster-2026-11-24T090000Z.backup',
  ]);
  await typedAt(path, 'undo');
  expect(await stateAt(path)).toBe(before);
});

test('the same once more, under another name, brings nothing', async () => {
  const { folder, path, copy, other } = await parted();
  await typedAt(path, 'doctor', '--merge', copy, '--yes');
  const before = await stateAt(path);
  const again = join(folder, 'roster-PC的冲突副本.json');
  copyFileSync(other, again);
  expect((await typedAt(path, 'doctor')).err).toContain('holds nothing that the roster lacks');
  expect((await typedAt(path, 'doctor', '--merge', again)).code).toBe(0);
  expect(await stateAt(path)).toBe(before);
  expect((await typedAt(path, 'doctor')).code).toBe(0);
});

describe('the doctor', () => {
  const sync = [
    'roster (1).json',
    'roster(2).json',
    'roster 2.json',
    'roster conflicted copy.json',
    'roster (Ann’s conflicted copy 2026-11-24).json',
    'roster (conflicted copy 2026-11-24 093000).json',
    'roster.sync-conflict-20261124-093000-ABCDEFG.json',
    'roster-PC的冲突副本.json',
    'roster(冲突文件-王芳-2026-11-24).json',
    'roster (1).journal',
  ];
  test.each(sync)('names %s', async (name) => {
    const { folder, path } = await freshRoster();
    copyFileSync(path, join(folder, name));
    const said = await typedAt(path, 'doctor', '--json');
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out).items).toMatchObject([
      { severity: 'problem', code: 'conflict-copy', where: name },
    ]);
  });

  test('takes a file of another name for a copy where it says so itself, and for no trouble', async () => {
    const { folder, path } = await freshRoster();
    copyFileSync(path, join(folder, 'roster-DESKTOP-7K2.json'));
    copyFileSync((await freshRoster()).path, join(folder, 'roster-of-old.json'));
    writeFileSync(join(folder, 'roster-notes.json'), '{}');
    const said = await typedAt(path, 'doctor', '--json');
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out).items).toMatchObject([
      { severity: 'note', code: 'conflict-copy', where: 'roster-DESKTOP-7K2.json' },
    ]);
  });

  test('says of a copy that cannot be read why', async () => {
    const { path, copy } = await parted();
    writeFileSync(copy, readFileSync(copy).subarray(0, 300));
    expect((await typedAt(path, 'doctor')).err).toContain('roster (1).json cannot be compared');
    expect((await typedAt(path, 'doctor', '--merge', copy, '--yes')).code).toBe(1);
  });
});

test('another roster is refused, and so is the roster itself', async () => {
  const { path } = await freshRoster();
  const { path: other } = await freshRoster();
  expect((await typedAt(path, 'doctor', '--merge', other, '--yes')).err).toContain(
    'not a copy of this roster',
  );
  expect((await typedAt(path, 'doctor', '--merge', path, '--yes')).err).toContain('is the roster itself');
});

function dangling(roster: Roster): string[] {
  return collectionNames.flatMap((name) =>
    [...(roster[name] as ReadonlyMap<string, AnyRecord>).values()].flatMap((record) =>
      [...referencesOf(name, record)].flatMap(({ to, id }) =>
        roster[to].has(id) ? [] : [`${record.id} ${id}`],
      ),
    ),
  );
}

test('whatever was done on two machines: nobody is lost, nothing leads nowhere, and once is enough', async () => {
  await fc.assert(
    fc.asyncProperty(steps(6), steps(4), steps(4), async (first, here, there) => {
      const place = await freshRoster();
      await takeSteps(place.path, first, 0);
      const other = elsewhere(place);
      const base = await rosterAt(other);
      await takeSteps(place.path, here, 100);
      await takeSteps(other, there, 200);
      const [ours, theirs] = [await rosterAt(place.path), await rosterAt(other)];
      const copy = join(place.folder, 'roster (1).json');
      copyFileSync(other, copy);
      const said = await typedAt(place.path, 'doctor', '--merge', copy, '--yes');
      expect(said.code).toBe(0);
      const merged = await rosterAt(place.path);
      expect(dangling(merged)).toEqual([]);
      const born = (roster: Roster) =>
        [...roster.clients.keys()].filter((id) => !base.clients.has(id)).length;
      expect(merged.clients.size).toBe(base.clients.size + born(ours) + born(theirs));
      if (here.length === 0) expect(await stateAt(place.path)).toBe(await stateAt(other));
      copyFileSync(other, copy);
      const state = await stateAt(place.path);
      await typedAt(place.path, 'doctor', '--merge', copy, '--yes');
      expect(await stateAt(place.path)).toBe(state);
    }),
    { numRuns: 25 },
  );
});

test('names come from the roster when nothing is known of its past', async () => {
  const { path, journal, copy } = await parted();
  writeFileSync(journal, '');
  await typedAt(path, 'doctor', '--fix', '--yes');
  expect((await typedAt(path, 'doctor', '--merge', copy, '--yes')).code).toBe(0);
  expect(await clientNames(await openStore(path))).toEqual(['Ann', '王芳', 'Ben']);
});
