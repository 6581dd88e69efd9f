/**
 * Some fields of every record of a collection of a large snapshot, kept beside its note as columns, so that whoever asks for no more
 * reads neither the collection nor what else stands in its records.
 */
import { readFileSync } from 'node:fs';
import type { Column, Columns, InColumns } from '../../domain/columns.ts';
import type { AnyRecord, CollectionName } from '../../domain/roster.ts';
import type { View } from '../../domain/view.ts';
import { byId, heldIn } from '../../lib/collect.ts';
import { withFile } from '../disk/reading.ts';
import type { Columns as KeptColumns } from '../document/document.ts';
import { recordsListed } from '../document/records-listed.ts';
import { alignment, columnIn, type Placed, written } from './column.ts';
import { besideNote, isOf, keepBytes } from './note.ts';

/** The first line of the file; the columns follow it. */
interface Head {
  readonly path: string;
  /** The stat of the snapshot they were read from. */
  readonly stamp: string;
  /** How many records there are, and bytes behind this line. */
  readonly size: number;
  readonly bytes: number;
  /** They stand in the order of their ids. */
  readonly ascends: boolean;
  readonly columns: Readonly<Record<string, Placed>>;
}

interface Kept {
  readonly head: Head;
  /** Null where there is none, or none that tells of every record. */
  readonly columnOf: (field: string) => (() => Column<unknown>) | null;
}

const newline = 10;

/** The columns of the snapshot at `path`, while its stat is `stamp`. */
export function columnsOf(folder: string, path: string, stamp: string): KeptColumns {
  const fileOf = (name: CollectionName, view?: View) =>
    besideNote(folder, path, view ? `${name}-${view.name}` : name);
  // The time of the last change stays the last word of it.
  const stampOf = (view?: View) => (view ? `${view.maker} ${stamp}` : stamp);

  const looked = new Map<string, Kept | null>();
  const keptOf = (name: CollectionName, view?: View) => {
    const file = fileOf(name, view);
    const stamp = stampOf(view);
    return heldIn(looked, `${file} ${stamp}`, () => keptIn(file, stamp));
  };

  function keptIn(file: string, stamp: string): Kept | null {
    try {
      return withFile(file, path, (open) => {
        const bytes = readFileSync(open);
        const end = bytes.indexOf(newline) + 1;
        const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
        const body = bytes.subarray(end);
        return isOf(open, head, path, stamp) && head.bytes === body.length ? keptAs(head, body) : null;
      });
    } catch {
      return null;
    }
  }

  return {
    read(name, fields, view) {
      const kept = keptOf(name, view);
      return kept && recordsIn(kept, fields);
    },
    keep(name, fields, records, view) {
      // Who asks for other fields next is not to push these out.
      const others = Object.keys(keptOf(name, view)?.head.columns ?? {});
      const all = [...records];
      const columns: Record<string, Placed> = {};
      const pieces: Buffer[] = [];
      let bytes = 0;
      for (const field of new Set([...fields, ...others])) {
        const column = written(all, field, bytes);
        columns[field] = column.placed;
        for (const piece of column.bytes) {
          pieces.push(piece);
          bytes += piece.length;
        }
      }
      const ascends = all.every((one, at) => at === 0 || byId(all[at - 1] ?? one, one) < 0);
      const head: Head = { path, stamp: stampOf(view), size: all.length, bytes, ascends, columns };
      keepBytes(folder, fileOf(name, view), [lineOf(head), ...pieces]);
      looked.clear();
    },
  };
}

/** So long that what follows it begins where numbers may. */
function lineOf(head: Head): Buffer {
  const text = Buffer.from(JSON.stringify(head));
  return Buffer.concat([text, Buffer.from(`${' '.repeat(alignment - 1 - (text.length % alignment))}\n`)]);
}

function keptAs(head: Head, body: Buffer): Kept {
  const columns = new Map<string, (() => Column<unknown>) | null>();
  const columnOf = (field: string) =>
    heldIn(columns, field, () => {
      const placed = head.columns[field];
      return placed === undefined ? null : columnIn(body, placed, head.size);
    });
  return { head, columnOf };
}

/** All records with these fields, as columns and, for whoever looks at them, as records; null where they are not all there. */
function recordsIn({ head, columnOf }: Kept, fields: readonly string[]): InColumns<AnyRecord> | null {
  const { size, ascends } = head;
  const columns = new Map<string, () => Column<unknown>>();
  for (const field of fields) {
    const column = columnOf(field);
    if (column === null) return null;
    columns.set(field, column);
  }
  const wanted = (field: string) =>
    columns.get(field)?.() ?? { values: [undefined], which: new Uint8Array(size) };
  const record = (place: number) => {
    const made: Record<string, unknown> = {};
    for (const [field, column] of columns) fill([made], field, column(), place);
    return made as unknown as AnyRecord;
  };
  const all = () => {
    const made: Record<string, unknown>[] = Array.from({ length: size }, () => ({}));
    for (const [field, column] of columns) fill(made, field, column());
    return made as unknown as AnyRecord[];
  };
  return {
    ...recordsListed(size, all),
    columns: { size, ascends: () => ascends, column: wanted as Columns<AnyRecord>['column'], record },
  };
}

/** Values that several records have are shared by them: a record is never changed in place. The first record stands at `from`. */
function fill(
  records: readonly Record<string, unknown>[],
  field: string,
  { values, which }: Column<unknown>,
  from = 0,
): void {
  if (values.length === 1) return;
  for (let at = 0; at < records.length; at++) {
    const value = values[which[from + at] ?? 0];
    const record = records[at];
    if (value !== undefined && record !== undefined) record[field] = value;
  }
}
