/** A command killed after each call that changes a file: the part of `npm run torture` that runs with every test. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/program.ts';
import { root } from '../support/source.ts';

test('a call that was being logged is logged or not, wherever its command was killed', () => {
  builtProgram();
  // How long the next command takes is no matter here: a machine that runs all tests is busy.
  const argv = ['torture.js', '--only', 'log', '--fault', 'killed after', '--within', '60'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: join(root, 'torture'),
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toMatchObject({
    stdout: expect.stringMatching(/\n1\d passed, 0 failed\n$/),
    status: 0,
  });
});
