/** A backup holds the whole roster and its undo history, and reports success only after it was read back. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/domain/change/canonical.ts';
import type { UserError } from '../../../src/domain/errors.ts';
import { readBackup } from '../../../src/store/backup/backup.ts';
import { backupPlace, backupsOf, thinOut } from '../../../src/store/backup/backups.ts';
import { openStore } from '../../../src/store/open.ts';
import { addClients, canonicalOf, filesIn, freshRoster, now, setNotes } from '../place.ts';

async function backedUp() {
  const place = await freshRoster();
  await addClients(place.store, 'Ann', '王芳');
  await setNotes(place.store, 'C0001', 'x'.repeat(2_000_000));
  await addClients(place.store, 'Ben');
  const file = join(place.folder, 'one.backup');
  return { ...place, file, head: await place.store.backUp(file, now) };
}

/** A file whose first line is none of ours is no backup. */
function fail(): never {
  throw new Error('no backup');
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    const { code = 'no backup', params } = error as Partial<UserError<'backup.damaged'>>;
    return params?.flaw ?? code;
  }
  return 'none';
};

describe('a backup', () => {
  test('holds the records, also those that wait in the journal, and the journal as it is', async () => {
    const { store, file, head, journal } = await backedUp();
    const read = readBackup(file);
    expect([...canonical(read?.roster as never)].join('') === (await canonicalOf(store))).toBe(true);
    expect(head).toMatchObject({ backup: 1, seq: 3, records: 3 });
    expect(head.hash).toBe((await store.verify())?.hash);
    const { from, to } = read?.journal ?? { from: 0, to: 0 };
    expect(readFileSync(file).subarray(from, to).equals(readFileSync(journal))).toBe(true);
  });

  test('can be read by its owner alone, in a folder only they can look into', async () => {
    const { path, store } = await backedUp();
    const place = backupPlace(path, now, { isWritten: true });
    await store.backUp(place, now);
    expect(statSync(place).mode & 0o777).toBe(0o600);
    expect(statSync(join(place, '..')).mode & 0o777).toBe(0o700);
  });

  test('touches nothing else', async () => {
    const { folder, file } = await backedUp();
    const before = filesIn(folder);
    await (await openStore(join(folder, 'roster.json'))).backUp(file, now);
    expect(filesIn(folder)).toEqual(before);
  });

  test('takes in first what another program changed', async () => {
    const { path, store, file } = await backedUp();
    writeFileSync(path, readFileSync(path, 'utf8').replace('王芳', '王方'));
    const head = await store.backUp(file, now);
    expect(head.seq).toBe(4);
    expect(readBackup(file)?.roster.clients.get('C0002')?.name).toBe('王方');
  });

  test('is refused, and none is left, where the journal is not whole', async () => {
    const { folder, journal, store } = await backedUp();
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"name":"Ann"', '"name":"Amy"'));
    await expect(store.backUp(join(folder, 'two.backup'), now)).rejects.toMatchObject({
      code: 'roster.journal-broken',
      params: { seq: 1 },
    });
    expect(readdirSync(folder)).not.toContain('two.backup');
  });

  test('is made of a roster without a journal, too', async () => {
    const { journal, store, file } = await backedUp();
    await store.save(now);
    rmSync(journal);
    await store.backUp(file, now);
    expect(readBackup(file)).toMatchObject({ journal: null, head: { records: 3 } });
  });

  test('of which one byte is another, or a part is missing, is refused', async () => {
    const { file } = await backedUp();
    const good = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.nat(300), fc.nat(good.length - 1)),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bad = Buffer.from(good);
          bad[at] = (bad[at] ?? 0) ^ by;
          writeFileSync(file, bad);
          expect(codeOf(() => readBackup(file) ?? fail())).not.toBe('none');
          writeFileSync(file, good.subarray(0, at));
          expect(codeOf(() => readBackup(file) ?? fail())).not.toBe('none');
        },
      ),
      { numRuns: 20 },
    );
  });

  test('of a newer program is refused, and what is none is none', async () => {
    const { file, path, folder } = await backedUp();
    writeFileSync(file, readFileSync(file, 'utf8').replace('"schemaVersion":1', '"schemaVersion":2'));
    expect(codeOf(() => readBackup(file))).toBe('roster.newer');
    expect(readBackup(path)).toBeNull();
    expect(codeOf(() => readBackup(join(folder, 'nowhere')))).toBe('file.missing');
  });
});

test('the oldest go, but never the one just made, and nothing that was named otherwise', async () => {
  const { path, store } = await backedUp();
  const at = (day: number) => `2026-11-0${day}T09:00:00.000Z`;
  const make = async (day: number) => {
    const place = backupPlace(path, at(day), { isWritten: true });
    await store.backUp(place, now);
    return place;
  };
  const [second, third, again] = [await make(2), await make(3), await make(3)];
  const mine = join(second, '..', 'roster-before-the-fair.backup');
  writeFileSync(mine, '');
  const early = await make(1);
  expect(backupsOf(path)).toEqual([again, third, second, early]);
  expect(thinOut(path, 2, [early])).toEqual([third, second]);
  expect(backupsOf(path)).toEqual([again, early]);
  expect(thinOut(path, 0, [early])).toEqual([]);
  expect(readFileSync(mine, 'utf8')).toBe('');
});
