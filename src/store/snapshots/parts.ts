/** A JSON snapshot of which only those parts are read that a command looks at; a note says where they lie. */
import { fstatSync } from 'node:fs';
import { type CollectionName, collectionNames } from '../../domain/roster.ts';
import { type Document, LookAgain, type Note } from '../document.ts';
import { headOf } from '../head.ts';
import { stampOf } from '../note.ts';
import { readRange, withFile } from '../reading.ts';

/** The document of an open file whose collections are read when they are first asked for; null where its top is not as it was. */
export function documentInParts(file: number, path: string, note: Note, end: number): Document | null {
  let values: unknown;
  try {
    values = JSON.parse(readRange(file, 0, end).toString().replace(/,$/, '}'));
  } catch {
    return null;
  }
  const { sum: _, ...document } = headOf(values, path);
  const read = new Map<CollectionName, Buffer>();
  const bodyOf = (name: CollectionName) => {
    const body = read.get(name) ?? partOf(path, note, name);
    read.set(name, body);
    return body;
  };
  const bodies = {};
  for (const name of collectionNames) Object.defineProperty(bodies, name, { get: () => bodyOf(name) });
  return {
    ...document,
    bodies: bodies as Document['bodies'],
    isAsWritten: true,
    stamp: note.stamp,
    note,
    isRead: (name) => read.has(name),
  };
}

function partOf(path: string, { stamp, places }: Note, name: CollectionName): Buffer {
  const { from, to } = places[name];
  const body = withFile(path, path, (file) => {
    const isStill = () => stampOf(fstatSync(file, { bigint: true })) === stamp;
    if (!isStill()) throw new LookAgain();
    const bytes = readRange(file, from, to);
    if (!isStill()) throw new LookAgain();
    return bytes;
  });
  if (!body) throw new LookAgain();
  return body;
}
