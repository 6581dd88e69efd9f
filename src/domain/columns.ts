/** The records of a collection field by field, so that what is true of a value is worked out once for all records that have it. */
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

/** As they came, else made of the records when first asked for. */
export function columnsOf<R extends { readonly id: string }>(records: ReadonlyMap<string, R>): Columns<R> {
  return 'columns' in records ? (records as InColumns<R>).columns : columnsMade([...records.values()]);
}

function columnsMade<R extends { readonly id: string }>(records: readonly R[]): Columns<R> {
  const made = new Map<keyof R, Column<unknown>>();
  return {
    size: records.length,
    ascends: once(() => ascend(records)),
    column<K extends keyof R>(field: K) {
      let column = made.get(field);
      if (column === undefined) {
        column = columnMade(records, field);
        made.set(field, column);
      }
      return column as Column<NonNullable<R[K]>>;
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

function columnMade<R>(records: readonly R[], field: keyof R): Column<unknown> {
  const places = new Map<unknown, number>([[undefined, 0]]);
  const values: unknown[] = [undefined];
  const which = new Uint32Array(records.length);
  // Records that follow each other often say the same.
  let last: unknown;
  let place = 0;
  for (let at = 0; at < records.length; at++) {
    const value = records[at]?.[field];
    if (value !== last) {
      last = value;
      // Each record was read with parts of its own: looking for them would never find any.
      const isWhole = typeof value !== 'object';
      place = (isWhole ? places.get(value) : undefined) ?? values.length;
      if (place === values.length) {
        values.push(value);
        if (isWhole) places.set(value, place);
      }
    }
    which[at] = place;
  }
  return { values, which };
}
