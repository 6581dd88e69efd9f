/** Columns of a record, derived from the table that declares its fields. */
import type { Event } from '../domain/records/event.ts';
import { type Field, type FieldTable, structuredKinds } from '../domain/records/field.ts';
import { keptFor } from '../lib/once.ts';
import type { CellKind, Column, Row } from './report.ts';

const kinds: Partial<Record<Field['kind'], CellKind>> = {
  name: 'name',
  day: 'day',
  instant: 'instant',
  money: 'money',
  int: 'int',
  number: 'number',
  flag: 'flag',
  choice: 'choice',
  ref: 'id',
  consent: 'consents',
  origin: 'origin',
  archived: 'archived',
  bilingual: 'bilingual',
  items: 'parts',
};

export function kindOf(key: string, field: Field): CellKind {
  if (key === 'id') return 'id';
  if (field.kind === 'email') return 'emails';
  if (field.kind === 'phone') return 'phones';
  if (field.codes) return 'code';
  if (field.list && kinds[field.kind] === undefined) return 'list';
  return kinds[field.kind] ?? 'text';
}

/**
 * One column a field. `shown` are the keys a table has by default, in its order, each with its rank; the others follow as
 * extra columns in the order they are declared.
 */
export function columnsOf(fields: FieldTable, shown: Readonly<Record<string, number>>): Column[] {
  const column = (key: string, field: Field, rank: number | undefined): Column => ({
    key,
    kind: kindOf(key, field),
    ...(field.personal ? { personal: true } : {}),
    ...(field.typedInside ? { typedInside: field.typedInside } : {}),
    ...(rank === undefined ? { extra: true, rank: 9 } : { rank }),
  });
  const first = Object.entries(shown).flatMap(([key, rank]) => {
    const field = fields[key];
    return field ? [column(key, field, rank)] : [];
  });
  const rest = Object.entries(fields)
    .filter(([key, field]) => !(key in shown) && !structuredKinds.has(field.kind))
    .map(([key, field]) => column(key, field, undefined));
  return [...first, ...rest];
}

const none: readonly never[] = Object.freeze([]);

/** The row of a record of which nothing is known. Rows that begin as it are of one shape; one that grows key by key takes five times the memory. */
const blankOf = keptFor((fields: FieldTable): Row => {
  const values = Object.entries(fields).map(([key, { list }]) => [key, list ? none : null]);
  return Object.fromEntries([['id', undefined], ...values]);
});

/** A record as a row: every declared field in its order, null (or an empty list) where nothing is known, then unknown keys. */
export function rowOf(fields: FieldTable, record: object): Row {
  const row: Record<string, unknown> = { ...blankOf(fields) };
  for (const [key, value] of Object.entries(record))
    if (!(key in fields) || (value !== undefined && value !== null)) row[key] = value;
  return row;
}

/** The columns, those of what happens at an event with the zones of `events`. */
export function atEvents(
  columns: readonly Column[],
  fields: FieldTable,
  events: ReadonlyMap<string, Pick<Event, 'zone'>>,
): Column[] {
  const zones = new Map<string, string>();
  for (const [id, { zone }] of events) if (zone !== undefined) zones.set(id, zone);
  return columns.map((column) => (fields[column.key]?.atEvent ? { ...column, zones } : column));
}
