/** A snapshot in memory: a head, and each collection as bytes that are parsed only when asked for. */
import type { ForeignPart } from '../../domain/errors.ts';
import {
  type AnyRecord,
  type CollectionName,
  type Counters,
  collectionNames,
  type RosterSettings,
} from '../../domain/roster.ts';
import type { View } from '../../domain/view.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { Remark } from '../workbooks.ts';
import { type Lines, withLines } from './lines.ts';

/** Which roster this is, and which journal line it includes: number, time, hash, and where in the journal that line ends. */
export interface Head {
  readonly regulars: string;
  readonly schemaVersion: number;
  readonly seq: number;
  readonly at: Instant;
  readonly hash: string;
  readonly journalOffset: number;
}

/** Where a collection lies in the file, the highest number of an id in it, and whether they ascend from line to line. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly ascends?: boolean;
}

/** What is known of a snapshot whose stat is `stamp` without reading it. */
export interface Note {
  readonly path: string;
  readonly stamp: string;
  readonly places: Readonly<Record<CollectionName, Place>>;
  /** The collections that were found right, record by record. */
  readonly checked: readonly CollectionName[];
}

/** Some fields of all records of a collection, or of what a view makes of them, kept for whoever asks for no more; the id is always one of them. */
export interface Columns {
  /** Null where they are not kept, or are of another state of the file. */
  read(name: CollectionName, fields: readonly string[], view?: View): ReadonlyMap<string, AnyRecord> | null;
  /** Keeps these fields of the records, which are all of the collection. Where that cannot be done nothing is missed. */
  keep(name: CollectionName, fields: readonly string[], records: Iterable<AnyRecord>, view?: View): void;
}

export interface Document {
  readonly head: Head;
  readonly settings: RosterSettings;
  readonly counters: Counters;
  /** Keys nobody here knows, kept as they are. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** The records of each collection, as `body.ts` lays them out. */
  readonly bodies: Readonly<Record<CollectionName, Buffer>>;
  /** New records that stand behind those of a body, and are laid there when the document is written. */
  readonly added?: ReadonlyMap<CollectionName, Lines>;
  /** False where the file is not what this program wrote last, as its own sum tells. */
  readonly isAsWritten: boolean;
  /** The text of the file, where it is one: only to name a line of it. */
  readonly text?: Buffer;
  /** What would be lost if the workbook were written anew. */
  readonly foreign?: readonly ForeignPart[];
  /** What was passed over in the sheets of a workbook. */
  readonly remarks?: readonly Remark[];
  /** The stat of a file that was as written. */
  readonly stamp?: string;
  /** The note by which it is read in parts; then `bodies` are read when they are first asked for, and may throw `LookAgain`. */
  readonly note?: Note;
  /** What is kept of some fields of its records. */
  readonly columns?: Columns;
  readonly isRead?: (name: CollectionName) => boolean;
  /** The lines of these ids, found in the file without reading the collection; null where it has to be read for that. May throw `LookAgain`. */
  readonly linesOf?: (name: CollectionName, ids: ReadonlySet<string>) => readonly Buffer[] | null;
}

/** Thrown where the parts of a snapshot do not do: it moved meanwhile, or is to be written over, for which it is read from end to end. */
export class LookAgain extends Error {}

export function sizeOf({ bodies, note }: Document): number {
  const sizeOfOne = (name: CollectionName) =>
    note ? note.places[name].to - note.places[name].from : bodies[name].length;
  return collectionNames.reduce((size, name) => size + sizeOfOne(name), 0);
}

/** The document with every record in its bodies. */
export function whole({ added, ...document }: Document): Document {
  const bodies = collectionNames.map((name) => {
    const lines = added?.get(name);
    const body = document.bodies[name];
    return [name, lines ? Buffer.concat([...withLines(body, lines)]) : body];
  });
  return { ...document, bodies: Object.fromEntries(bodies) as Document['bodies'] };
}
