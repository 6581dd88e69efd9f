/** A workbook that another program has open, detected before or after the journal line is written; in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../support/folder.ts';
import { builtProgram } from '../../support/program.ts';
import { filesIn } from '../place.ts';

const program = builtProgram();
const preload = join(import.meta.dirname, '..', '..', 'support', 'held-file.cjs');

interface Fault {
  readonly HELD: 'rename' | 'open';
  readonly HELD_CODE: string;
}

/** Types at a workbook with Ann in it. */
function workbook() {
  const folder = freshFolder();
  const typed = (argv: readonly string[], fault?: Fault) => {
    const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', HELD_FILE: 'roster.xlsx', ...fault };
    const options = { cwd: folder, encoding: 'utf8', env } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', preload, program, ...argv],
      options,
    );
    return { status, stdout, stderr };
  };
  typed(['init', 'roster.xlsx']);
  typed(['client', 'add', '--name', 'Ann']);
  return { folder, typed };
}

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'where it cannot be opened for writing (%s) nothing is written',
  (HELD_CODE) => {
    const { folder, typed } = workbook();
    const before = filesIn(folder);
    const { status, stderr } = typed(['client', 'add', '--name', 'Bo'], { HELD: 'open', HELD_CODE });
    expect([status, stderr]).toEqual([5, expect.stringContaining('close it there and try again')]);
    expect(filesIn(folder)).toEqual(before);
  },
);

test.each(['EBUSY', 'EPERM'])(
  'where it can be replaced no longer (%s) what is in the journal is done, and comes into it later',
  (HELD_CODE) => {
    const { folder, typed } = workbook();
    const book = () => readFileSync(join(folder, 'roster.xlsx'), 'latin1');
    const before = book();
    const fault = { HELD: 'rename', HELD_CODE } as const;
    expect(typed(['client', 'add', '--name', 'Bo'], fault).status).toBe(0);
    expect(book()).toBe(before);
    expect(typed(['client', 'list', '--fields', 'name']).stdout).toBe('Ann\nBo\n');
    expect(typed(['save'], fault).status).toBe(5);
    expect(typed(['save']).status).toBe(0);
    expect(book()).not.toBe(before);
    expect(Object.keys(filesIn(folder)).sort()).toEqual(['roster.journal', 'roster.xlsx']);
  },
);
