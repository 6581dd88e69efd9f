/** A JSON snapshot of which only the parts a command needs are read; a note says where they are. */
import { fstatSync } from 'node:fs';
import { type CollectionName, collectionNames } from '../../domain/roster.ts';
import { stampOf } from '../cache/note.ts';
import { readRange, withFile } from '../disk/reading.ts';
import { numberIn } from '../document/body.ts';
import { type Document, LookAgain, type Note } from '../document/document.ts';
import { headOf } from '../document/head.ts';
import { lineOf } from './line-search.ts';

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
    linesOf: (name, ids) => (read.has(name) ? null : linesIn(path, note, name, ids)),
  };
}

function partOf(path: string, note: Note, name: CollectionName): Buffer {
  const { from, to } = note.places[name];
  return whileStill(path, note, (file) => readRange(file, from, to));
}

/** Up to so many ids are looked for one by one; for more, reading all lines at once is quicker. */
const few = 64;

function linesIn(
  path: string,
  note: Note,
  name: CollectionName,
  ids: ReadonlySet<string>,
): readonly Buffer[] | null {
  const place = note.places[name];
  if (place.ascends !== true || ids.size > few) return null;
  return whileStill(path, note, (file) =>
    [...ids].flatMap((id) => lineOf(file, place, { id, number: numberIn(id) }) ?? []),
  );
}

/** What `look` finds in the file of the note; throws `LookAgain` where it is another by now. */
function whileStill<T>(path: string, { stamp }: Note, look: (file: number) => T): T {
  const found = withFile(path, path, (file) => {
    const isStill = () => stampOf(fstatSync(file, { bigint: true })) === stamp;
    if (!isStill()) throw new LookAgain();
    const seen = look(file);
    if (!isStill()) throw new LookAgain();
    return { seen };
  });
  if (!found) throw new LookAgain();
  return found.seen;
}
