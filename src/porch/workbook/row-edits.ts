/** What somebody did in one sheet: rows that say something else now, new ones, and those that are gone. */

import type { Edit } from '../../domain/change/edit.ts';
import type { ValueFlaw } from '../../domain/errors.ts';
import { fail } from '../../domain/errors.ts';
import { type AnyRecord, type CollectionName, numberOf, type Roster, typedId } from '../../domain/roster.ts';
import { type CellDoubt, type CellProblem, isDoubt } from '../../domain/value/cell-reading.ts';
import { type CellSurroundings, readFieldCell } from '../../intake/cell/field-cell.ts';
import type { Cell } from '../../intake/raw/table.ts';
import { textOf } from '../../intake/raw/table.ts';
import { cellName } from '../../lib/cell-name.ts';
import type { Instant } from '../../lib/instant.ts';
import { flawOf } from '../../store/check.ts';
import type { Remark } from '../../store/workbooks.ts';
import { CUSTOM, SHOWN } from './columns.ts';
import type { Found } from './found-sheets.ts';
import type { Placed } from './heading-row.ts';
import { idsByName, namesSaid } from './named-row.ts';
import { type Around, choiceWord, saysStill, shownCell } from './shown-cell.ts';

export interface Typing extends Around {
  readonly cells: CellSurroundings;
  readonly savedAt: Instant;
}

export interface Reference {
  readonly to: CollectionName;
  readonly id: string;
  readonly where: string;
}

export interface Edited {
  readonly remarks: readonly Remark[];
  /** Ids of other records that somebody typed. */
  readonly references: readonly Reference[];
  /** Of new records: the id each was made under, and the one somebody typed for it. */
  readonly ids: ReadonlyMap<string, string>;
}

/** As they are called wherever a value of a roster cannot be. */
const flaws: Readonly<Record<Exclude<CellProblem, CellDoubt>, ValueFlaw>> = {
  'bad-day': 'not-a-day',
  'bad-flag': 'not-a-flag',
  'bad-id': 'not-an-id',
  'bad-instant': 'not-an-instant',
  'bad-money': 'no-money',
  'bad-number': 'not-a-number',
  'bad-shape': 'not-a-choice',
  'lost-phone': 'lost-phone',
  'unknown-word': 'not-a-choice',
};

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
  const { of, name, headed, rows } = sheet;
  const records = base[of] as ReadonlyMap<string, AnyRecord>;
  const where = (row: number, column: number) => cellName(name, row, column);
  const bad = (row: number, column: number, reason: ValueFlaw, allowed?: readonly string[]) =>
    fail('roster.bad-value', { path, where: where(row, column), reason, ...(allowed && { allowed }) });
  const remarks = remarksOn(sheet);
  const references: Reference[] = [];
  const ids = new Map<string, string>();
  const seen = new Set<string>();
  const idSaid = idsByName(base, change);
  const gone = new Set(sheet.unvalued.map(({ row, column }) => `${row} ${column}`));

  /** The fields that the cells of a row say anew. */
  const patchOf = (row: number, cells: readonly Cell[], before: AnyRecord | null) => {
    const patch: Record<string, unknown> = {};
    const custom = new Map(Object.entries(before?.custom ?? {}));
    for (const column of headed.columns) {
      if (column.key === 'id') continue;
      if (gone.has(`${row} ${column.at}`)) throw bad(row, column.at, 'no-value');
      const cell = cells[column.at] ?? '';
      const shown = before && shownCell(column, before, around);
      if (saysStill(shown, cell)) continue;
      if (column.key.startsWith(SHOWN)) {
        // A new row may be told of by names, and is then one with them.
        if (before) remarks.push({ code: 'shown-only', where: where(row, column.at) });
      } else if (column.key.startsWith(CUSTOM)) {
        const heading = column.key.slice(CUSTOM.length);
        if (textOf(cell) === '') custom.delete(heading);
        else custom.set(heading, textOf(cell));
        patch.custom = Object.fromEntries(custom);
      } else patch[column.key] = valueTyped(column, row, cell, before);
    }
    return patch;
  };

  const valueTyped = (column: Placed, row: number, cell: Cell, before: AnyRecord | null): unknown => {
    if (column.field === null) return undefined;
    const known = (before as Readonly<Record<string, unknown>> | null)?.[column.key];
    const { key, field } = column;
    const { value, problem, allowed } = readFieldCell({ key, field }, cell, [known], around.cells);
    if (problem && !isDoubt(problem))
      throw bad(
        row,
        column.at,
        flaws[problem],
        allowed?.map((code) => choiceWord(code, around.words)),
      );
    if (problem) remarks.push({ code: problem, where: where(row, column.at) });
    if (field.kind === 'ref' && value !== undefined)
      for (const id of [value].flat() as string[])
        references.push({ to: field.to as CollectionName, id, where: where(row, column.at) });
    return value;
  };

  const check = (row: number, id: string) => {
    const flaw = flawOf(of, change.get(of, id));
    if (!flaw) return;
    const key = /^\.([^.[]+)/.exec(flaw.where)?.[1];
    throw bad(row, headed.columns.find((column) => column.key === key)?.at ?? headed.idAt, flaw.reason);
  };

  const headedAt = new Set(headed.columns.map(({ at }) => at));
  for (const { at: row, cells } of rows) {
    if (row <= headed.row) continue;
    const unnamed = cells.findIndex((cell, at) => !headedAt.has(at) && textOf(cell) !== '');
    if (unnamed >= 0) throw bad(headed.row, unnamed, 'missing');
    const typed = textOf(cells[headed.idAt]);
    const known = records.has(typed) ? typed : typedId(of, typed);
    const before = records.get(known) ?? null;
    if (typed !== '' && before === null && numberOf(of, known) === 0)
      throw bad(row, headed.idAt, 'not-an-id');
    if (typed !== '' && seen.has(known)) throw bad(row, headed.idAt, 'duplicate');
    if (typed !== '') seen.add(known);
    const patch = patchOf(row, cells, before);
    if (before) {
      change.set(of, known, patch as never);
      if (Object.keys(patch).length > 0) check(row, known);
      continue;
    }
    const named = namesSaid(headed.columns, cells);
    if (typed !== '' || named.length > 0 || Object.keys(patch).length > 0) {
      for (const said of named) {
        if (patch[said.key] !== undefined) {
          remarks.push({ code: 'shown-only', where: where(row, said.at) });
          continue;
        }
        const meant = idSaid(said);
        if ('flaw' in meant) throw bad(row, said.at, meant.flaw);
        patch[said.key] = meant.id;
      }
      const id = change.add(of, patch as never, defaults[of]?.(around) as never);
      check(row, id);
      if (typed !== '') ids.set(id, known);
    }
  }
  for (const id of records.keys()) if (!seen.has(id)) change.remove(of, id);
  return { remarks, references, ids };
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
