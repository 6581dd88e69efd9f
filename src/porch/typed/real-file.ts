/** The path of a file that is opened again after it was written, or has others beside it: a pipe is none. */
import { resolve } from 'node:path';
import { fail } from '../../domain/errors.ts';

/** Throws `usage.bad-shape` of `-`, which everywhere else is standard input or output and must not become a file of that name; `like` is one that will do. */
export function realFile(cwd: string, typed: string, like: string, option = 'FILE'): string {
  if (typed === '-') throw fail('usage.bad-shape', { option, value: typed, like: [like] });
  return resolve(cwd, typed);
}
