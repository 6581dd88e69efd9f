/** A book as a roster file in a folder of its own. */
import { join } from 'node:path';
import { type Change, collectionNames } from '../../../src/domain/roster.ts';
import { createStore } from '../../../src/store/create.ts';
import { newFolder, removeFolder } from '../folder.ts';
import { asRoster } from './as-a-roster.ts';
import type { Book } from './book.ts';

export interface InAFile {
  readonly path: string;
  readonly remove: () => void;
}

export async function inAFile(book: Book): Promise<InAFile> {
  const folder = newFolder();
  const path = join(folder, 'roster.json');
  const stamp = { at: '2026-06-15T00:00:00.000Z', by: 'ann', command: 'test' };
  const store = await createStore(path, { settings: book.settings, stamp });
  const roster = asRoster(book);
  const changes = collectionNames.flatMap((collection) =>
    [...roster[collection].values()].map(
      (after) => ({ collection, id: after.id, before: null, after }) as Change,
    ),
  );
  await store.transact(collectionNames, stamp, () => ({ changes, answer: null }));
  return { path, remove: () => removeFolder(folder) };
}
