/** One field of all records of a collection in bytes: each value once, and for every record which value it has. */
import type { Column } from '../../domain/columns.ts';
import type { AnyRecord } from '../../domain/roster.ts';
import { heldIn } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';

/** From a byte up to another, after the head of the file. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a column lies. `which` says of every record which value it has: 0 where none, else one more than its place. One number where
 * that is the same for all, as of a field nobody filled in; `each` where every record has the one that is its own, as an id.
 */
export interface Placed {
  readonly values: Span;
  readonly which: (Span & { readonly width: Width }) | number | 'each';
}

/** Bytes of a number. */
type Width = 1 | 2 | 4;
/** Numbers of four bytes begin at a place that four divides. */
export const alignment = 4;

const numbers = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

interface Values {
  readonly values: readonly unknown[];
  readonly which: readonly number[] | number | 'each';
}

function valuesOf(records: readonly AnyRecord[], field: string): Values {
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

/** The bytes of a column, and where they lie when they are put behind `from` others. */
export function written(
  records: readonly AnyRecord[],
  field: string,
  from: number,
): { readonly placed: Placed; readonly bytes: readonly Buffer[] } {
  const { values, which } = valuesOf(records, field);
  const text = aligned(Buffer.from(JSON.stringify(values)));
  const behind = { from, to: from + text.length };
  if (typeof which === 'number' || which === 'each')
    return { placed: { values: behind, which }, bytes: [text] };
  const width: Width = values.length < 1 << 8 ? 1 : values.length < 1 << 16 ? 2 : 4;
  const told = numbers[width].from(which);
  const bytes = aligned(Buffer.from(told.buffer));
  const place = { from: behind.to, to: behind.to + told.byteLength, width };
  return { placed: { values: behind, which: place }, bytes: [text, bytes] };
}

/** With blanks behind, which mean nothing in JSON. */
function aligned(bytes: Buffer): Buffer {
  const over = bytes.length % alignment;
  return over === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(alignment - over, ' ')]);
}

/** The column that lies in `body`, read when it is first asked for; null where it does not tell of `size` records. */
export function columnIn(
  body: Buffer,
  { values: span, which }: Placed,
  size: number,
): (() => Column<unknown>) | null {
  const isWhole =
    typeof which !== 'object' || (which.to - which.from === size * which.width && which.to <= body.length);
  return isWhole
    ? once(() => {
        const values: unknown[] = JSON.parse(body.toString('utf8', span.from, span.to));
        values.unshift(undefined);
        return { values, which: whichOf(body, which, size) };
      })
    : null;
}

function whichOf(body: Buffer, which: Placed['which'], size: number): ArrayLike<number> {
  if (which === 'each') return counted(size);
  // One byte a record does, as there is one value or none.
  if (typeof which === 'number') return new Uint8Array(size).fill(which);
  return new numbers[which.width](body.buffer as ArrayBuffer, body.byteOffset + which.from, size);
}

/** 1, 2, 3. Filled by hand, as `from` with a function takes ten times as long. */
function counted(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let at = 0; at < size; at++) numbers[at] = at + 1;
  return numbers;
}
