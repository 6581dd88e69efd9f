/**
 * Some fields of every record of a collection of a large snapshot, kept beside its note as columns, so that whoever asks for no more
 * reads neither the collection nor what else stands in its records.
 */
import type { AnyRecord, CollectionName } from '../domain/roster.ts';
import { heldIn } from '../lib/collect.ts';
import type { Columns } from './document.ts';
import { besideNote, keepBeside, readBeside } from './note.ts';
import { recordsListed } from './records-listed.ts';

/**
 * The values a field has, each once, and for every record which of them it has: 0 where none, else one more than its place. One number
 * where that is the same for all, as of a field nobody filled in; `each` where every record has the one that is its own, as an id.
 */
interface Column {
  readonly values: readonly unknown[];
  readonly which: readonly number[] | number | 'each';
}

interface Kept {
  readonly path: string;
  /** The stat of the snapshot they were read from. */
  readonly stamp: string;
  readonly size: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Those of the snapshot at `path` while its stat is `stamp`. */
export function columnsOf(folder: string, path: string, stamp: string): Columns {
  const fileOf = (name: CollectionName) => besideNote(folder, path, name);
  return {
    read(name, fields) {
      const kept = readBeside<Kept>(fileOf(name), path, stamp);
      return kept !== null && isWhole(kept, fields) ? recordsListed(recordsFrom(kept)) : null;
    },
    keep(name, fields, records) {
      const all = [...records];
      const columns = Object.fromEntries(fields.map((field) => [field, columnOf(all, field)]));
      keepBeside(folder, fileOf(name), { path, stamp, size: all.length, columns } satisfies Kept);
    },
  };
}

/** These very fields, and a value or none of each for every record. */
function isWhole({ size, columns }: Kept, fields: readonly string[]): boolean {
  const all = Object.entries(columns);
  return (
    all.map(([field]) => field).join() === fields.join() &&
    all.every(([, { values, which }]) => {
      const told = which === 'each' ? values : which;
      return typeof told === 'number' || told.length === size;
    })
  );
}

function columnOf(records: readonly AnyRecord[], field: string): Column {
  const plain = new Map<unknown, number>();
  const written = new Map<string, number>();
  const values: unknown[] = [];
  const which = records.map((record) => {
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    if (value === undefined) return 0;
    // Two lists or sums of money are the same value where they are written alike.
    const place = () => values.push(value);
    return typeof value === 'object'
      ? heldIn(written, JSON.stringify(value), place)
      : heldIn(plain, value, place);
  });
  const [first = 0] = which;
  if (which.every((place) => place === first)) return { values, which: first };
  return { values, which: which.every((place, at) => place === at + 1) ? 'each' : which };
}

/** Values that several records have are shared by them: a record is never changed in place. */
function recordsFrom({ size, columns }: Kept): AnyRecord[] {
  const records: Record<string, unknown>[] = Array.from({ length: size }, () => ({}));
  for (const [field, { values, which }] of Object.entries(columns)) fill(records, field, values, which);
  return records as unknown as AnyRecord[];
}

function fill(
  records: readonly Record<string, unknown>[],
  field: string,
  values: readonly unknown[],
  which: Column['which'],
): void {
  if (which === 0) return;
  for (let at = 0; at < records.length; at++) {
    const place = which === 'each' ? at + 1 : typeof which === 'number' ? which : (which[at] ?? 0);
    const record = records[at];
    if (place > 0 && record !== undefined) record[field] = values[place - 1];
  }
}
