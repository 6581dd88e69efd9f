/** Writes one setting into the user's configuration file. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '../../domain/errors.ts';
import { makeFolders } from '../../store/disk/durable.ts';
import { type ConfigKey, readConfig } from './config.ts';

/** Keeps every other key; the file is made when it is not there. Null takes the key out. */
export function changeConfig(path: string, key: ConfigKey, value: string | null): void {
  readConfig(path, 'user');
  const before = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as object)
    : {};
  const temp = `${path}.${process.pid}.tmp`;
  try {
    makeFolders(dirname(path));
    writeFileSync(temp, `${JSON.stringify({ ...before, [key]: value ?? undefined }, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
    });
    renameSync(temp, path);
  } catch (error) {
    throw fail('output.failed', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
