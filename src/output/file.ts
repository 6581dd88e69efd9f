/** An output file, written beside its place and renamed, readable by its owner alone. */

import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../domain/errors.ts';

/** Refuses an existing file unless `force`; leaves nothing behind when it fails. */
export async function writeOutput(
  path: string,
  content: Iterable<string> | Uint8Array,
  force: boolean,
): Promise<void> {
  if (!force && existsSync(path)) throw fail('output.exists', { path });
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    if (content instanceof Uint8Array) writeFileSync(temp, content, { flag: 'wx', mode: 0o600 });
    else await stream(temp, content);
    renameSync(temp, path);
  } catch (error) {
    rmSync(temp, { force: true });
    throw fail('output.failed', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

async function stream(path: string, chunks: Iterable<string>): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await once(file, 'open');
  for (const chunk of chunks) if (!file.write(chunk)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}
