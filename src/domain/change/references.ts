/** Which records a record points at, read off the fields it declares. */
import type { FieldTable } from '../records/field.ts';
import { type AnyRecord, type CollectionName, collectionNames, collections } from '../roster.ts';

export interface Reference {
  /** Where in the record it stands, as `client` or `asked[2].client`. */
  readonly path: string;
  readonly to: CollectionName;
  readonly id: string;
}

function* inTable(
  fields: FieldTable,
  values: Readonly<Record<string, unknown>>,
  path: string,
): Generator<Reference> {
  for (const key in fields) {
    const field = fields[key];
    const value = values[key];
    if (value === undefined || value === null || (field?.kind !== 'ref' && field?.kind !== 'items')) continue;
    const many = Array.isArray(value);
    for (const [at, item] of (many ? value : [value]).entries()) {
      const place = `${path}${key}${many ? `[${at}]` : ''}`;
      if (field.kind === 'items')
        yield* inTable(field.fields ?? {}, item as Record<string, unknown>, `${place}.`);
      else yield { path: place, to: field.to as CollectionName, id: item as string };
    }
  }
}

/** Every reference of one record, in the order of its fields. */
export function referencesOf(collection: CollectionName, record: AnyRecord): Iterable<Reference> {
  return inTable(collections[collection].fields, record as unknown as Record<string, unknown>, '');
}

function pointsInto(fields: FieldTable, targets: ReadonlySet<string>): boolean {
  return Object.values(fields).some(
    (field) =>
      targets.has(field.to ?? '') || (field.fields !== undefined && pointsInto(field.fields, targets)),
  );
}

/** The collections whose records can point at one of `targets`. */
export function referringTo(targets: ReadonlySet<CollectionName>): CollectionName[] {
  return collectionNames.filter((name) => pointsInto(collections[name].fields, targets));
}

/** The record with every reference to `from` in collection `to` pointing at `into`; null where it has none. */
export function repointed(
  collection: CollectionName,
  record: AnyRecord,
  to: CollectionName,
  from: string,
  into: string,
): AnyRecord | null {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const changed = repointedIn(collections[collection].fields, values, to, from, into);
  return changed === null ? null : (changed as unknown as AnyRecord);
}

type Values = Readonly<Record<string, unknown>>;

function repointedIn(
  fields: FieldTable,
  values: Values,
  to: CollectionName,
  from: string,
  into: string,
): Values | null {
  const patch: Record<string, unknown> = {};
  for (const key in fields) {
    const field = fields[key];
    const value = values[key];
    if (value === undefined || value === null) continue;
    if (field?.kind === 'ref' && field.to === to) {
      if (value === from) patch[key] = into;
      else if (Array.isArray(value) && value.includes(from))
        patch[key] = [...new Set(value.map((id: string) => (id === from ? into : id)))];
    } else if (field?.kind === 'items') {
      const inner = field.fields ?? {};
      const items = (value as readonly Values[]).map((item) => repointedIn(inner, item, to, from, into));
      if (items.some((item) => item !== null))
        patch[key] = items.map((item, at) => item ?? (value as readonly Values[])[at]);
    }
  }
  return Object.keys(patch).length === 0 ? null : { ...values, ...patch };
}
