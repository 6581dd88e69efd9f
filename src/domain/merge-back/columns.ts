/** The columns of a list that is handed out for editing: a field each, and each part of a field that has parts. */
import type { Field, FieldTable } from '../records/field.ts';
import { type AnyRecord, collections } from '../roster.ts';

/** The collections that can be handed out for editing. */
export const editables = ['clients', 'registrations', 'followups'] as const;
export type Editable = (typeof editables)[number];

export interface EditColumn {
  /** The key of the field; after a dot the part, as in `consent.email`. */
  readonly key: string;
  readonly field: Field;
}

/** What a cell may hold that was read: a text, or a number where a workbook has one; empty text where there is nothing. */
export type CellRead = string | number;

/** Ours to keep: how other tools know a record, what a merge left behind, how often a follow-up comes back and how it came about. */
const kept: ReadonlySet<string> = new Set([
  ...['id', 'keys', 'formerIds', 'key', 'otherKeys', 'order'],
  ...['every', 'delegatedBy', 'playbook', 'step'],
]);
/** What points at another record, tells when something happened, or holds more than a cell does. */
const notInCells: ReadonlySet<Field['kind']> = new Set([
  ...(['ref', 'instant', 'origin', 'archived', 'items', 'values', 'bilingual'] as const),
]);
const parted: ReadonlySet<Field['kind']> = new Set(['consent', 'custom']);

/** Of each parted field the parts that any of the records has; of consents e-mail at least. */
export function editColumns(what: Editable, records: Iterable<AnyRecord>): EditColumn[] {
  const found = new Map<string, Set<string>>([['consent', new Set(['email'])]]);
  const fields = editableFields(what);
  for (const record of records)
    for (const [key, { kind }] of fields) {
      if (!parted.has(kind)) continue;
      const parts = found.get(key) ?? new Set<string>();
      for (const part of Object.keys(valuesOf(record)[key] ?? {})) parts.add(part);
      found.set(key, parts);
    }
  const whole = fields.filter(([, { kind }]) => !parted.has(kind)).map(([key, field]) => ({ key, field }));
  const parts = fields.flatMap(([key, field]) =>
    [...(parted.has(field.kind) ? (found.get(key) ?? []) : [])].map((part) => ({
      key: `${key}.${part}`,
      field,
    })),
  );
  return [...whole, ...parts];
}

/** The column of a key; null where no such column is handed out. */
export function editColumn(what: Editable, key: string): EditColumn | null {
  const [name, part] = keyAndPart(key);
  const field = editableFields(what).find(([one]) => one === name)?.[1];
  return field && parted.has(field.kind) === (part !== '') ? { key, field } : null;
}

/** What a person looks for first; the others as they are declared. */
const leading: Readonly<Record<Editable, readonly string[]>> = {
  clients: ['name', 'emails', 'phones', 'organisation', 'title', 'city', 'country', 'tags', 'notes'],
  registrations: ['status', 'role', 'ticket', 'fee', 'paid', 'booth'],
  followups: ['due', 'text', 'state', 'priority', 'owner'],
};

function editableFields(what: Editable): [string, Field][] {
  const fields: FieldTable = collections[what].fields;
  return [...new Set([...leading[what], ...Object.keys(fields)])].flatMap((key) => {
    const field = fields[key];
    return field && !kept.has(key) && !notInCells.has(field.kind) ? [[key, field] as [string, Field]] : [];
  });
}

/** What the record says in a column. */
export function valueIn(record: AnyRecord | undefined, key: string): unknown {
  const [name, part] = keyAndPart(key);
  const value = record && valuesOf(record)[name];
  if (part === '') return value;
  const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Object.hasOwn(parts, part) ? parts[part] : undefined;
}

/** The values of some columns as a patch of the record. */
export function patchWith(record: AnyRecord, values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const [key, value] of values) {
    const [name, part] = keyAndPart(key);
    if (part === '') patch[name] = value;
    else {
      const { [part]: _, ...others } = (patch[name] ?? valuesOf(record)[name] ?? {}) as Record<
        string,
        unknown
      >;
      patch[name] = value === undefined ? others : { ...others, [part]: value };
    }
  }
  return patch;
}

function keyAndPart(key: string): [name: string, part: string] {
  const dot = key.indexOf('.');
  return dot < 0 ? [key, ''] : [key.slice(0, dot), key.slice(dot + 1)];
}

function valuesOf(record: AnyRecord): Readonly<Record<string, unknown>> {
  return record as unknown as Readonly<Record<string, unknown>>;
}
