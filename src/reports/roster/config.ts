/** Settings in force. */
import { say } from '../phrases.ts';
import type { Report, Row } from '../report.ts';

export function configReport(rows: readonly Row[], { withOrigin = false } = {}): Report {
  return {
    kind: 'report',
    title: say('title.config'),
    layout: 'table',
    columns: [
      { key: 'key', kind: 'text', rank: 1, heading: say('heading.setting') },
      { key: 'value', kind: 'text', rank: 1, heading: say('heading.value') },
      { key: 'from', kind: 'choice', rank: 2, ...(withOrigin ? {} : { extra: true }) },
    ],
    rows,
    empty: say('none.known'),
  };
}
