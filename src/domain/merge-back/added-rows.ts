/** Rows that came back without an id: the records they ask for, and the people an import is to look for. */
import type { Draft } from '../draft.ts';
import type { RowVerdict } from '../import/verdict.ts';
import type { Difference } from './differences.ts';
import type { EditedRow } from './list.ts';
import { type MergingBack, originOf, recordsOf } from './merging.ts';
import { type Known, newFollowUp, newRegistration } from './new-records.ts';
import { draftOf, type RowValues } from './new-rows.ts';
import { left, type RowOutcome, taken } from './row-outcome.ts';
import { missingIn, rowValues } from './row-values.ts';

/** A row without an id, and whom an import would have made of it. */
export interface AddedRow {
  readonly place: string;
  readonly outcome: RowVerdict['outcome'];
  readonly client: string | null;
}

export interface RowAdder {
  readonly add: (row: EditedRow) => RowOutcome;
  /** People, who are still to be looked for. */
  readonly drafts: readonly Draft[];
  /** What was written down, or was so already. */
  readonly made: readonly AddedRow[];
}

export function rowAdder(merging: MergingBack): RowAdder {
  const { roster, list, change, read, now, owner } = merging;
  const { what } = list;
  const drafts: Draft[] = [];
  const made: AddedRow[] = [];
  const fresh: Known[] = [];
  return { add, drafts, made };

  function add(row: EditedRow): RowOutcome {
    const { values, refused } = rowValues(row, list, read);
    if (what !== 'clients') return addRecord(row, values, refused);
    const draft = draftOf({ row: row.at }, values);
    if (!draft) return left('nobody', refused);
    drafts.push(draft);
    return taken(refused);
  }

  function addRecord(row: EditedRow, values: RowValues, refused: readonly Difference[]): RowOutcome {
    const wanted =
      what === 'registrations'
        ? newRegistration(roster, row, values, now)
        : newFollowUp(roster, row, values, owner);
    if ('why' in wanted) return left(wanted.why, refused);
    const { client, fields, isSame } = wanted;
    const missing = missingIn(row, list, fields);
    if (missing) {
      const isTold = refused.some(({ key }) => key === missing.key);
      return taken(isTold ? refused : [...refused, missing]);
    }
    const isKnown = [...(recordsOf(merging).values() as Iterable<Known>), ...fresh].some(isSame);
    if (!isKnown) {
      change.add(what, fields as never, { origin: originOf(list, row) } as never);
      fresh.push(fields);
    }
    made.push({ place: list.place(row), outcome: isKnown ? 'known' : 'new', client });
    return taken(refused);
  }
}
