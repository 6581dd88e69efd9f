/** One row that came back against its record: what it changed, what both changed, and what cannot be taken. */
import { isBlank } from '../../lib/plain.ts';
import { type ThreeWay, threeWay, threeWayConsent } from '../change/three-way.ts';
import type { Consent } from '../records/field.ts';
import type { AnyRecord } from '../roster.ts';
import type { CellProblem, Reading } from '../value/cell-reading.ts';
import { type CellRead, type EditColumn, valueIn } from './columns.ts';
import type { EditedRow } from './list.ts';

/** Why what a row says is not taken. */
export type Refusal = CellProblem | 'required';

/** Reads a cell; `known` are the values it may still say, as they were or as they are. */
export type CellReader = (column: EditColumn, cell: CellRead, known: readonly unknown[]) => Reading;

/** One cell that says something else than we do. `kept` is whose value stands, as far as anybody decided. */
export interface Difference {
  /** As a spreadsheet names it: `Clients!D17`. */
  readonly place: string;
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly outcome: Exclude<ThreeWay['outcome'], 'same'> | 'refused';
  readonly kept: 'theirs' | 'ours' | null;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly ours: unknown;
  /** Why a cell was refused. */
  readonly problem?: Refusal;
  readonly allowed?: readonly string[];
}

/** Whose value stands where both changed one; null where that is for a person to say. */
export type Decide = (id: string, key: string) => 'theirs' | 'ours' | null;

export interface Sides {
  /** Null where nobody knows what the list was made of. */
  readonly base: AnyRecord | null;
  readonly ours: AnyRecord;
}

export interface RowDifferences {
  readonly differences: readonly Difference[];
  /** What is to be set, by the key of its column. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** By what a row is read, and who settles what both sides changed. */
export interface RowReading {
  readonly columns: readonly EditColumn[];
  readonly read: CellReader;
  readonly decide: Decide;
}

export function differencesIn(
  row: EditedRow,
  { base, ours }: Sides,
  about: { readonly name: string; readonly place: (key: string) => string },
  { columns, read, decide }: RowReading,
): RowDifferences {
  const differences: Difference[] = [];
  const values = new Map<string, unknown>();
  for (const column of columns) {
    const { key, field } = column;
    const cell = row.cells.get(key);
    if (cell === undefined) continue;
    const was = base === null ? null : { value: valueIn(base, key) };
    const is = valueIn(ours, key);
    const reading = read(column, cell, was === null ? [is] : [was.value, is]);
    const told = { place: about.place(key), id: ours.id, name: about.name, key, base: was?.value, ours: is };
    if (reading.problem !== undefined) {
      const { problem, allowed = [] } = reading;
      differences.push({ ...told, outcome: 'refused', kept: 'ours', theirs: cell, problem, allowed });
      continue;
    }
    const theirs = reading.value;
    const merged =
      field.kind === 'consent'
        ? threeWayConsent(
            was as { value: Consent | undefined } | null,
            theirs as Consent | undefined,
            is as Consent | undefined,
          )
        : threeWay(was, theirs, is);
    if (merged.outcome === 'same') continue;
    if (field.required && isBlank(theirs)) {
      differences.push({ ...told, outcome: 'refused', kept: 'ours', theirs: '', problem: 'required' });
      continue;
    }
    const kept =
      merged.outcome === 'both' ? decide(ours.id, key) : merged.outcome === 'taken' ? 'theirs' : 'ours';
    differences.push({ ...told, outcome: merged.outcome, kept, theirs });
    if (merged.outcome === 'taken') values.set(key, merged.value);
    else if (kept === 'theirs') values.set(key, theirs);
  }
  return { differences, values };
}
