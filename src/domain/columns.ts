/** The records of a collection field by field, so that what follows from a value is computed once for all records that have it. */
import { once } from '../lib/once.ts';

/** The values of one field. */
export interface Column<T> {
  /** The first one is none. Texts and numbers stand here once; what is made of parts may do so for every record. */
  readonly values: readonly (T | undefined)[];
  /** Of each record, in their order, which of them it has. */
  readonly which: ArrayLike<number>;
}

export interface Columns<R> {
  readonly size: number;
  /** Whether they stand in the order of their ids, no two with one. */
  ascends(): boolean;
  column<K extends keyof R>(field: K): Column<NonNullable<R[K]>>;
  /** The record at a place. */
  record(place: number): R;
}

/** Records that came as columns: `columns` has them as such. */
export interface InColumns<R> extends ReadonlyMap<string, R> {
  readonly columns: Columns<R>;
}

export function valueAt<T>({ values, which }: Column<T>, row: number): T | undefined {
  return values[which[row] ?? 0];
}

/**
 * As they came, else made of the records when first asked for: those of `together` that stand in one list in one pass, as records that were
 * read whole lie far apart.
 */
export function columnsOf<R extends { readonly id: string }>(
  records: ReadonlyMap<string, R>,
  together: readonly (readonly (keyof R)[])[] = [],
): Columns<R> {
  if ('columns' in records) return (records as InColumns<R>).columns;
  return columnsMade([...records.values()], together);
}

function columnsMade<R extends { readonly id: string }>(
  records: readonly R[],
  together: readonly (readonly (keyof R)[])[],
): Columns<R> {
  const made = new Map<keyof R, Column<unknown>>();
  return {
    size: records.length,
    ascends: once(() => ascend(records)),
    column<K extends keyof R>(field: K) {
      if (!made.has(field)) make(records, together.find((fields) => fields.includes(field)) ?? [field], made);
      return made.get(field) as Column<NonNullable<R[K]>>;
    },
    record: (place) => records[place] as R,
  };
}

function ascend(records: readonly { readonly id: string }[]): boolean {
  let last = '';
  for (const { id } of records) {
    if (id.length < last.length || (id.length === last.length && id <= last)) return false;
    last = id;
  }
  return true;
}

function make<R>(
  records: readonly R[],
  fields: readonly (keyof R)[],
  made: Map<keyof R, Column<unknown>>,
): void {
  const columns = fields.map((field) => emptyColumn(field, records.length));
  for (let at = 0; at < records.length; at++) {
    const record = records[at];
    for (const column of columns) put(column, at, record?.[column.field]);
  }
  for (const column of columns) made.set(column.field, column);
}

interface Filling<F> {
  readonly field: F;
  readonly values: unknown[];
  readonly which: Uint32Array;
  readonly places: Map<unknown, number>;
  /** Records that follow each other often say the same. */
  last: unknown;
  place: number;
}

function emptyColumn<F>(field: F, size: number): Filling<F> {
  const which = new Uint32Array(size);
  return { field, values: [undefined], which, places: new Map([[undefined, 0]]), last: undefined, place: 0 };
}

function put(column: Filling<unknown>, at: number, value: unknown): void {
  if (value !== column.last) {
    const { values, places } = column;
    column.last = value;
    // Each record was read with parts of its own: looking for them would never find any.
    const isWhole = typeof value !== 'object';
    column.place = (isWhole ? places.get(value) : undefined) ?? values.length;
    if (column.place === values.length) {
      values.push(value);
      if (isWhole) places.set(value, column.place);
    }
  }
  column.which[at] = column.place;
}
