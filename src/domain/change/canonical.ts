/** The canonical export of a roster: equal rosters give equal text, whatever path led to them. */
import { type AnyRecord, type CollectionName, collectionNames, numberOf, type Roster } from '../roster.ts';
import { migrations, versionAfter } from './migrations.ts';

/** The version of the document; an older program refuses a newer one. */
export const schemaVersion = versionAfter(migrations);

/** Orders ids of one collection by the number in them, and those without one by their text. */
export function byId(collection: CollectionName): (a: string, b: string) => number {
  return (a, b) => numberOf(collection, a) - numberOf(collection, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The records in id order; the very map where it is in that order already, as a file nearly always is. */
export function inIdOrder<R>(
  collection: CollectionName,
  records: ReadonlyMap<string, R>,
): ReadonlyMap<string, R> {
  const order = byId(collection);
  let last: string | undefined;
  for (const id of records.keys()) {
    if (last !== undefined && order(last, id) > 0) {
      return new Map([...records].sort(([a], [b]) => order(a, b)));
    }
    last = id;
  }
  return records;
}

/**
 * Schema version, settings and every record, as text in pieces small enough for any string: JSON, one record a line, in id order,
 * keys as stored. Without seq, hashes, counters and journal, which tell how a roster came about and not what is in it.
 */
export function* canonical(roster: Roster): Generator<string> {
  yield `{"schemaVersion":${schemaVersion},\n"settings":${JSON.stringify(roster.settings)}`;
  for (const name of collectionNames) {
    yield `,\n${JSON.stringify(name)}:[`;
    let separator = '\n';
    for (const record of inIdOrder<AnyRecord>(name, roster[name]).values()) {
      yield separator + JSON.stringify(record);
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '\n}\n';
}
