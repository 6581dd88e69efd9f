/** Which records a record points at, read off the fields it declares. */
import type { FieldTable } from './records/field.ts';
import { type AnyRecord, type CollectionName, collectionNames, collections } from './roster.ts';

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
