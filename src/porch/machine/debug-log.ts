/** Where a bug of ours is written down: what it was and where in our code, never a word of a message, which may quote data. */
import { closeSync, constants, fchmodSync, fstatSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../lib/environment.ts';
import { makeFolders } from '../../store/disk/durable.ts';
import { cacheFolder } from '../config/paths.ts';

const most = 64 * 1024;
const mostFrames = 30;

/** Adds a bug to the log, which begins anew when it is full, and answers its path; null where it cannot be written. */
export function keepBug(error: unknown, details: string, env: Environment): string | null {
  const folder = cacheFolder(env);
  const path = join(folder, 'debug.log');
  const entry = Buffer.from(`${new Date().toISOString()} ${details}\n${linesOf(error).join('\n')}\n\n`);
  try {
    makeFolders(folder);
    const { O_WRONLY, O_CREAT, O_APPEND, O_TRUNC, O_NOFOLLOW = 0 } = constants;
    const open = (how: number) => openSync(path, O_WRONLY | O_CREAT | O_NOFOLLOW | how, 0o600);
    let handle = open(O_APPEND);
    if (fstatSync(handle).size + entry.length > most) {
      closeSync(handle);
      handle = open(O_TRUNC);
    }
    try {
      fchmodSync(handle, 0o600);
      writeSync(handle, entry);
    } finally {
      closeSync(handle);
    }
    return path;
  } catch {
    return null;
  }
}

function linesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const { name, message, stack = '' } = error;
  const { code } = error as NodeJS.ErrnoException;
  const word = (text: unknown) => (typeof text === 'string' && /^\w{1,40}$/.test(text) ? [text] : []);
  // A message may have lines of its own that look like those of a stack.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return [
    [...word(name), ...word(code)].join(' '),
    ...frames
      .filter((line) => /^\s+at /.test(line))
      .slice(0, mostFrames)
      .map((line) => line.slice(0, 300)),
  ];
}
