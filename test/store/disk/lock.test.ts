import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Holder, thisHolder } from '../../../src/store/disk/holder.ts';
import { withLock } from '../../../src/store/disk/lock.ts';
import { freshFolder, sharedFolder } from '../../support/folder.ts';
import { root } from '../../support/source.ts';
import { freshRoster } from '../place.ts';

const built = sharedFolder();
const program = join(built, 'writer.mjs');

beforeAll(async () => {
  const bundle = await rolldown({
    input: join(root, 'test', 'store', 'disk', 'writer.ts'),
    platform: 'node',
  });
  await bundle.write({ file: program, format: 'esm' });
  await bundle.close();
});
const at = (folder: string) => join(folder, 'roster.lock');
const none = { here: 0, elsewhere: 0 };

/** A process that stands before the lock; it goes for it once it is told anything. */
async function writer(folder: string, ...more: readonly string[]): Promise<ChildProcess> {
  const child = fork(program, [at(folder), ...more], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await said(child, 'ready');
  return child;
}

async function said(child: ChildProcess, message: string): Promise<void> {
  const [heard] = await once(child, 'message');
  expect(heard).toBe(message);
}

async function holder(folder: string): Promise<ChildProcess> {
  const child = await writer(folder);
  child.send('go');
  await said(child, 'holding');
  return child;
}

/** Takes the lock here, does nothing, and answers what stood in it meanwhile. */
function take(folder: string, limit = none): Promise<Holder> {
  return withLock(at(folder), 'roster.json', async () => JSON.parse(readFileSync(at(folder), 'utf8')), limit);
}

function leave(folder: string, change: Partial<Holder>): string {
  const text = `${JSON.stringify({ ...thisHolder(), token: 'left', ...change })}\n`;
  writeFileSync(at(folder), text);
  return text;
}

describe('the lock', () => {
  test('names its holder while it is held, is its owner’s alone to read, and leaves nothing behind', async () => {
    const folder = freshFolder();
    const seen = await withLock(at(folder), 'roster.json', async () => {
      expect(statSync(at(folder)).mode & 0o777).toBe(0o600);
      return JSON.parse(readFileSync(at(folder), 'utf8'));
    });
    const { token: _, ...me } = thisHolder();
    expect(seen).toMatchObject(me);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is given back when the work fails', async () => {
    const folder = freshFolder();
    const failing = withLock(at(folder), 'roster.json', async () => {
      throw new RangeError('a bug of ours');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is held by one process at a time', async () => {
    const folder = freshFolder();
    const first = await holder(folder);
    const second = await writer(folder);
    second.send('go');
    await expect(take(folder)).rejects.toMatchObject({
      code: 'roster.locked',
      params: { path: 'roster.json', holder: String(first.pid) },
    });
    const next = said(second, 'holding');
    first.send('let go');
    await next;
    await expect(take(folder)).rejects.toMatchObject({ params: { holder: String(second.pid) } });
    second.send('let go');
    await once(second, 'exit');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for', async () => {
    const folder = freshFolder();
    const first = await holder(folder);
    const waiting = take(folder, { here: 10_000, elsewhere: 0 });
    first.send('let go');
    expect((await waiting).pid).toBe(process.pid);
  });

  test('is taken from a process that was killed', async () => {
    const folder = freshFolder();
    const first = await holder(folder);
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(readdirSync(folder)).toEqual(['roster.lock']);
    expect((await take(folder)).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'outlives %s until the work is done, and the process then ends by it',
    async (signal) => {
      const folder = freshFolder();
      const first = await holder(folder);
      first.send('wait for a signal');
      first.kill(signal);
      await said(first, 'was told to stop');
      await expect(take(folder)).rejects.toMatchObject({ code: 'roster.locked' });
      first.send('let go');
      await said(first, 'letting go');
      const [, endedBy] = await once(first, 'exit');
      expect(endedBy).toBe(signal);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('lets its holder hear of a signal that came while it kept the thread', async () => {
    const folder = freshFolder();
    const first = await holder(folder);
    first.send('be told while the thread is kept');
    await said(first, 'was told to stop');
    first.send('let go');
    await said(first, 'letting go');
    const [, endedBy] = await once(first, 'exit');
    expect(endedBy).toBe('SIGTERM');
  });

  test('is not waited for any longer by a process that was told to stop', async () => {
    const folder = freshFolder();
    await holder(folder);
    const second = await writer(folder);
    second.send('go');
    second.kill('SIGTERM');
    const [, endedBy] = await once(second, 'exit');
    expect(endedBy).toBe('SIGTERM');
    expect(readdirSync(folder)).toEqual(['roster.lock']);
  });

  test.each([
    ['exits in the middle', 'exit', 3],
    ['dies of a bug', 'throw', 1],
  ])('is given back by a process that %s', async (_, order, code) => {
    const folder = freshFolder();
    const first = await holder(folder);
    first.send(order);
    expect(await once(first, 'exit')).toEqual([code, null]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('loses no turn when many take it from a dead one at once', async () => {
    const folder = freshFolder();
    const dead = await holder(folder);
    dead.kill('SIGKILL');
    await once(dead, 'exit');
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    const [writers, times] = [6, 15];
    const all = await Promise.all(
      Array.from({ length: writers }, () => writer(folder, counter, String(times))),
    );
    const ends = all.map((child) => once(child, 'exit'));
    for (const child of all) child.send('go');
    expect(await Promise.all(ends)).toEqual(all.map(() => [0, null]));
    expect(readFileSync(counter, 'utf8')).toBe(String(writers * times));
    expect(readdirSync(folder)).toEqual(['counter']);
  });
});

describe('a lock that was left behind', () => {
  const here = thisHolder();
  // Only where the system tells when it was booted can a process be told from a later one of the same number.
  const tells = here.boot !== null && here.start !== null;

  const dead: readonly (readonly [string, Partial<Holder>])[] = [
    ['of a process of the same number that started at another time', { start: '1' }],
    ['of a process from before the last boot', { boot: '00000000-0000-0000-0000-000000000000' }],
    ['of a number no process has', { pid: 2 ** 22 + 7 }],
  ];
  test.runIf(tells).each(dead)('is taken where it is %s', async (_, change) => {
    const folder = freshFolder();
    leave(folder, change);
    expect((await take(folder)).token).not.toBe('left');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['empty', ''],
    ['no lock of ours', 'locked by hand\n'],
    ['JSON that names nobody', '{"pid":"me"}\n'],
  ])('is taken where it is %s', async (_, text) => {
    const folder = freshFolder();
    writeFileSync(at(folder), text);
    expect((await take(folder, { here: 10_000, elsewhere: 0 })).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['another computer', { host: 'desk-of-bo', boot: 'another' }],
    ['another container', { space: 'pid:[1]' }],
  ])('is never broken where it is of %s', async (_, change) => {
    const folder = freshFolder();
    const text = leave(folder, change);
    const host = 'host' in change ? change.host : here.host;
    await expect(take(folder)).rejects.toMatchObject({
      code: 'roster.locked-elsewhere',
      params: { holder: String(process.pid), host },
    });
    expect(readFileSync(at(folder), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['roster.lock']);
  });

  test.runIf(tells)('is taken though somebody died while taking it', async () => {
    const folder = freshFolder();
    const first = await holder(folder);
    const words = readFileSync(at(folder), 'utf8');
    first.kill('SIGKILL');
    await once(first, 'exit');
    const { createHash } = await import('node:crypto');
    const mark = createHash('sha256').update(words).digest('hex').slice(0, 16);
    writeFileSync(join(folder, `.roster.lock.${mark}.tmp`), words.replace('"token":"', '"token":"guard-'));
    expect((await take(folder, { here: 10_000, elsewhere: 0 })).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(tells)('stays while somebody living is taking it', async () => {
    const folder = freshFolder();
    const words = leave(folder, { start: '1' });
    const { createHash } = await import('node:crypto');
    const mark = createHash('sha256').update(words).digest('hex').slice(0, 16);
    writeFileSync(join(folder, `.roster.lock.${mark}.tmp`), `${JSON.stringify(here)}\n`);
    await expect(take(folder)).rejects.toMatchObject({ code: 'roster.locked' });
    expect(readFileSync(at(folder), 'utf8')).toBe(words);
  });
});

test('a folder where nothing can be made is told apart from a full disk', async () => {
  const folder = freshFolder();
  const gone = join(folder, 'gone', 'roster.lock');
  await expect(withLock(gone, 'roster.json', async () => null)).rejects.toMatchObject({
    code: 'roster.disk',
    params: { path: 'roster.json', reason: 'ENOENT' },
  });
  mkdirSync(at(folder));
  await expect(take(folder)).rejects.toMatchObject({ code: 'roster.disk', params: { reason: 'EISDIR' } });
});

test('the doctor says whose a lock is, and which one may be deleted', async () => {
  const { folder, store } = await freshRoster();
  const here = thisHolder();
  const found = async (holder: Partial<Holder>) => {
    writeFileSync(at(folder), JSON.stringify({ ...here, ...holder }));
    return (await store.examine()).map(({ severity, code, detail }) => [severity, code, detail].join(' '));
  };
  expect(await found({})).toEqual([`note held-lock ${here.host}:${here.pid}`]);
  expect(await found({ start: '0' })).toEqual([`note dead-lock ${here.host}:${here.pid}`]);
  expect(await found({ host: 'laptop', pid: 7 })).toEqual(['note foreign-lock laptop:7']);
});
