/** Where each value of a record came from: worked out of the steps that changed it, which say what they were told and by what. */
import type { Instant } from '../lib/time/instant.ts';
import { type Field, type FieldTable, type Origin, tableKinds } from './records/field.ts';
import { type AnyRecord, type Change, type CollectionName, collections } from './roster.ts';

/** What is known of a step without its changes. */
export interface StepHead {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly command: string;
  /** It took another step back, or gave it back: then values come from where they came from before. */
  readonly undoes?: number;
  readonly redoes?: number;
}

/** One value and its source; what nobody knows is null. */
export interface Told {
  readonly id: string;
  /** The field's key, after a dot which part of it. */
  readonly field: string;
  readonly kind: Field['kind'];
  readonly value: unknown;
  readonly tool: string | null;
  readonly file: string | null;
  readonly row: string | null;
  readonly command: string | null;
  readonly by: string | null;
  readonly at: Instant | null;
  readonly seq: number | null;
}

type Source = Omit<Told, 'id' | 'field' | 'kind' | 'value'>;

/** About the record itself, told by no source. */
const own: ReadonlySet<string> = new Set(['id', 'created', 'updated', 'origin']);

interface Value {
  readonly field: string;
  readonly kind: Field['kind'];
  readonly value: unknown;
}

export interface Following {
  readonly collection: CollectionName;
  readonly record: AnyRecord;
  /** Records that were merged into it: what they brought is from where they had it. */
  readonly formerIds?: readonly string[];
}

/**
 * The source of every value that `records` hold now. `steps` are those that touched them, oldest first; of what none of them tells,
 * the record's own origin is the source.
 */
export function provenanceOf(
  records: readonly Following[],
  steps: Iterable<{ readonly head: StepHead; readonly changes: readonly Change[] }>,
): Told[] {
  const followed = new Map(
    records.flatMap(({ record, formerIds = [] }) =>
      [record.id, ...formerIds].map((id) => [id, new Map<string, Source>()] as const),
    ),
  );
  for (const { head, changes } of steps) {
    const gone = changes.flatMap(({ id, after }) => (after === null ? (followed.get(id) ?? []) : []));
    for (const change of changes) {
      const known = followed.get(change.id);
      if (known) follow(known, head, change, gone);
    }
  }
  return records.flatMap(({ collection, record }) =>
    [...valuesOf(collections[collection].fields, record)].map(([key, { field, kind, value }]) => ({
      id: record.id,
      field,
      kind,
      value,
      ...(followed.get(record.id)?.get(key) ?? sourceOf(record.origin, record.created)),
    })),
  );
}

/** `gone`: the sources of the records that went in the same step, as they do where they are merged into another. */
function follow(
  known: Map<string, Source>,
  head: StepHead,
  { collection, before, after, from }: Change,
  gone: readonly ReadonlyMap<string, Source>[],
): void {
  if (after === null) return;
  const { fields } = collections[collection];
  const was = before === null ? new Map<string, Value>() : valuesOf(fields, before);
  const isReturned = head.undoes !== undefined || head.redoes !== undefined;
  const { seq, by } = head;
  const source: Source =
    before === null
      ? { ...sourceOf(after.origin, after.created, head.command), by, seq }
      : { ...sourceOf(from, head.at, head.command), by, seq };
  for (const key of valuesOf(fields, after).keys())
    if (!was.has(key) && !(isReturned && known.has(key))) known.set(key, handedOver(key, gone) ?? source);
}

/** A name that became another name of somebody is still from where it was. */
function handedOver(key: string, gone: readonly ReadonlyMap<string, Source>[]): Source | undefined {
  const asName = key.replace(/^otherNames\n/, 'name\n');
  for (const source of gone) {
    const found = source.get(key) ?? source.get(asName);
    if (found) return found;
  }
  return undefined;
}

function sourceOf(
  { tool, file, row, command }: Origin = {},
  at: Instant | null = null,
  by: string | null = null,
): Source {
  return {
    tool: tool ?? null,
    file: file ?? null,
    row: row ?? null,
    command: by ?? command ?? null,
    by: null,
    at,
    seq: null,
  };
}

/** Every value of a record by field and content: each of a list by itself, a contact by its address or number alone. */
function valuesOf(fields: FieldTable, record: object): Map<string, Value> {
  const values = new Map<string, Value>();
  const put = (field: string, kind: Field['kind'], value: unknown) =>
    values.set(`${field}\n${contentOf(value)}`, { field, kind, value });
  for (const [key, value] of Object.entries(record)) {
    if (own.has(key) || value === null) continue;
    const { kind = 'text', list } = fields[key] ?? {};
    if (list && Array.isArray(value)) for (const item of value) put(key, kind, item);
    else if (tableKinds.has(kind))
      for (const [part, item] of Object.entries(value as object)) put(`${key}.${part}`, kind, item);
    else put(key, kind, value);
  }
  return values;
}

function contentOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { value: number, typed } = value as { readonly value?: unknown; readonly typed?: unknown };
  return String(number ?? typed ?? JSON.stringify(value));
}
