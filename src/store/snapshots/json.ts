/** The roster as a JSON file. */
import { fstatSync } from 'node:fs';
import { readNote } from '../cache/note.ts';
import { writeDurably } from '../disk/durable.ts';
import { withFile } from '../disk/reading.ts';
import type { Document } from '../document/document.ts';
import { newBench } from '../document/lines.ts';
import { type Snapshot, snapshotOf } from '../document/snapshot.ts';
import { identityOf, readWhole } from '../state/whole-file.ts';
import { withColumns } from './columns.ts';
import { documentIn, documentLoosely, first, jsonOf, opening } from './json-text.ts';
import { documentInParts } from './parts.ts';

/** The snapshot file at `path`, which must not be a link; read in parts where a note in the folder `notes` holds. */
export function jsonSnapshot(path: string, notes?: string, supported?: number): Snapshot {
  let last: { key: string; document: Document } | undefined;
  return snapshotOf({
    async read() {
      return withFile(path, path, (file) => {
        const key = identityOf(file);
        if (last?.key !== key) {
          last = {
            key,
            document: withColumns(inParts(file, path, notes) ?? whole(file, path, supported), path, notes),
          };
        }
        return last.document;
      });
    },
    async write(document) {
      writeDurably(path, jsonOf(document, newBench()));
    },
  });
}

/** The snapshot with records that are none, or have no id, still in it: whoever repairs it looks at each. */
export function readLoosely(path: string): Document | null {
  return withFile(path, path, (file) => documentLoosely(readWhole(file, path).bytes, path));
}

function inParts(file: number, path: string, notes: string | undefined): Document | null {
  const stat = fstatSync(file, { bigint: true });
  const note = notes === undefined ? null : readNote(notes, path, stat);
  return note && documentInParts(file, path, note, note.places[first].from - opening(first).length);
}

function whole(file: number, path: string, supported?: number): Document {
  const { bytes, stamp } = readWhole(file, path);
  const document = documentIn(bytes, path, supported);
  return document.isAsWritten ? { ...document, stamp } : document;
}
