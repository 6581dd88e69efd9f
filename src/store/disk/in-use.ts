/** Whether a spreadsheet program has a workbook open: what it saves would overwrite whatever we write meanwhile. */
import { closeSync, existsSync, openSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../domain/errors.ts';
import { codeOf, heldCodes } from './durable.ts';

/** The files that Excel, LibreOffice and WPS lay beside what they have open. */
const marks: readonly ((name: string) => string)[] = [
  (name) => `~$${name}`,
  (name) => `.~lock.${name}#`,
  (name) => `.~${name}`,
];

/** The name of the mark beside the workbook at `path`; null where there is none. */
export function markOf(path: string): string | null {
  const name = basename(path);
  return marks.map((mark) => mark(name)).find((mark) => existsSync(join(dirname(path), mark))) ?? null;
}

/** `mark` is the file that says so, where there is one. */
export function inUse(path: string, mark: string | null): Error {
  return fail('roster.in-use', { path, mark });
}

/** Throws `roster.in-use`. */
export function refuseInUse(path: string): void {
  const mark = markOf(path);
  if (mark !== null) throw inUse(path, mark);
  // On Windows a program that has a file open lets nobody else write it.
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    if (heldCodes.has(codeOf(error) ?? '')) throw inUse(path, null);
  }
}
