/** What was done: journal entries, or what each did to one record, field by field. */
import { changedFields } from '../../domain/change/changed-fields.ts';
import { type FieldTable, type Kind, tableKinds } from '../../domain/records/field.ts';
import { type Change, collections } from '../../domain/roster.ts';
import { say } from '../phrases.ts';
import { kindOf } from '../record-columns.ts';
import type { CellKind, Column, Report, Row } from '../report.ts';

export interface Step {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly command: string;
  readonly size: number;
  readonly undone: boolean;
  /** The first few of the records it touched. */
  readonly ids: readonly string[];
  /** The step that an undo took back, or a redo gave back. */
  readonly ofStep: number | null;
}

const steps: readonly Column[] = [
  { key: 'seq', kind: 'int', rank: 1 },
  { key: 'at', kind: 'instant', rank: 1 },
  { key: 'by', kind: 'text', rank: 3 },
  { key: 'command', kind: 'text', rank: 1 },
  { key: 'size', kind: 'int', rank: 2 },
  { key: 'undone', kind: 'flag', rank: 2 },
  { key: 'ids', kind: 'list', rank: 3 },
  { key: 'ofStep', kind: 'int', rank: 2 },
];

/** `since` is the day they begin on, where somebody named one. */
export function stepsReport(rows: Iterable<Step>, since?: string): Report {
  const told = report(steps, rows as Iterable<Row & Step>);
  return since === undefined ? told : { ...told, empty: say('none.history-since', { day: since }) };
}

/** About the record itself. Of where it came from only the marks of rows ever change. */
const silent: ReadonlySet<string> = new Set(['id', 'created', 'updated']);

/** Fields of one record as each step changed them. */
export function* fieldChanges(
  step: Omit<Step, 'size' | 'undone' | 'ids' | 'ofStep'>,
  change: Change,
): Iterable<Row> {
  const { seq, at, by, command } = step;
  const { fields } = collections[change.collection];
  for (const { kind, field, before, after } of partsChanged(
    fields,
    change.before ?? {},
    change.after ?? {},
  )) {
    if (silent.has(field) || (field === 'origin' && change.before !== null && change.after !== null))
      continue;
    const kinds = { fieldKind: kind, beforeKind: kind, afterKind: kind };
    yield { seq, at, by, command, id: change.id, field, before, after, ...kinds };
  }
}

/** What the rows of some of them are. */
const parts: Partial<Record<Kind, CellKind>> = { consent: 'consent', values: 'list' };

/** Which fields of a record differ, and what their values are; null where there is none. */
export function* partsChanged(
  fields: FieldTable,
  before: object,
  after: object,
): Iterable<{ field: string; kind: CellKind; before: unknown; after: unknown }> {
  for (const change of changedFields(before, after)) {
    const field = fields[change.field];
    const kind = field ? kindOf(change.field, field) : 'text';
    if (field && tableKinds.has(field.kind))
      for (const part of changedFields((change.before ?? {}) as object, (change.after ?? {}) as object))
        yield valued(`${change.field}.${part.field}`, parts[field.kind] ?? kind, part);
    else yield valued(change.field, kind, change);
  }
}

function valued(field: string, kind: CellKind, { before, after }: { before: unknown; after: unknown }) {
  return { field, kind, before: before ?? null, after: after ?? null };
}

export function changesReport(rows: Iterable<Row>): Report {
  return report(
    [
      { key: 'seq', kind: 'int', rank: 1 },
      { key: 'at', kind: 'instant', rank: 3 },
      { key: 'by', kind: 'text', rank: 5 },
      { key: 'command', kind: 'text', rank: 4 },
      { key: 'id', kind: 'id', rank: 2 },
      { key: 'field', kind: 'field', rank: 1 },
      { key: 'before', kind: 'any', rank: 1, personal: true },
      { key: 'after', kind: 'any', rank: 1, personal: true },
    ],
    rows,
  );
}

function report(columns: readonly Column[], rows: Iterable<Row>): Report {
  return {
    kind: 'report',
    title: say('title.history'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.history'),
  };
}
