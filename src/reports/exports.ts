/** Collections as reports that are written to a file whole: every column, one row a record. */
import { type AnyRecord, collections, type Roster } from '../domain/roster.ts';
import { say } from './phrases.ts';
import { atEvents, columnsOf, rowOf } from './record-columns.ts';
import type { Column, Report, Row } from './report.ts';

/** What can be asked for, and the collection each is kept in. */
export const exportable = [
  'clients',
  'registrations',
  'interactions',
  'followups',
  'answers',
  'events',
] as const;
export type Exportable = (typeof exportable)[number];

const titles: Readonly<Record<Exportable, Report['title']>> = {
  clients: say('title.clients'),
  registrations: say('title.registrations'),
  interactions: say('title.interactions'),
  followups: say('title.followups'),
  answers: say('title.answers'),
  events: say('title.events'),
};

/** Columns that make a row readable beside the ids it holds. */
const names: Readonly<Record<Exportable, readonly Column[]>> = {
  clients: [],
  events: [],
  registrations: [named('clientName'), named('eventName')],
  interactions: [named('clientName'), named('eventName')],
  followups: [named('clientName')],
  answers: [named('clientName')],
};

function named(key: 'clientName' | 'eventName'): Column {
  return { key, kind: 'name', personal: key === 'clientName' };
}

export function exportReport(
  what: Exportable,
  records: Iterable<AnyRecord>,
  roster: Partial<Roster>,
): Report {
  const { fields } = collections[what];
  const own = columnsOf(fields, { id: 1 }).map(({ extra: _, ...column }) => column);
  const [id, ...rest] = atEvents(own, fields, roster.events ?? new Map());
  const known = [...records];
  const free = freeColumns(what, known);
  const named = names[what];
  return {
    kind: 'report',
    title: titles[what],
    layout: 'table',
    columns: [...(id ? [id] : []), ...named, ...rest, ...free],
    rows: rows(fields, known, roster, free),
    empty: say('none.rows'),
  };
}

function* rows(
  fields: Parameters<typeof rowOf>[0],
  records: readonly AnyRecord[],
  roster: Partial<Roster>,
  free: readonly Column[],
): Iterable<Row> {
  for (const record of records) {
    const { client, event } = record as { client?: string; event?: string };
    const row: Record<string, unknown> = { ...rowOf(fields, record) };
    if (client !== undefined) row.clientName = roster.clients?.get(client)?.name ?? null;
    if (event !== undefined) row.eventName = roster.events?.get(event)?.name ?? null;
    for (const { key } of free) row[key] = freeValue(record, key);
    yield row;
  }
}

const FREE: Partial<Record<Exportable, readonly string[]>> = {
  clients: ['custom'],
  registrations: ['answers', 'custom'],
  answers: ['values'],
};

/** A column for each heading nobody has a field for. */
function freeColumns(what: Exportable, records: readonly AnyRecord[]): Column[] {
  const found = new Map<string, Column>();
  for (const record of records) {
    for (const group of FREE[what] ?? []) {
      for (const heading of Object.keys(groupOf(record, group))) {
        const key = `${group}.${heading}`;
        if (!found.has(key)) found.set(key, { key, kind: 'text', heading, personal: true });
      }
    }
  }
  return [...found.values()];
}

function groupOf(record: AnyRecord, group: string): Readonly<Record<string, unknown>> {
  return ((record as unknown as Record<string, unknown>)[group] ?? {}) as Readonly<Record<string, unknown>>;
}

function freeValue(record: AnyRecord, key: string): unknown {
  const dot = key.indexOf('.');
  const values = groupOf(record, key.slice(0, dot));
  const heading = key.slice(dot + 1);
  return Object.hasOwn(values, heading) ? values[heading] : null;
}
