/** The list of segments, with how many clients each has today or without. */
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

/** A condition is what one types again: what it is about in words gives way to it. */
const columns: readonly Column[] = [
  { key: 'name', kind: 'text', rank: 1 },
  { key: 'about', kind: 'phrase', rank: 5 },
  { key: 'members', kind: 'int', rank: 1 },
  { key: 'condition', kind: 'text', rank: 1 },
  { key: 'shipped', kind: 'flag', only: 'programs' },
];

export function segmentsReport(rows: readonly Row[]): Report {
  return {
    kind: 'report',
    title: say('title.segments'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.segments'),
  };
}

/** In a pipe each line begins with a name, and says nothing but what the segment is. */
export function segmentNamesReport(rows: readonly Row[]): Report {
  const named = columns.filter(({ key }) => key !== 'members');
  return {
    ...segmentsReport(rows),
    columns: named.map((column) => (column.key === 'shipped' ? { ...column, extra: true } : column)),
  };
}
