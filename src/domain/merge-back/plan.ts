/** A list that came back and a roster make a plan: every change a merge-back would make, and what it leaves as it is. Nothing is written here. */
import type { Instant } from '../../lib/time/instant.ts';
import { edit } from '../change/edit.ts';
import type { Draft } from '../draft.ts';
import { type ImportPlan, planImport } from '../import/plan.ts';
import { apply, type Change, together, typedId } from '../roster.ts';
import { type AddedRow, rowAdder } from './added-rows.ts';
import type { Editable } from './columns.ts';
import type { Difference } from './differences.ts';
import { rowMerger } from './known-rows.ts';
import type { EditedList, EditedRow } from './list.ts';
import { type MergeBackOptions, type Read, type Records, recordsOf } from './merging.ts';
import { sheetOf } from './new-rows.ts';
import { left, taken, type WhyLeftOut } from './row-outcome.ts';

/** A row that changes nothing. */
export interface LeftOut {
  readonly place: string;
  readonly id: string;
  readonly why: WhyLeftOut;
}

export interface MergeBackPlan {
  readonly what: Editable;
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
  readonly leftOut: readonly LeftOut[];
  readonly added: readonly AddedRow[];
  readonly review: number;
  /** How many of those handed out have no row any more, and which they are, where that is known. */
  readonly absent: { readonly count: number; readonly ids: readonly string[] };
}

export function planMergeBack(roster: Read, list: EditedList, options: MergeBackOptions): MergeBackPlan {
  const { what } = list;
  const { now } = options;
  const change = edit(roster, now);
  const merging = { ...options, roster, list, change };
  const merge = rowMerger(merging);
  const { add, drafts, made } = rowAdder(merging);
  const doubled = doubledIds(list);
  const differences: Difference[] = [];
  const leftOut: LeftOut[] = [];
  const met = new Set<string>();
  for (const row of list.rows) {
    // A row that was emptied and not taken out is as good as taken out.
    if (isEmptied(row)) continue;
    const id = idIn(list, row);
    const { differences: found, why } =
      id === '' ? add(row) : doubled.has(id) ? left('doubled') : met.has(id) ? taken() : merge(row, id);
    if (id !== '') met.add(id);
    differences.push(...found);
    if (why !== null) leftOut.push({ place: list.place(row), id, why });
  }
  const merged = change.changes();
  const added = drafts.length === 0 ? null : importOf(roster, merged, list, drafts, now);
  return {
    what,
    changes: added ? together(merged, added.changes) : merged,
    differences,
    leftOut,
    added: [...made, ...(added ? addedRows(added, list) : [])],
    review: added?.counts.review ?? 0,
    absent: absentFrom(list, met, recordsOf(merging)),
  };
}

function isEmptied({ cells }: EditedRow): boolean {
  return [...cells.values()].every((cell) => String(cell).trim() === '');
}

/** As we write it; empty where there is none. */
function idIn({ what }: EditedList, { id }: EditedRow): string {
  return id === '' ? '' : typedId(what, id) || id;
}

/** Ids that stand in rows which say different things: nobody knows which of them is meant. */
function doubledIds(list: EditedList): Set<string> {
  const said = new Map<string, string>();
  const doubled = new Set<string>();
  for (const row of list.rows) {
    const id = idIn(list, row);
    if (id === '' || isEmptied(row)) continue;
    const text = JSON.stringify([...row.cells].map(([key, cell]) => [key, String(cell).trim()]));
    if ((said.get(id) ?? text) !== text) doubled.add(id);
    said.set(id, text);
  }
  return doubled;
}

/** What importing people would do to the roster as it is with everything else. */
function importOf(
  roster: Read,
  merged: readonly Change[],
  { file }: EditedList,
  drafts: readonly Draft[],
  now: Instant,
): ImportPlan {
  return planImport(apply(roster, merged), sheetOf(file, drafts), { now });
}

function addedRows({ verdicts }: ImportPlan, list: EditedList): AddedRow[] {
  const places = new Map(list.rows.map((row) => [row.at, list.place(row)]));
  return verdicts.map(({ place, outcome, client }) => ({
    place: places.get(place.row) ?? '',
    outcome,
    client,
  }));
}

function absentFrom(
  { handedOut }: EditedList,
  met: ReadonlySet<string>,
  records: Records,
): MergeBackPlan['absent'] {
  if (handedOut === null) return { count: 0, ids: [] };
  const { ids, count } = handedOut;
  if (ids === null) return { count: Math.max(0, count - met.size), ids: [] };
  const absent = [...ids].filter((id) => !met.has(id) && records.has(id));
  return { count: absent.length, ids: absent };
}
