/** The list of events, and one of them with its numbers. */
import { counts, isCheckedIn } from '../../domain/edition/participation.ts';
import { type Event, eventFields } from '../../domain/records/event.ts';
import type { Registration } from '../../domain/records/registration.ts';
import { say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

const numbers: readonly Column[] = [
  { key: 'registered', kind: 'int', rank: 2 },
  { key: 'checkedIn', kind: 'int', rank: 3 },
];
const columns: readonly Column[] = [
  ...columnsOf(eventFields, { id: 1, name: 1, start: 1, series: 4, city: 5 }).filter(
    (column) => !column.extra,
  ),
  ...numbers,
  ...columnsOf(eventFields, { id: 1, name: 1, start: 1, series: 4, city: 5 }).filter(
    (column) => column.extra,
  ),
];

/** Where none was cancelled, nobody asks. */
const columnsFor = (isCancelled: boolean): readonly Column[] =>
  columns.map((one) => (one.key === 'cancelled' && isCancelled ? { ...one, extra: false, rank: 1 } : one));

/** Events newest first, each with how many counting registrations and check-ins it has. */
export function eventsReport(
  events: Iterable<Event>,
  registrations: Iterable<Registration>,
  layout: Report['layout'] = 'table',
): Report {
  const registered = new Map<string, number>();
  const arrived = new Map<string, number>();
  for (const registration of registrations) {
    if (!counts(registration)) continue;
    const { event } = registration;
    registered.set(event, (registered.get(event) ?? 0) + 1);
    if (isCheckedIn(registration)) arrived.set(event, (arrived.get(event) ?? 0) + 1);
  }
  const rows: Row[] = [...events]
    .sort((a, b) => (a.start === b.start ? (a.id < b.id ? 1 : -1) : a.start < b.start ? 1 : -1))
    .map((event) => ({
      ...rowOf(eventFields, event),
      registered: registered.get(event.id) ?? 0,
      checkedIn: arrived.get(event.id) ?? 0,
    }));
  return {
    kind: 'report',
    title: say('title.events'),
    layout,
    columns: columnsFor(rows.some(({ cancelled }) => cancelled === true)),
    rows,
    empty: say('none.events'),
    next: rows.length === 0 ? [say('next.add-event')] : [],
  };
}
