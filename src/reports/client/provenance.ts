/** Where each value of a client came from: file and row, tool or command, and when. */
import type { Told } from '../../domain/provenance.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Field } from '../../domain/records/field.ts';
import { say } from '../phrases.ts';
import { kindOf } from '../record-columns.ts';
import type { CellKind, Report } from '../report.ts';

/** What the rows of fields that are tables are. */
const parts: Partial<Record<Field['kind'], CellKind>> = {
  custom: 'text',
  consent: 'consent',
  values: 'list',
};

export function provenanceReport({ id, name }: Client, told: readonly Told[]): Report {
  return {
    kind: 'report',
    title: say('title.provenance', { name }),
    layout: 'table',
    columns: [
      { key: 'id', kind: 'id', rank: 3 },
      { key: 'field', kind: 'field', rank: 1 },
      { key: 'value', kind: 'any', rank: 1, personal: true },
      { key: 'tool', kind: 'choice', rank: 5 },
      { key: 'file', kind: 'text', rank: 1 },
      { key: 'row', kind: 'text', rank: 1 },
      { key: 'command', kind: 'text', rank: 4 },
      { key: 'by', kind: 'text', rank: 6 },
      { key: 'at', kind: 'instant', rank: 2 },
      { key: 'seq', kind: 'int', rank: 7 },
    ],
    rows: told.map(({ kind, value, ...about }) => {
      const shown = { value: contact(value), valueKind: cellOf(kind), fieldKind: cellOf(kind) };
      const { id: record, field, ...source } = about;
      return { id: record, field, ...shown, ...source };
    }),
    empty: say('none.known'),
    next: [`regulars history ${id}`],
  };
}

function cellOf(kind: Field['kind']): CellKind {
  if (kind === 'email' || kind === 'phone') return 'text';
  return parts[kind] ?? kindOf('', { kind });
}

/** An address or a number alone. */
function contact(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('valid' in value)) return value;
  const { value: number, typed } = value as { readonly value?: string | null; readonly typed?: string };
  return number ?? typed ?? null;
}
