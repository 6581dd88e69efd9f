/** The sample roster, read back. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionNames, type Roster } from '../../src/domain/roster.ts';
import { openStore } from '../../src/store/open.ts';
import { typedAt } from './typed.ts';

export async function demoRoster(): Promise<Roster> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'regulars-demo-')));
  try {
    const path = join(folder, 'roster.json');
    const { code, err } = await typedAt(path, 'demo', folder);
    if (code !== 0) throw new Error(err);
    return (await (await openStore(path)).read(collectionNames)) as Roster;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
