/** What a check of a roster's files can find. */
import type { CellDoubt } from '../value/cell-reading.ts';

/** Something `doctor` found. A `problem` needs a person; a `note` does not. */
export interface Finding {
  readonly severity: 'note' | 'problem';
  readonly code: FindingCode;
  readonly where: string;
  readonly detail: string;
}

export type FindingCode =
  | 'snapshot-damaged'
  | 'snapshot-missing'
  | 'snapshot-differs'
  | 'older-version'
  | 'journal-missing'
  | 'journal-broken'
  | 'journal-other'
  | 'snapshot-ahead'
  | 'torn-line'
  | 'dead-lock'
  | 'held-lock'
  | 'foreign-lock'
  | 'temp-file'
  | 'conflict-copy'
  | 'sheet-gone'
  | 'foreign-part'
  | 'in-use'
  | 'duplicate-id'
  | 'bad-value'
  | 'dangling-reference'
  | 'unknown-zone'
  | 'open-permissions';

/** Something `doctor --fix` does about what it found. */
export interface Repair {
  readonly code: RepairCode;
  readonly where: string;
  readonly detail: string;
}

export type RepairCode =
  | 'rebuilt'
  | 'journal-cut'
  | 'journal-anew'
  | 'cell-back'
  | 'sheet-row-out'
  | 'sheet-back'
  | 'headings-back'
  | 'value-back'
  | 'value-out'
  | 'value-set'
  | 'row-out'
  | 'twin-out'
  | 'new-id'
  | 'record-back'
  | 'reference-out'
  | 'permissions';

/** Why what stands in a sheet of the roster's workbook was not taken as it stands, or hardly is what was meant. */
export type RemarkCode = 'formula' | 'shown-only' | 'column-gone' | 'above-headings' | CellDoubt;
