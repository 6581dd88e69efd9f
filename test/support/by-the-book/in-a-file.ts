/** A book as a roster file in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Change, collectionNames } from '../../../src/domain/roster.ts';
import { createStore } from '../../../src/store/create.ts';
import { asRoster } from './as-a-roster.ts';
import type { Book } from './book.ts';

export interface InAFile {
  readonly path: string;
  readonly remove: () => void;
}

export async function inAFile(book: Book): Promise<InAFile> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-book-'));
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
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
