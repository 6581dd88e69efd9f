/** What somebody did in one sheet: rows that say something else now, new ones, and those that are gone. */
import type { Edit } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import { type AnyRecord, type CollectionName, numberOf, type Roster, typedId } from '../../domain/roster.ts';
import { textOf } from '../../intake/raw/table.ts';
import { cellName } from '../../lib/cell-name.ts';
import { flawOf } from '../../store/check.ts';
import type { Remark } from '../../store/workbooks.ts';
import { SHOWN } from './columns.ts';
import type { Found } from './found-sheets.ts';
import { idsByName, namesSaid } from './named-row.ts';
import { patchOf, type Reference, type SheetTold, type Typing } from './row-patch.ts';

export interface Edited {
  readonly remarks: readonly Remark[];
  /** Ids of other records that somebody typed. */
  readonly references: readonly Reference[];
  /** Of new records: the id each was made under, and the one somebody typed for it. */
  readonly ids: ReadonlyMap<string, string>;
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

/** Makes the edits of a sheet in `change`. Throws `roster.bad-value` naming the cell. */
export function editsIn(
  sheet: Found,
  base: Roster,
  change: Edit<CollectionName>,
  around: Typing,
  path: string,
): Edited {
  const { of, headed, rows } = sheet;
  const records = base[of] as ReadonlyMap<string, AnyRecord>;
  const told: SheetTold = { ...cellsOf(sheet, path), around, remarks: remarksOn(sheet), references: [] };
  const ids = new Map<string, string>();
  const seen = new Set<string>();
  const idSaid = idsByName(base, change);

  const check = (row: number, id: string) => {
    const flaw = flawOf(of, change.get(of, id));
    if (!flaw) return;
    const key = /^\.([^.[]+)/.exec(flaw.where)?.[1];
    const at = headed.columns.find((column) => column.key === key)?.at ?? headed.idAt;
    throw told.bad({ row, column: at }, flaw.reason);
  };

  const headedAt = new Set(headed.columns.map(({ at }) => at));
  for (const { at: row, cells } of rows) {
    if (row <= headed.row) continue;
    const unnamed = cells.findIndex((cell, at) => !headedAt.has(at) && textOf(cell) !== '');
    if (unnamed >= 0) throw told.bad({ row: headed.row, column: unnamed }, 'missing');
    const inId = { row, column: headed.idAt };
    const typed = textOf(cells[headed.idAt]);
    const known = records.has(typed) ? typed : typedId(of, typed);
    const before = records.get(known) ?? null;
    if (typed !== '' && before === null && numberOf(of, known) === 0) throw told.bad(inId, 'not-an-id');
    if (typed !== '' && seen.has(known)) throw told.bad(inId, 'duplicate');
    if (typed !== '') seen.add(known);
    const patch = patchOf(sheet, { row, cells, before }, told);
    if (before) {
      change.set(of, known, patch as never);
      if (Object.keys(patch).length > 0) check(row, known);
      continue;
    }
    const named = namesSaid(headed.columns, cells);
    if (typed !== '' || named.length > 0 || Object.keys(patch).length > 0) {
      for (const said of named) {
        const cell = { row, column: said.at };
        if (patch[said.key] !== undefined) {
          told.remarks.push({ code: 'shown-only', where: told.where(cell) });
          continue;
        }
        const meant = idSaid(said);
        if ('flaw' in meant) throw told.bad(cell, meant.flaw);
        patch[said.key] = meant.id;
      }
      const id = change.add(of, patch as never, defaults[of]?.(around) as never);
      check(row, id);
      if (typed !== '') ids.set(id, known);
    }
  }
  for (const id of records.keys()) if (!seen.has(id)) change.remove(of, id);
  return { remarks: told.remarks, references: told.references, ids };
}

/** How a cell of the sheet is named where something is wrong with it. */
function cellsOf({ name, unvalued }: Found, path: string): Pick<SheetTold, 'where' | 'isGone' | 'bad'> {
  const gone = new Set(unvalued.map(({ row, column }) => `${row} ${column}`));
  const where: SheetTold['where'] = ({ row, column }) => cellName(name, row, column);
  return {
    where,
    isGone: ({ row, column }) => gone.has(`${row} ${column}`),
    bad: (cell, reason, allowed) =>
      fail('roster.bad-value', { path, where: where(cell), reason, ...(allowed && { allowed }) }),
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
      .filter(({ key }) => !there.has(key) && !key.startsWith(SHOWN))
      .map(({ heading }): Remark => ({ code: 'column-gone', where: `${name}!${heading}` })),
  ];
}
