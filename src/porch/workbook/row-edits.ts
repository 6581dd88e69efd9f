/** What somebody did in one sheet: rows that say something else now, new ones, and those that are gone. */
import type { Edit } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import { type AnyRecord, type CollectionName, numberOf, type Roster, typedId } from '../../domain/roster.ts';
import { textOf } from '../../intake/raw/table.ts';
import { cellName } from '../../lib/cell-name.ts';
import { flawOf } from '../../store/document/check.ts';
import type { Left, Remark } from '../../store/workbooks.ts';
import { shownPrefix } from './columns.ts';
import type { Found } from './found-sheets.ts';
import { idsByName, namesSaid } from './named-row.ts';
import { patchOf, type Reference, type SheetTold, type Typing } from './row-patch.ts';

/** Which file it is, and who hears of what is left as it was; without anybody that is refused. */
export interface Lenience {
  readonly path: string;
  readonly left?: Left | undefined;
}

export interface Edited {
  readonly remarks: readonly Remark[];
  /** Ids of other records that somebody typed. */
  readonly references: readonly (Reference & { readonly from: RowRecord })[];
  /** Of new records: the id each was made under, and the one somebody typed for it. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The record of a row, as it was; null of a new one. */
interface RowRecord {
  readonly of: CollectionName;
  readonly id: string;
  readonly before: AnyRecord | null;
}

/** What a new row need not say. */
const defaults: Partial<Record<CollectionName, (around: Typing) => object>> = {
  clients: () => ({ kind: 'person' }),
  registrations: () => ({ status: 'registered' }),
  interactions: ({ savedAt }) => ({ at: savedAt }),
  followups: () => ({ priority: 'normal', state: 'open' }),
  surveys: () => ({ questions: [] }),
  answers: () => ({ mode: 'paper', values: {}, complete: true }),
  reviews: () => ({ state: 'open' }),
};

/** Makes the edits of a sheet in `change`. Throws `roster.bad-value` naming the cell, unless it is to be left as it was. */
export function editsIn(
  sheet: Found,
  base: Roster,
  change: Edit<CollectionName>,
  around: Typing,
  lenience: Lenience,
): Edited {
  const { of, headed, rows } = sheet;
  const told: SheetTold = { ...cellsOf(sheet, lenience), around, remarks: remarksOn(sheet), references: [] };
  const records = base[of] as ReadonlyMap<string, AnyRecord>;
  const idRows = idsOfRows(sheet, records, told);
  const wrong = flawFinder(sheet, records, change, told);
  const idSaid = idsByName(base, change);
  const references: Edited['references'][number][] = [];
  const ids = new Map<string, string>();

  const refer = (from: RowRecord) => {
    for (const reference of told.references.splice(0)) references.push({ ...reference, from });
  };

  function editRow({ at: row, cells }: SheetRow, before: AnyRecord): void {
    const { id } = before;
    const patch = patchOf(sheet, { row, cells, before }, told);
    change.set(of, id, patch as never);
    const edited = new Set(Object.keys(patch));
    while (edited.size > 0) {
      const key = wrong(row, id);
      if (key === null || !edited.delete(key)) break;
      change.set(of, id, { [key]: (before as unknown as Record<string, unknown>)[key] } as never);
    }
    refer({ of, id, before });
  }

  /** `typed` is the id somebody gave it, which may be none. */
  function addRow({ at: row, cells }: SheetRow, typed: string | null): void {
    const patch = patchOf(sheet, { row, cells, before: null }, told);
    const named = namesSaid(headed.columns, cells);
    if (typed === null && named.length === 0 && Object.keys(patch).length === 0) return;
    for (const said of named) {
      const cell = { row, column: said.at };
      if (patch[said.key] !== undefined) {
        told.remarks.push({ code: 'shown-only', where: told.where(cell) });
        continue;
      }
      const meant = idSaid(said);
      if ('flaw' in meant) {
        told.refuse(cell, meant.flaw);
        continue;
      }
      patch[said.key] = meant.id;
      told.references.push({ to: said.of, id: meant.id, key: said.key, where: told.where(cell) });
    }
    const id = change.add(of, patch as never, defaults[of]?.(around) as never);
    if (wrong(row, id) !== null) {
      change.remove(of, id);
      told.references.length = 0;
    } else if (typed !== null) ids.set(id, typed);
    refer({ of, id, before: null });
  }

  const headedAt = new Set(headed.columns.map(({ at }) => at));
  for (const row of rows) {
    if (row.at <= headed.row) continue;
    const unnamed = row.cells.findIndex((cell, at) => !headedAt.has(at) && textOf(cell) !== '');
    if (unnamed >= 0) told.refuse({ row: headed.row, column: unnamed }, 'no-heading');
    const said = idRows.of(row);
    if (said === null) continue;
    if (said.before) editRow(row, said.before);
    else addRow(row, said.id);
  }
  for (const id of idRows.unsaid()) change.remove(of, id);
  return { remarks: told.remarks, references, ids };
}

type SheetRow = Found['rows'][number];

/** Which record each row says it is, and which records no row says. */
function idsOfRows({ of, headed }: Found, records: ReadonlyMap<string, AnyRecord>, told: SheetTold) {
  const seen = new Set<string>();
  // Whose row it was that says another id now, nobody knows: then no record counts as deleted.
  let isSomebodyElse = false;
  const refused: SheetTold['refuse'] = (cell, reason) => {
    told.refuse(cell, reason, { code: 'sheet-row-out' });
    isSomebodyElse = true;
  };

  return {
    /** Null where the row is left out; of a new record the id that was typed for it, or none. */
    of({
      at: row,
      cells,
    }: SheetRow): { readonly id: string | null; readonly before: AnyRecord | null } | null {
      const inId = { row, column: headed.idAt };
      if (told.isGone(inId)) {
        refused(inId, 'no-value');
        return null;
      }
      const typed = textOf(cells[headed.idAt]);
      const id = records.has(typed) ? typed : typedId(of, typed);
      const before = records.get(id) ?? null;
      if (typed === '') return { id: null, before };
      if (before === null && numberOf(of, id) === 0) {
        refused(inId, 'not-an-id');
        return null;
      }
      if (seen.has(id)) {
        refused(inId, 'duplicate');
        return null;
      }
      seen.add(id);
      return { id, before };
    },
    unsaid: (): string[] => (isSomebodyElse ? [] : [...records.keys()].filter((id) => !seen.has(id))),
  };
}

/** Tells the field of a record that is wrong, which may stay as it was; null where all are right. */
function flawFinder(
  { of, headed }: Found,
  records: ReadonlyMap<string, AnyRecord>,
  change: Edit<CollectionName>,
  told: SheetTold,
): (row: number, id: string) => string | null {
  return (row, id) => {
    const flaw = flawOf(of, change.get(of, id));
    if (!flaw) return null;
    const key = /^\.([^.[]+)/.exec(flaw.where)?.[1] ?? '';
    const at = headed.columns.find((column) => column.key === key)?.at ?? headed.idAt;
    told.refuse({ row, column: at }, flaw.reason, { code: records.has(id) ? 'cell-back' : 'sheet-row-out' });
    return key;
  };
}

/** How a cell of the sheet is named where something is wrong with it. */
function cellsOf(
  { name, unvalued }: Found,
  { path, left }: Lenience,
): Pick<SheetTold, 'where' | 'isGone' | 'refuse'> {
  const told = new Set<string>();
  const gone = new Set(unvalued.map(({ row, column }) => `${row} ${column}`));
  const where: SheetTold['where'] = ({ row, column }) => cellName(name, row, column);
  return {
    where,
    isGone: ({ row, column }) => gone.has(`${row} ${column}`),
    refuse(cell, reason, { allowed, code = 'cell-back' } = {}) {
      const place = where(cell);
      if (!left) throw fail('roster.bad-value', { path, where: place, reason, ...(allowed && { allowed }) });
      if (!told.has(place)) left({ code, where: place, detail: reason });
      told.add(place);
    },
  };
}

/** Formulas, of which only the value is kept, and columns that are not there any more. */
function remarksOn({ name, headed, written, formulas, rows }: Found): Remark[] {
  const there = new Set(headed.columns.map(({ key }) => key));
  return [
    ...rows
      .filter(({ at }) => at < headed.row)
      .map(({ at }): Remark => ({ code: 'above-headings', where: cellName(name, at, 0) })),
    ...formulas
      .filter(({ row }) => row > headed.row)
      .map(({ row, column }): Remark => ({ code: 'formula', where: cellName(name, row, column) })),
    ...written
      .filter(({ key }) => !there.has(key) && !key.startsWith(shownPrefix))
      .map(({ heading }): Remark => ({ code: 'column-gone', where: `${name}!${heading}` })),
  ];
}
