/** A snapshot as it is held: a head, and each collection as bytes that are looked into only when asked for. */
import {
  type CollectionName,
  type Counters,
  collectionNames,
  type RosterSettings,
} from '../domain/roster.ts';
import type { Instant } from '../lib/instant.ts';

/** Which roster this is, and which journal line it includes: number, time, hash, and where in the journal that line ends. */
export interface Head {
  readonly regulars: string;
  readonly schemaVersion: number;
  readonly seq: number;
  readonly at: Instant;
  readonly hash: string;
  readonly journalOffset: number;
}

export interface Document {
  readonly head: Head;
  readonly settings: RosterSettings;
  readonly counters: Counters;
  /** Keys nobody here knows, kept as they are. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** The records of each collection, as `body.ts` lays them out. */
  readonly bodies: Readonly<Record<CollectionName, Buffer>>;
  /** False where the file is not what this program wrote last, as its own sum tells. */
  readonly isAsWritten: boolean;
  /** The text of the file, where it is one: only to name a line of it. */
  readonly text?: Buffer;
}

export function sizeOf(document: Document): number {
  return collectionNames.reduce((size, name) => size + document.bodies[name].length, 0);
}
