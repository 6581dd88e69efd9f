import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { sinkOf } from '../../src/output/streams.ts';

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

  test('takes a reader that went away for the end', async () => {
    await expect(sinkOf(stream('EPIPE'), 'auto', {}).write('text')).resolves.toBeUndefined();
  });

  test('is 80 cells wide where the terminal does not know its size', () => {
    expect(sinkOf(stream(undefined, { columns: 0, isTTY: true }), 'auto', {}).columns).toBe(80);
    expect(sinkOf(stream(undefined), 'auto', {}).columns).toBe(80);
    expect(sinkOf(stream(undefined, { columns: 44 }), 'auto', {}).columns).toBe(44);
  });

  test.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('with --color %s, %o, terminal %s: colour %s', (color, env, isTTY, wanted) => {
    expect(sinkOf(stream(undefined, { isTTY }), color, env).color).toBe(wanted);
  });
});
