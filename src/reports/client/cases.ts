/** Cases with the names of their clients and events. */
import { type Case, caseFields } from '../../domain/records/case.ts';
import type { Roster } from '../../domain/roster.ts';
import { byKeys } from '../../lib/collect.ts';
import { type Day, daysBetween } from '../../lib/time/day.ts';
import { say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

const own = columnsOf(caseFields, { opened: 2, kind: 1, text: 1, cause: 4, closed: 5, owner: 6 });
const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'clientName', kind: 'name', rank: 1, personal: true },
  ...own
    .filter(({ key }) => key !== 'id')
    .map((one): Column => (one.key === 'text' ? { ...one, wraps: true } : one)),
  { key: 'days', kind: 'int', rank: 3 },
  { key: 'eventName', kind: 'text', rank: 7 },
];

/** `days` is how long it was open, up to the day where it still is. */
export function casesReport(roster: Roster<'clients' | 'events'>, cases: Iterable<Case>, day: Day): Report {
  const rows: Row[] = [...cases]
    .sort(
      byKeys(
        ({ closed }) => (closed === undefined ? 0 : 1),
        ({ opened }) => opened,
        ({ id }) => id,
      ),
    )
    .map((one) => ({
      ...rowOf(caseFields, one),
      clientName: roster.clients.get(one.client ?? '')?.name ?? null,
      eventName: one.event === undefined ? null : (roster.events.get(one.event)?.name ?? null),
      days: daysBetween(one.opened, one.closed ?? day),
    }));
  const first = rows.find(({ closed }) => closed === null);
  return {
    kind: 'report',
    title: say('title.cases'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.cases'),
    next: first ? [`regulars case close ${String(first.id)}`] : [],
  };
}
