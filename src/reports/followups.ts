/** What is to be done for whom, the most urgent first. */
import { type FollowUp, followupFields } from '../domain/records/followup.ts';
import type { Roster } from '../domain/roster.ts';
import { byUrgency, dueOf } from '../domain/service/due.ts';
import type { Day } from '../lib/day.ts';
import { say } from './phrases.ts';
import { columnsOf, rowOf } from './record-columns.ts';
import type { Column, Report, Row } from './report.ts';

const own = columnsOf(followupFields, { due: 1, text: 1, priority: 5, owner: 6, state: 7 });
const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'when', kind: 'choice', rank: 3 },
  { key: 'due', kind: 'day', rank: 1 },
  { key: 'clientName', kind: 'name', rank: 1, personal: true },
  ...own.filter(({ key }) => key !== 'id' && key !== 'due'),
];

export function followupsReport(
  roster: Roster<'clients'>,
  followups: Iterable<FollowUp>,
  today: Day,
): Report {
  const rows: Row[] = [...followups].sort(byUrgency).map((followUp) => ({
    ...rowOf(followupFields, followUp),
    when: followUp.state === 'open' ? dueOf(followUp, today) : followUp.state,
    clientName: roster.clients.get(followUp.client)?.name ?? null,
  }));
  return {
    kind: 'report',
    title: say('title.followups'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.followups'),
    next: rows.length > 0 ? [`regulars followup done ${String(rows[0]?.id)}`] : [],
  };
}
