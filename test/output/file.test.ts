/** Where an output goes that is no ordinary file. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseToReplace, writeOutput } from '../../src/output/file.ts';
import { freshFolder } from '../support/folder.ts';

test.each([
  ['text', ['a,b\n', 'c,d\n']],
  ['bytes', new TextEncoder().encode('a,b\nc,d\n')],
])('a pipe is written into and stays what it is: %s', async (_, content) => {
  const pipe = join(freshFolder(), 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
  let heard = '';
  reader.stdout.on('data', (piece) => {
    heard += piece;
  });
  await Promise.all([writeOutput(pipe, content, { force: true }), once(reader, 'close')]);
  expect(heard).toBe('a,b\nc,d\n');
  expect(statSync(pipe).isFIFO()).toBe(true);
  expect(() => refuseToReplace(pipe, { force: true, isReadBack: true })).toThrow('output.failed');
});

test('a link stays one, and what it points to is replaced', async () => {
  const at = freshFolder();
  writeFileSync(join(at, 'real.csv'), 'old');
  symlinkSync('real.csv', join(at, 'link.csv'));
  await writeOutput(join(at, 'link.csv'), ['new'], { force: true });
  expect(readlinkSync(join(at, 'link.csv'))).toBe('real.csv');
  expect(readFileSync(join(at, 'real.csv'), 'utf8')).toBe('new');
});

test('whoever reads a pipe may stop when they have seen enough', async () => {
  const pipe = join(freshFolder(), 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const reader = spawn('head', ['-c', '1', pipe], { stdio: 'ignore' });
  await Promise.all([
    writeOutput(pipe, Array(1000).fill('a,b\n'.repeat(1000)), { force: true }),
    once(reader, 'close'),
  ]);
});
