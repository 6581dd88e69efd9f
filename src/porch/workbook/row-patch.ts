/** What the cells of one row say anew of a record, or of a new one. */
import type { ValueFlaw } from '../../domain/errors.ts';
import type { AnyRecord, CollectionName } from '../../domain/roster.ts';
import { type CellDoubt, type CellProblem, isDoubt } from '../../domain/value/cell-reading.ts';
import { type CellSurroundings, readFieldCell } from '../../intake/cell/field-cell.ts';
import type { Cell } from '../../intake/raw/table.ts';
import { textOf } from '../../intake/raw/table.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { Remark } from '../../store/workbooks.ts';
import { customPrefix, shownPrefix } from './columns.ts';
import type { Found } from './found-sheets.ts';
import type { Placed } from './heading-row.ts';
import { type Around, choiceWord, saysStill, shownCell } from './shown-cell.ts';

export interface Typing extends Around {
  readonly cells: CellSurroundings;
  readonly savedAt: Instant;
}

export interface Reference {
  readonly to: CollectionName;
  readonly id: string;
  /** The field that says so, and where. */
  readonly key: string;
  readonly where: string;
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** What is told of the sheet while its rows are read. */
export interface SheetTold {
  readonly around: Typing;
  readonly remarks: Remark[];
  /** Of the row that is being read. */
  readonly references: Reference[];
  readonly where: (cell: CellAt) => string;
  /** Whether it is an error, or a formula that has no value any more. */
  readonly isGone: (cell: CellAt) => boolean;
  /** Throws `roster.bad-value` of that cell; answers where it may stay as it was instead. */
  readonly refuse: (
    cell: CellAt,
    reason: ValueFlaw,
    more?: {
      readonly allowed?: readonly string[] | undefined;
      readonly code?: 'cell-back' | 'sheet-row-out';
    },
  ) => void;
}

/** A row, and the record its id names; null of a new one. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly before: AnyRecord | null;
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

/** The fields that say something else than the record. Throws `roster.bad-value` where `told` refuses to go on. */
export function patchOf(
  { headed }: Found,
  { row, cells, before }: SheetRow,
  told: SheetTold,
): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  const custom = new Map(Object.entries(before?.custom ?? {}));
  for (const column of headed.columns) {
    if (column.key === 'id') continue;
    const at = { row, column: column.at };
    if (told.isGone(at)) {
      told.refuse(at, 'no-value');
      continue;
    }
    const cell = cells[column.at] ?? '';
    if (saysStill(before && shownCell(column, before, told.around), cell)) continue;
    if (column.key.startsWith(shownPrefix)) {
      // A new row may be told of by names, and is then one with them.
      if (before) told.remarks.push({ code: 'shown-only', where: told.where(at) });
    } else if (column.key.startsWith(customPrefix)) {
      const heading = column.key.slice(customPrefix.length);
      if (textOf(cell) === '') custom.delete(heading);
      else custom.set(heading, textOf(cell));
      patch.custom = Object.fromEntries(custom);
    } else {
      const typed = valueTyped(column, { row, cell, before }, told);
      if (typed) patch[column.key] = typed.value;
    }
  }
  return patch;
}

/** Null where nothing is taken. */
function valueTyped(
  { key, field, at: column }: Placed,
  { row, cell, before }: { readonly row: number; readonly cell: Cell; readonly before: AnyRecord | null },
  { around, remarks, references, where, refuse }: SheetTold,
): { readonly value: unknown } | null {
  if (field === null) return null;
  const at = { row, column };
  const known = (before as Readonly<Record<string, unknown>> | null)?.[key];
  const { value, problem, allowed } = readFieldCell({ key, field }, cell, [known], around.cells);
  if (problem && !isDoubt(problem)) {
    const said = allowed?.map((code) => choiceWord(code, around.words));
    refuse(at, flaws[problem], { allowed: said });
    return null;
  }
  if (problem) remarks.push({ code: problem, where: where(at) });
  if (field.kind === 'ref' && value !== undefined)
    for (const id of [value].flat() as string[])
      references.push({ to: field.to as CollectionName, id, key, where: where(at) });
  return { value };
}
