/** The interface to whatever keeps a snapshot: lowdb's `Low` over an adapter of ours, which reads and writes a whole document. */
import { type Adapter, Low } from 'lowdb';
import type { Document } from './document.ts';

export type Snapshot = Low<Document | null>;

export interface SnapshotAdapter {
  /** Null when there is none yet. */
  read(): Promise<Document | null>;
  /** On the disk when it is done; throws `roster.disk` or `roster.read-only`, and then the old one stands. */
  write(document: Document): Promise<void>;
}

export function snapshotOf({ read, write }: SnapshotAdapter): Snapshot {
  const adapter: Adapter<Document | null> = {
    read,
    async write(document) {
      if (document) await write(document);
    },
  };
  return new Low<Document | null>(adapter, null);
}

/** The snapshot as it is now: `Low` alone would keep its last data where the file has gone. */
export async function readSnapshot(snapshot: Snapshot): Promise<Document | null> {
  snapshot.data = null;
  await snapshot.read();
  return snapshot.data;
}

export async function writeSnapshot(snapshot: Snapshot, document: Document): Promise<void> {
  snapshot.data = document;
  await snapshot.write();
}
