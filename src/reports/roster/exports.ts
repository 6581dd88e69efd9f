/** Collections as reports that are written to a file whole: every column, one row a record. */
import type { Client } from '../../domain/records/client.ts';
import { type AnyRecord, collections, type Roster } from '../../domain/roster.ts';
import { furtherOfClients, type Labelled } from '../client/clients.ts';
import { furtherOfRegistrations } from '../event/registrations.ts';
import { type Further, furtherNames } from '../further.ts';
import { say } from '../phrases.ts';
import { atEvents, columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

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
  { names: asked = [], labelled }: Asked = {},
): Report {
  const { fields } = collections[what];
  const own = columnsOf(fields, { id: 1 }).map(({ extra: _, ...column }) => column);
  const [id, ...rest] = atEvents(own, fields, roster.events ?? new Map());
  const known = [...records];
  const free = freeColumns(what, known);
  const named = names[what];
  const columns = [...(id ? [id] : []), ...named, ...rest, ...free];
  const further = labelled && furtherOf(what, furtherNames(asked, columns), known, roster, labelled);
  return {
    kind: 'report',
    title: titles[what],
    layout: 'table',
    columns: [...columns, ...(further?.columns ?? [])],
    ...(further ? { further: further.names } : {}),
    rows: rows(fields, known, roster, free, further),
    empty: say('none.rows'),
  };
}

function* rows(
  fields: Parameters<typeof rowOf>[0],
  records: readonly AnyRecord[],
  roster: Partial<Roster>,
  free: readonly Column[],
  further: Further<AnyRecord> | undefined,
): Iterable<Row> {
  for (const record of records) {
    const { client, event } = record as { client?: string; event?: string };
    const row: Record<string, unknown> = { ...rowOf(fields, record) };
    if (client !== undefined) row.clientName = roster.clients?.get(client)?.name ?? null;
    if (event !== undefined) row.eventName = roster.events?.get(event)?.name ?? null;
    for (const { key } of free) row[key] = freeValue(record, key);
    yield further ? { ...row, ...further.cells(record) } : row;
  }
}

/** What was named. */
interface Asked {
  readonly names?: readonly string[] | null;
  readonly labelled?: Labelled;
}

function furtherOf(
  what: Exportable,
  names: readonly string[],
  records: readonly AnyRecord[],
  { clients, registrations }: Partial<Roster>,
  labelled: Labelled,
): Further<AnyRecord> | undefined {
  if (what === 'clients')
    return furtherOfClients(names, records as readonly Client[], labelled) as Further<AnyRecord> | undefined;
  if (what !== 'registrations' || !clients || !registrations) return undefined;
  const roster = { clients, registrations } as Roster<'clients' | 'registrations'>;
  return furtherOfRegistrations(names, roster, labelled) as Further<AnyRecord> | undefined;
}

const freeByKind: Partial<Record<Exportable, readonly string[]>> = {
  clients: ['custom'],
  registrations: ['answers', 'custom'],
  answers: ['values'],
};

/** A column for each heading nobody has a field for. */
function freeColumns(what: Exportable, records: readonly AnyRecord[]): Column[] {
  const found = new Map<string, Column>();
  for (const record of records) {
    for (const group of freeByKind[what] ?? []) {
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
