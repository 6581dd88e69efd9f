/** `restore` makes the roster what the backup holds, as one step; without a usable roster, it extracts the files. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { addClients, canonicalOf, filesIn, freshRoster, now, setNotes, takeSteps } from '../store/place.ts';
import { freshFolder } from '../support/folder.ts';
import { steps } from '../support/random-steps.ts';
import { typedAt } from '../support/typed.ts';

beforeEach(() => {
  vi.stubEnv('XDG_CONFIG_HOME', freshFolder());
  vi.stubEnv('LANG', 'C.UTF-8');
});

/** Ann and 王芳, backed up; then Ben came and Ann got notes. */
async function later() {
  const place = await freshRoster();
  await addClients(place.store, 'Ann', '王芳');
  const file = join(place.folder, 'one.backup');
  await place.store.backUp(file, now);
  const then = await canonicalOf(place.store);
  await addClients(place.store, 'Ben');
  await setNotes(place.store, 'C0001', 'likes tea');
  return { ...place, file, then };
}

const stateAt = async (path: string) => canonicalOf(await openStore(path));

test('what restoring would change is told by --check and --dry-run, and nothing is touched', async () => {
  const { folder, path, file } = await later();
  const before = filesIn(folder);
  for (const option of ['--check', '--dry-run']) {
    const said = await typedAt(path, 'restore', file, option);
    expect(said).toMatchObject({ code: 0, out: 'clients\t0\t1\t1\n' });
    expect(said.err).toContain('clients: 1 changed (C0001 Ann); 1 removed (C0003 Ben)');
  }
  expect((await typedAt(path, 'restore', file)).code).toBe(6);
  expect(filesIn(folder)).toEqual(before);
});

test('names are left out where they are masked', async () => {
  const { path, file } = await later();
  expect((await typedAt(path, 'restore', file, '--check', '--mask')).err).toContain(
    'clients: 1 changed; 1 removed',
  );
});

test('it is one step, and what was there before is backed up', async () => {
  const { folder, path, file, then } = await later();
  const before = await stateAt(path);
  expect((await typedAt(path, 'restore', file, '--yes')).code).toBe(0);
  expect(await stateAt(path)).toBe(then);
  const [kept] = readdirSync(join(folder, 'backups'));
  expect((await typedAt(path, 'restore', file, '--yes')).err).toContain('nothing to restore');
  expect((await typedAt(path, 'undo')).code).toBe(0);
  expect(await stateAt(path)).toBe(before);
  await typedAt(path, 'redo');
  await typedAt(path, 'restore', join(folder, 'backups', kept ?? ''), '--yes');
  expect(await stateAt(path)).toBe(before);
});

test('the file that is restored is not the one that has to go for the backup before', async () => {
  const { folder, path } = await later();
  await typedAt(path, 'backup', '--now', '2026-11-01T09:00:00Z');
  await setNotes(await openStore(path), 'C0001', 'likes coffee');
  const [oldest = ''] = readdirSync(join(folder, 'backups'));
  vi.stubEnv('REGULARS_BACKUPS', '1');
  expect((await typedAt(path, 'restore', join(folder, 'backups', oldest), '--yes')).code).toBe(0);
  expect(readdirSync(join(folder, 'backups'))).toContain(oldest);
});

describe('where there is nothing to write on', () => {
  const states: readonly (readonly [string, (place: { path: string; journal: string }) => void])[] = [
    [
      'no roster and no journal',
      ({ path, journal }) => {
        rmSync(path);
        rmSync(journal);
      },
    ],
    ['a journal alone', ({ path }) => rmSync(path)],
    ['half a roster', ({ path }) => writeFileSync(path, readFileSync(path).subarray(0, 300))],
    ['a roster of zeros', ({ path }) => writeFileSync(path, Buffer.alloc(500))],
    [
      'a value that is not allowed',
      ({ path }) => writeFileSync(path, readFileSync(path, 'utf8').replace('"Ben"', '7')),
    ],
    ['a journal cut short', ({ journal }) => writeFileSync(journal, readFileSync(journal).subarray(0, 400))],
    ['a journal of zeros', ({ journal }) => writeFileSync(journal, Buffer.alloc(500))],
  ];
  test.each(states)('as %s, the backup takes its place with what could be undone', async (_, damage) => {
    const { folder, path, journal, file, then } = await later();
    damage({ path, journal });
    const left = [path, journal].filter((one) => existsSync(one)).map((one) => readFileSync(one, 'latin1'));
    expect((await typedAt(path, 'restore', file)).code).toBe(6);
    expect((await typedAt(path, 'restore', file, '--yes')).code).toBe(0);
    expect(await stateAt(path)).toBe(then);
    expect(await (await openStore(path)).examine()).toEqual([]);
    const kept = readdirSync(folder).filter((name) => name.includes('.damaged-'));
    expect(kept.map((name) => readFileSync(join(folder, name), 'latin1')).sort()).toEqual(left.sort());
    await typedAt(path, 'undo');
    expect((await (await openStore(path)).read(['clients'])).clients.size).toBe(0);
  });

  test('the file of another roster, or an export, begins a new journal', async () => {
    const { folder, path, then } = await later();
    await typedAt(path, 'undo');
    await typedAt(path, 'undo');
    const others = [path, join(folder, 'all.json')];
    await typedAt(path, 'export', others[1] ?? '');
    for (const other of others) {
      const place = join(folder, `from-${others.indexOf(other)}.json`);
      expect((await typedAt(place, 'restore', other, '--yes')).code).toBe(0);
      expect(await stateAt(place)).toBe(then);
    }
  });
});

test('a damaged backup, and what is none, are refused', async () => {
  const { folder, path, file, journal } = await later();
  writeFileSync(file, readFileSync(file, 'utf8').replace('"Ann"', '"Amy"'));
  const before = filesIn(folder);
  for (const one of [file, journal, folder, join(folder, 'nowhere')]) {
    const said = await typedAt(path, 'restore', one, '--yes');
    expect([one, said.code]).toEqual([one, 1]);
  }
  expect(filesIn(folder)).toEqual(before);
});

test('it is told of a backup that the journal does not reach, or of another roster', async () => {
  const { path, file, journal } = await later();
  const other = await freshRoster();
  expect((await typedAt(other.path, 'restore', file, '--check')).err).toContain('of another roster');
  expect((await typedAt(path, 'restore', file, '--check')).err).not.toContain('cut short');
  const old = [readFileSync(path), readFileSync(journal)] as const;
  await addClients(await openStore(path), 'Cy');
  await (await openStore(path)).backUp(file, now);
  writeFileSync(path, old[0]);
  writeFileSync(journal, old[1]);
  expect((await typedAt(path, 'restore', file, '--check')).err).toContain(
    'does not have step 4 of this backup',
  );
});

test('whatever was done since, restoring gives the state of the backup, and undo that before it', async () => {
  await fc.assert(
    fc.asyncProperty(steps(6), steps(6), async (first, second) => {
      const { folder, path, store } = await freshRoster();
      await takeSteps(path, first, 0);
      const file = join(folder, 'one.backup');
      await store.backUp(file, now);
      const then = await stateAt(path);
      await takeSteps(path, second, 100);
      const before = await stateAt(path);
      await typedAt(path, 'restore', file, '--yes');
      expect(await stateAt(path)).toBe(then);
      if (before !== then) await typedAt(path, 'undo');
      expect(await stateAt(path)).toBe(before);
    }),
    { numRuns: 15 },
  );
});
