/** What was done: journal entries, or what each did to one record, field by field. */
import { changedFields } from '../domain/changed-fields.ts';
import type { Change } from '../domain/roster.ts';
import { say } from './phrases.ts';
import type { Column, Report, Row } from './report.ts';

export interface Step {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly command: string;
  readonly size: number;
  readonly undone: boolean;
}

const steps: readonly Column[] = [
  { key: 'seq', kind: 'int', rank: 1 },
  { key: 'at', kind: 'instant', rank: 1 },
  { key: 'by', kind: 'text', rank: 3 },
  { key: 'command', kind: 'text', rank: 1 },
  { key: 'size', kind: 'int', rank: 2 },
  { key: 'undone', kind: 'flag', rank: 2 },
];

export function stepsReport(rows: Iterable<Step>): Report {
  return report(steps, rows as Iterable<Row & Step>);
}

/** Fields of one record as each step changed them. */
export function* fieldChanges(step: Omit<Step, 'size' | 'undone'>, change: Change): Iterable<Row> {
  const { seq, at, by, command } = step;
  for (const { field, before, after } of changedFields(change.before ?? {}, change.after ?? {})) {
    if (field === 'updated' || field === 'created' || field === 'id') continue;
    yield { seq, at, by, command, id: change.id, field, before: shown(before), after: shown(after) };
  }
}

function shown(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

export function changesReport(rows: Iterable<Row>): Report {
  return report(
    [
      { key: 'seq', kind: 'int', rank: 1 },
      { key: 'at', kind: 'instant', rank: 3 },
      { key: 'by', kind: 'text', rank: 5 },
      { key: 'command', kind: 'text', rank: 4 },
      { key: 'id', kind: 'id', rank: 2 },
      { key: 'field', kind: 'text', rank: 1 },
      { key: 'before', kind: 'text', rank: 1, personal: true },
      { key: 'after', kind: 'text', rank: 1, personal: true },
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
