/** Turns a request by traces into one the files can answer: the clients whom a sketch names, else all of them. */
import type { CollectionName } from '../../domain/roster.ts';
import { largeSnapshot } from '../cache/note.ts';
import { idsSketched, keepSketch } from '../cache/sketch.ts';
import { wholeCollection } from '../document/collection.ts';
import { sizeOf } from '../document/document.ts';
import type { Traced, Want } from '../store.ts';
import type { Present } from './present.ts';

/** Of more than one client in so many, reading all is no dearer than looking for each. */
const most = 4;

/** Keeps a sketch where there is none and everybody has to be read. Throws like `wholeCollection`. */
export function withoutTraces<K extends CollectionName>(
  want: readonly Want<K>[],
  present: Present,
  path: string,
  notes: string | undefined,
): readonly Want<K>[] {
  return want.map((one) => (isTraced(one) ? named(one, present, path, notes) : one));
}

function isTraced<K extends CollectionName>(want: Want<K>): want is Traced<K> {
  return typeof want === 'object' && 'traces' in want;
}

function named<K extends CollectionName>(
  { from, traces }: Traced<K>,
  { document, tail }: Present,
  path: string,
  notes: string | undefined,
): Want<K> {
  const { stamp } = document;
  if (notes === undefined || stamp === undefined || sizeOf(document) < largeSnapshot) return from;
  const found = idsSketched(notes, path, stamp, traces);
  if (found === null) {
    keepSketch(notes, path, stamp, wholeCollection(document, from, path).records);
    return from;
  }
  if (found.ids.length > found.size / most) return from;
  // What was changed since the snapshot is little: all of it is looked through.
  const changed = tail.lines.flatMap(({ changes }) =>
    changes.filter(({ collection }) => collection === from),
  );
  return { from, ids: [...found.ids, ...changed.map(({ id }) => id)] };
}
