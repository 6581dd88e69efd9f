/** Records kept as columns, with later changes laid over them; unchanged records are built only when somebody asks for them. */
import { type Column, type Columns, type InColumns, valueAt } from '../../domain/columns.ts';
import { type AnyRecord, type Change, type CollectionName, numberOf } from '../../domain/roster.ts';
import { byId } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';
import { recordsListed } from '../document/records-listed.ts';

/** Above as many changed records, making all of them anew is no dearer. */
const most = 512;
/** Up to as many are looked for one by one among all values. */
const few = 16;

/**
 * The ids of `base` must ascend. Null where nothing was changed, where this is no shorter way, or where something new does not come
 * after all others.
 */
export function overlaid(
  name: CollectionName,
  base: ReadonlyMap<string, AnyRecord>,
  changes: readonly Change[],
): InColumns<AnyRecord> | null {
  if (changes.length === 0 || !isInColumns(base)) return null;
  const last = new Map<string, AnyRecord | null>();
  for (const { id, after } of changes) last.set(id, after);
  if (last.size > most) return null;

  const { columns, size } = base;
  const ids = columns.column('id');
  const placeOf = placesIn(ids.values, last.size);
  const rowOf = (id: string) => {
    const place = placeOf(id);
    if (place < 1) return -1;
    return ids.which[place - 1] === place ? place - 1 : Array.prototype.indexOf.call(ids.which, place);
  };
  // Of each record that is there now its place among those that were, or from `size` on among those that are new or changed.
  const fresh: AnyRecord[] = [];
  const added: AnyRecord[] = [];
  const replaced = new Map<number, number>();
  const removed = new Set<number>();
  for (const [id, record] of last) {
    const row = rowOf(id);
    if (row < 0) {
      if (record) added.push(record);
    } else if (record) replaced.set(row, size + fresh.push(record) - 1);
    else removed.add(row);
  }
  added.sort((a, b) => numberOf(name, a.id) - numberOf(name, b.id));
  const highest = { id: size === 0 ? '' : (valueAt(ids, size - 1) ?? '') };
  if (added[0] !== undefined && numberOf(name, added[0].id) <= numberOf(name, highest.id)) return null;
  const ascends = columns.ascends() && added.every((one, at) => byId(added[at - 1] ?? highest, one) < 0);

  const from = new Uint32Array(size - removed.size + added.length);
  let at = 0;
  for (let row = 0; row < size; row++) {
    if (removed.size > 0 && removed.has(row)) continue;
    from[at++] = replaced.size === 0 ? row : (replaced.get(row) ?? row);
  }
  for (const record of added) from[at++] = size + fresh.push(record) - 1;

  const all = () => {
    const before = [...base.values()];
    return Array.from(from, (row) => (row < size ? before[row] : fresh[row - size]) as AnyRecord);
  };
  const known = new Map<string, () => Column<unknown>>();
  const column = (field: string) => {
    let made = known.get(field);
    if (made === undefined) {
      made = once(() => columnOver(columns.column(field as 'id'), field, fresh, from, size));
      known.set(field, made);
    }
    return made();
  };
  const record = (place: number) => {
    const row = from[place] ?? 0;
    return row < size ? columns.record(row) : (fresh[row - size] as AnyRecord);
  };
  return {
    ...recordsListed(from.length, all),
    columns: {
      size: from.length,
      ascends: () => ascends,
      column: column as Columns<AnyRecord>['column'],
      record,
    },
  };
}

function isInColumns(records: ReadonlyMap<string, AnyRecord>): records is InColumns<AnyRecord> {
  return 'columns' in records;
}

function columnOver(
  { values, which }: Column<unknown>,
  field: string,
  fresh: readonly AnyRecord[],
  from: Uint32Array,
  size: number,
): Column<unknown> {
  const all = [...values];
  const placeOf = placesIn(values, fresh.length);
  const news = fresh.map((record) => {
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    if (value === undefined) return 0;
    let place = placeOf(value);
    // Few of the other values are new.
    if (place < 0) place = all.indexOf(value, values.length);
    return place < 0 ? all.push(value) - 1 : place;
  });
  const places = new Uint32Array(from.length);
  for (let at = 0; at < from.length; at++) {
    const row = from[at] ?? 0;
    places[at] = (row < size ? which[row] : news[row - size]) ?? 0;
  }
  return { values: all, which: places };
}

/** Where a value stands among all; -1 where it does not. */
function placesIn(values: readonly unknown[], count: number): (value: unknown) => number {
  if (count <= few) return (value) => values.indexOf(value);
  const places = once(() => new Map(values.map((value, place) => [value, place])));
  return (value) => places().get(value) ?? -1;
}
