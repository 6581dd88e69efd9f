/** What a merge-back is given: the list that came back, the roster, and whoever decides what both changed. */
import type { Instant } from '../../lib/time/instant.ts';
import type { Edit } from '../change/edit.ts';
import { importCollections } from '../import/plan.ts';
import type { Origin } from '../records/field.ts';
import type { AnyRecord, Roster } from '../roster.ts';
import type { Editable } from './columns.ts';
import type { CellReader, Decide } from './differences.ts';
import type { EditedList, EditedRow } from './list.ts';
import { tool } from './new-rows.ts';

/** The collections a merge-back reads. */
export const mergeBackCollections = [...importCollections, 'followups'] as const;
export type Read = Roster<(typeof mergeBackCollections)[number]>;
export type Records = ReadonlyMap<string, AnyRecord>;

export interface MergeBackOptions {
  readonly now: Instant;
  /** The records as they were when the list was made; null where nobody knows. */
  readonly base: Records | null;
  readonly read: CellReader;
  readonly decide: Decide;
  /** Of follow-ups for which the list names nobody. */
  readonly owner: string;
}

/** What every row is read against, and where what it changes goes. */
export interface MergingBack extends MergeBackOptions {
  readonly roster: Read;
  readonly list: EditedList;
  readonly change: Edit<Editable>;
}

export function recordsOf({ roster, list }: Pick<MergingBack, 'roster' | 'list'>): Records {
  return roster[list.what];
}

export function originOf({ file }: EditedList, { at }: EditedRow): Origin {
  return { tool, file, row: String(at) };
}
