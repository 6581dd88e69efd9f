/** The sample roster, read back. */
import { join } from 'node:path';
import { collectionNames, type Roster } from '../../src/domain/roster.ts';
import { openStore } from '../../src/store/open.ts';
import { newFolder, removeFolder } from './folder.ts';
import { typedAt } from './typed.ts';

export async function demoRoster(): Promise<Roster> {
  const folder = newFolder();
  try {
    const path = join(folder, 'roster.json');
    const { code, err } = await typedAt(path, 'demo', folder);
    if (code !== 0) throw new Error(err);
    return (await (await openStore(path)).read(collectionNames)) as Roster;
  } finally {
    removeFolder(folder);
  }
}
