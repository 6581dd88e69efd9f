/** Why one client is in a segment or not, clause by clause. */
import type { Client } from '../domain/records/client.ts';
import type { NamedSegment } from '../domain/segment/book.ts';
import type { Clause } from '../domain/segment/explain.ts';
import { say } from './phrases.ts';
import type { Column, Report } from './report.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 1, personal: true },
  { key: 'segment', kind: 'text', rank: 1 },
  { key: 'condition', kind: 'text', rank: 1 },
  { key: 'member', kind: 'flag', rank: 1 },
  { key: 'failed', kind: 'list', rank: 1 },
];
const clauseColumns: readonly Column[] = [
  { key: 'clause', kind: 'text', rank: 1 },
  { key: 'holds', kind: 'flag', rank: 1 },
];

export function segmentExplanation(
  { name: segment, condition }: NamedSegment,
  { id, name }: Client,
  clauses: readonly Clause[],
): Report {
  const rows = clauses.map(({ text, holds }) => ({ clause: text, holds }));
  const failed = clauses.filter(({ holds }) => !holds).map(({ text }) => text);
  const table: Report = {
    kind: 'report',
    title: say('title.clauses'),
    layout: 'table',
    columns: clauseColumns,
    rows,
    empty: say('none.clauses'),
  };
  return {
    ...table,
    title: say('title.segments'),
    layout: 'card',
    columns,
    rows: [{ id, name, segment, condition, member: failed.length === 0, failed, clauses: rows }],
    sections: [table],
    next: [`regulars client show ${id}`],
  };
}
