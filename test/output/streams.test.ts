import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { directSink, type Sink, sinkOf } from '../../src/output/streams.ts';
import { builtProgram } from '../support/program.ts';

/** A stream whose every write ends with this error. */
function stream(code: string | undefined, more: object = {}): NodeJS.WriteStream {
  const write = (_: unknown, done: (error?: Error) => void) =>
    done(code === undefined ? undefined : Object.assign(new Error(code), { code }));
  return { write, ...more } as unknown as NodeJS.WriteStream;
}

describe('a sink', () => {
  test('tells a full disk as a failure somebody can mend', async () => {
    const writing = sinkOf(stream('ENOSPC'), 'auto', {}).write('text');
    const failure = await writing.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ code: 'output.failed', params: { path: '-', reason: 'ENOSPC' } });
  });

  test.each(['EPIPE', 'ECONNRESET'])('takes a reader that went away for the end: %s', async (code) => {
    await expect(sinkOf(stream(code), 'auto', {}).write('text')).resolves.toBeUndefined();
  });

  test('is 80 cells wide where the terminal does not know its size', () => {
    expect(sinkOf(stream(undefined, { columns: 0, isTTY: true }), 'auto', {}).columns).toBe(80);
    expect(sinkOf(stream(undefined), 'auto', {}).columns).toBe(80);
    expect(sinkOf(stream(undefined), 'auto', { COLUMNS: '120' }).columns).toBe(120);
    expect(sinkOf(stream(undefined), 'auto', { COLUMNS: 'wide' }).columns).toBe(80);
    expect(sinkOf(stream(undefined, { columns: 44 }), 'auto', {}).columns).toBe(44);
  });

  test.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('with --color %s, %o, terminal %s: colour %s', (color, env, isTTY, wanted) => {
    expect(sinkOf(stream(undefined, { isTTY }), color, env).color).toBe(wanted);
  });
});

/** A sink that writes straight into a file opened by `open` in a folder of its own; `instead` hears of what a stream would have been given. */
function direct(open: (path: string) => number) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-sink-'));
  const path = join(folder, 'out');
  const file = open(path);
  onTestFinished(() => {
    closeSync(file);
    rmSync(folder, { recursive: true, force: true });
  });
  const instead: string[] = [];
  const write = async (data: string | Uint8Array) => void instead.push(Buffer.from(data).toString());
  const stream = (): Sink => ({ ...sink, write });
  const sink = directSink(file, 'auto', {}, { stream, closed: () => instead.push('closed') });
  return { sink, instead, path, file };
}

/** Opens a named pipe for reading and writing, neither of which waits. */
function pipe(path: string): number {
  spawnSync('mkfifo', [path]);
  return openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
}

describe('a sink of a file or a pipe', () => {
  test('writes texts and bytes in their order', async () => {
    const { sink, path, instead } = direct((path) => openSync(path, 'w'));
    await sink.write('王芳\n');
    await sink.write(new Uint8Array([65, 10]));
    await sink.write('');
    expect(readFileSync(path, 'utf8')).toBe('王芳\nA\n');
    expect(instead).toEqual([]);
    expect(sink).toMatchObject({ terminal: false, color: false, columns: 80 });
  });

  test('tells what failed', async () => {
    const { sink } = direct(() => openSync('/dev/null', 'r'));
    const failure = await sink.write('text').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'output.failed', params: { path: '-', reason: 'EBADF' } });
  });

  test('leaves to a stream what a pipe does not take at once, and all that comes after it', async () => {
    const { sink, instead, file } = direct(pipe);
    const text = 'x'.repeat(300_000);
    await sink.write(text);
    const taken = Buffer.alloc(400_000);
    const size = readSync(file, taken);
    expect(size).toBeGreaterThan(0);
    await sink.write('more');
    expect(instead.at(-1)).toBe('more');
    expect(instead.join('').length).toBe(300_000 - size + 'more'.length);
  });

  test('takes a reader that went away for the end', async () => {
    const { sink, instead } = direct((path) => {
      const both = pipe(path);
      const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      closeSync(both);
      return writer;
    });
    await sink.write('text');
    expect(instead).toEqual(['closed']);
  });
});

test.each(['--version', '-V', '--help'])('%s says why it cannot be said', (option) => {
  const file = openSync(builtProgram(), constants.O_RDONLY);
  onTestFinished(() => closeSync(file));
  const { status, stderr } = spawnSync(process.execPath, [builtProgram(), option], {
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
    stdio: ['ignore', file, 'pipe'],
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^regulars: standard output could not be written\n/);
  expect(status).toBe(1);
});
