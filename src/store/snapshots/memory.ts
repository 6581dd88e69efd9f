/** A snapshot that is kept nowhere: for tests, under the contract of the files. */
import { type Document, whole } from '../document.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

export function memorySnapshot(): Snapshot {
  let kept: Document | null = null;
  return snapshotOf({
    async read() {
      return kept;
    },
    async write(document) {
      kept = whole(document);
    },
  });
}
