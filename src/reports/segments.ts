/** The list of segments with how many clients each has today. */
import { say } from './phrases.ts';
import type { Report, Row } from './report.ts';

export function segmentsReport(rows: readonly Row[]): Report {
  return {
    kind: 'report',
    title: say('title.segments'),
    layout: 'table',
    columns: [
      { key: 'name', kind: 'text', rank: 1 },
      { key: 'about', kind: 'phrase', rank: 3 },
      { key: 'members', kind: 'int', rank: 1 },
      { key: 'condition', kind: 'text', rank: 2 },
      { key: 'shipped', kind: 'flag', rank: 4 },
    ],
    rows,
    empty: say('none.segments'),
  };
}
