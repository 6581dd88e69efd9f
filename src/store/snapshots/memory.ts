/** A snapshot that is only in memory: for tests, under the same contract as the files. */
import { type Document, whole } from '../document/document.ts';
import { type Snapshot, snapshotOf } from '../document/snapshot.ts';

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
